import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './fault-text.ts'
import { type ReleaseChange, releaseChange } from './release-change.ts'
import { writeDurably } from './write-durably.ts'

export const journalFile = (release: string): string => join(release, 'journal.jsonl')

/** The changes of a release since `release.json` was written, in order. A line torn by a crash never became a change. */
export function readJournal(release: string): ReleaseChange[] {
  return contentOf(journalFile(release)).split('\n').flatMap(readLine)
}

/** True when a whole line can't be read, which no crash leaves behind: some change is lost, and nobody knows which. */
export function isJournalDamaged(release: string): boolean {
  const whole = contentOf(journalFile(release)).split('\n').slice(0, -1)
  return whole.some((line) => line !== '' && readLine(line).length === 0)
}

/** Adds a change for good, or throws what the disk throws and adds nothing. */
export async function appendToJournal(release: string, change: ReleaseChange, write = writeDurably): Promise<void> {
  const handle = await open(journalFile(release), 'a')
  try {
    const { size } = await handle.stat()
    // A line of its own even after a torn one.
    await write(handle, `\n${JSON.stringify(change)}\n`).catch(async (error: unknown) => {
      await handle.truncate(size).catch(() => {})
      throw error
    })
  } finally {
    await handle.close()
  }
}

function readLine(line: string): ReleaseChange[] {
  try {
    const checked = releaseChange.safeParse(JSON.parse(line))
    return checked.success ? [checked.data] : []
  } catch {
    return []
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}
