import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerPage, ledgerPage } from '@lovat/shared/contract/ledger-entry'
import { decimalNumber } from '@lovat/shared/text/numbers'
import { errorCode } from './fault-text.ts'
import type { LedgerStore } from './ledger-store.ts'

const PAGE_SIZE = 500
const ANSWER_WITHIN_MS = 30_000

/**
 * Thrown when the CMS does not answer, or with an error status or no JSON: worth trying again, nothing is wrong with what we
 * have. The message goes on after "Väntar på CMS:et:".
 */
export class UnreachableLedgerError extends Error {}

/** Thrown when the CMS has another past than the one we have verified: a restored, exchanged or rewritten database. */
export class ForkedLedgerError extends Error {}

type Options = { cmsUrl: string; store: LedgerStore; signal: AbortSignal; pageSize?: number; patienceMs?: number }

/**
 * Brings the store up to the CMS's newest entry, page by page, everything verified before it is kept. Out: the newest
 * number the CMS has. Throws `UnreachableLedgerError`, `ForkedLedgerError`, `BrokenLedgerError` (a gap or an altered
 * entry), a `ZodError` (not a ledger page) or what the disk throws; whole pages kept before that stay kept.
 */
export async function catchUp({ cmsUrl, store, signal, pageSize = PAGE_SIZE, patienceMs = ANSWER_WITHIN_MS }: Options): Promise<number> {
  for (;;) {
    const { number, hash } = store.position
    // The last entry we have is asked for again each time, so that a past that has changed shows even when nothing is new.
    const known = number > 0 ? 1 : 0
    const page = await fetchPage(`${cmsUrl}/api/ledger?after=${number - known}&limit=${pageSize}`, signal, patienceMs)
    if (page.head < number) throw new ForkedLedgerError(`CMS:et har ${page.head} poster, men post ${number} är redan hämtad`)
    if (known === 1 && (page.entries[0]?.number !== number || page.entries[0].hash !== hash)) {
      throw new ForkedLedgerError(`post ${number} är en annan än den som redan är hämtad`)
    }
    const added = page.entries.slice(known)
    verifyChain(added, store.position)
    await store.append(added)
    if (store.position.number >= page.head) return page.head
    if (added.length === 0) throw new UnreachableLedgerError(`det säger att post ${number + 1} finns men lämnar inte ut den`)
  }
}

async function fetchPage(address: string, signal: AbortSignal, patienceMs: number): Promise<LedgerPage> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
  let text: string
  try {
    const response = await fetch(address, { signal: patience, headers: { accept: 'application/json' } })
    text = await response.text()
    if (!response.ok) throw new UnreachableLedgerError(`det svarade ${response.status}`)
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof UnreachableLedgerError ? error : new UnreachableLedgerError(whyNot(error, patienceMs), { cause: error })
  }
  return ledgerPage.parse(jsonIn(text))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreachableLedgerError('det svarade med något som inte är hel JSON', { cause: error })
  }
}

function whyNot(error: unknown, patienceMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `det svarade inte inom ${decimalNumber(patienceMs / 1000)} sekunder`
  return `det går inte att nå (${errorCode(error) ?? 'förbindelsen bröts'})`
}
