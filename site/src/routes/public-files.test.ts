import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { anUpdate } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { publicFiles } from './public-files.ts'

const sha256 = 'a'.repeat(64)
const withFile = anUpdate({
  evidence: [{ kind: 'report', title: 'Rapport', file: { sha256, name: 'rapport.pdf', mimeType: 'application/pdf', bytes: 2048 } }],
  evidenceMissing: false,
})

test('names each file of a published update once, and none of a withdrawn one', () => {
  const ledger = new LedgerBuilder().publish(withFile).publish({ ...withFile, ref: 'ML-9901-2026-1-U2' })
  expect(publicFiles(fold(EMPTY_STATE, ledger.entries))).toEqual([{ sha256, path: `/filer/${sha256}.pdf`, mimeType: 'application/pdf' }])
  ledger
    .withdraw(withFile, { reason: 'ended', text: 'Slut.' })
    .withdraw({ ...withFile, ref: 'ML-9901-2026-1-U2' }, { reason: 'ended', text: 'Slut.' })
  expect(publicFiles(fold(EMPTY_STATE, ledger.entries))).toEqual([])
})
