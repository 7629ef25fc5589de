import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { remember } from '../src/routes/remember.ts'
import { fold } from './fold.ts'
import type { EvidenceFile } from './release-record.ts'
import { EMPTY_STATE, type Records, type State } from './state.ts'

type Files = Record<string, EvidenceFile>

/** The files that the documents public right now rest on, by digest; what only a withdrawn document names is not among them. */
export const evidenceOf = (entries: readonly LedgerEntry[]): Files => evidenceIn(fold(EMPTY_STATE, entries))

/** The same, of a state. */
export const evidenceIn = (state: State): Files =>
  Object.assign({}, ...[...state.groups.values()].map((records) => inGroup(records, [], () => filesOf(records))))

const inGroup = remember<Records, Files>()

function filesOf(records: Records): Files {
  const files: Files = {}
  for (const { current } of records.values()) {
    if (current?.type !== 'update') continue
    for (const { file } of current.evidence) {
      if (file !== undefined) files[file.sha256] = { mimeType: file.mimeType, name: file.name, bytes: file.bytes }
    }
  }
  return files
}
