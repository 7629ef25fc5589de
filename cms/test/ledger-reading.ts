import { contentHash } from '@lovat/shared/contract/hash'
import { CHAIN_START, type ChainPosition, verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import { type DocumentType, documentRef } from '@lovat/shared/contract/public-document'
import { collectionOf } from '../src/gate/gated-types.ts'
import { readPublicDocument } from '../src/ledger/read-public-document.ts'
import type { House } from './open-house.ts'

/** The ledger from where a reader stands, each entry held against the contract and the chain verified. */
export async function readLedger(house: House, from: ChainPosition = CHAIN_START): Promise<LedgerEntry[]> {
  const rows = await house.payload.find({
    collection: 'ledger-entries',
    where: { number: { greater_than: from.number } },
    sort: 'number',
    pagination: false,
    depth: 0,
  })
  const entries = rows.docs.map((row) => {
    const entry = ledgerEntry.parse(JSON.parse(row.entry))
    const { number, type, ref, hash, action, documentHash } = entry
    const inRow = {
      number: row.number,
      type: row.type,
      ref: row.ref,
      hash: row.hash,
      action: row.action,
      documentHash: row.documentHash ?? null,
    }
    if (JSON.stringify(inRow) !== JSON.stringify({ number, type, ref, hash, action, documentHash })) {
      throw new Error(`Row ${row.number} says something else than its entry`)
    }
    return entry
  })
  verifyChain(entries, from)
  return entries
}

/** What a reader of the ledger holds for public now: hash by type and reference. */
export function foldLedger(entries: readonly LedgerEntry[], current = new Map<string, string>()): Map<string, string> {
  for (const { type, ref, documentHash } of entries) {
    if (documentHash === null) current.delete(`${type} ${ref}`)
    else current.set(`${type} ${ref}`, documentHash)
  }
  return current
}

/** What the live rows stand for now, all or those with the references: hash by type and reference. */
export async function readLive(house: House, types: readonly DocumentType[], refs?: readonly string[]): Promise<Map<string, string>> {
  const req = await house.request()
  const live = new Map<string, string>()
  for (const type of types) {
    const rows = await house.payload.find({
      collection: collectionOf[type],
      where: { and: [{ _status: { equals: 'published' } }, ...(refs ? [{ ref: { in: [...refs] } }] : [])] },
      sort: 'id',
      pagination: false,
      depth: 0,
      select: {},
      req,
    })
    for (const { id } of rows.docs) {
      const document = await readPublicDocument(type, id, req)
      live.set(`${type} ${documentRef(document)}`, contentHash(document))
    }
  }
  return live
}

/** Activities that are live although their promise is not. */
export async function strayActivities(house: House, refs?: readonly string[]): Promise<string[]> {
  const { docs } = await house.payload.find({
    collection: 'activities',
    where: { and: [{ _status: { equals: 'published' } }, ...(refs ? [{ ref: { in: [...refs] } }] : [])] },
    sort: 'id',
    pagination: false,
    depth: 1,
  })
  return docs.filter(({ promise }) => typeof promise !== 'object' || promise?._status !== 'published').map(({ ref }) => String(ref))
}
