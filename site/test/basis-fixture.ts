import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Basis } from '../publisher/release-record.ts'

/** What a release of these entries is made from. */
export const basisOf = (entries: readonly LedgerEntry[], today = '2026-06-01'): Basis => ({
  ...verifyChain(entries),
  today,
  code: 'test',
  siteUrl: 'http://127.0.0.1:8080',
})
