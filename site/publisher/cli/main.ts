import { join } from 'node:path'
import { readSettings, SettingsError } from '../env.ts'
import { faultText } from '../fault-text.ts'
import { siteFolders } from '../release-folders.ts'
import type { Command } from './command.ts'
import { full } from './full.ts'
import { rollback } from './rollback.ts'
import { status } from './status.ts'
import { UsageError } from './usage.ts'
import { verify } from './verify.ts'
import { webserver } from './webserver.ts'

const COMMANDS: Readonly<Record<string, Command>> = { status, full, rollback, verify, webserver }
const print = (line: string) => console.log(line)

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = COMMANDS[name]
  if (command === undefined) throw new UsageError(`Kommandot ska vara ett av ${Object.keys(COMMANDS).join(', ')}.`)
  if (args.includes('--help')) {
    print(command.help)
    return 0
  }
  const settings = readSettings()
  return command.run({ settings, folders: siteFolders(join(settings.dataDir, 'site')), print, progress: process.stderr }, args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1
  console.error(error instanceof UsageError || error instanceof SettingsError ? error.message : faultText(error))
}
