import type { Settings } from '../env.ts'
import type { SiteFolders } from '../release-folders.ts'

/** What a command is given: settings, where things lie, and where to say what. */
export type CommandPlace = {
  settings: Settings
  folders: SiteFolders
  /** For results, which may be sent on to another program. */
  print: (line: string) => void
  /** For how it is going. */
  progress: { isTTY?: boolean; write(text: string): unknown }
}

/** Out: the exit code. 0: as it should be, 1: not, 2: not understood. Throws `UsageError` for the last. */
export type Command = { help: string; run: (place: CommandPlace, args: string[]) => Promise<number> }
