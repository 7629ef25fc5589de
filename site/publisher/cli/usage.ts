import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Thrown when a command is used in a way that it does not understand; the message is one Swedish sentence. */
export class UsageError extends Error {}

/** The options of a command line. Refused, with `UsageError`: what the command does not know. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    const what = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1]
    throw new UsageError(`Kommandot förstår inte ${what ?? 'det som står efter det'}. Lägg till --help för att se hur det används.`)
  }
}
