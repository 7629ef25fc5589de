import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { fold } from './fold.ts'
import type { EvidenceFile } from './release-record.ts'
import { EMPTY_STATE, recordsOf } from './state.ts'

/** The files that the documents public right now rest on, by digest; what only a withdrawn document names is not among them. */
export function evidenceOf(entries: readonly LedgerEntry[]): Record<string, EvidenceFile> {
  const files: Record<string, EvidenceFile> = {}
  for (const { current } of recordsOf(fold(EMPTY_STATE, entries))) {
    if (current?.type !== 'update') continue
    for (const { file } of current.evidence) {
      if (file !== undefined) files[file.sha256] = { mimeType: file.mimeType, name: file.name, bytes: file.bytes }
    }
  }
  return files
}
