import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/**
 * Reads what stands after the command: options and one file. Out: the values, and the file, undefined when there is none.
 * Throws in Swedish on an option that is none and on more than one file.
 */
export function commandLine<const T extends ParseArgsOptionsConfig>(options: T) {
  const { values, positionals } = read(options)
  if (positionals.length > 1) throw new Error(`Ange en fil i taget, inte ${positionals.length}.`)
  return { values, file: positionals[0] }
}

function read<const T extends ParseArgsOptionsConfig>(options: T) {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? ''
    throw new Error(`Så kan ${option || 'kommandot'} inte skrivas. Kör med --help för att se hur det ska vara.`, { cause: error })
  }
}
