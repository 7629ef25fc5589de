import { readdirSync, readFileSync } from 'node:fs'
import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import { documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStartContent } from '../src/boot/load-start-content.ts'
import { type House, openHouse } from './open-house.ts'

const folder = new URL('../../shared/examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name !== 'ledger-page.json')

let house: House
let entries: LedgerEntry[]

beforeAll(async () => {
  house = await openHouse()
  await loadStartContent(await house.request())
  const rows = await house.payload.find({ collection: 'ledger-entries', sort: 'number', pagination: false })
  entries = rows.docs.map((row) => ledgerEntry.parse(JSON.parse(row.entry)))
})
afterAll(() => house.close())

describe('the start content, loaded into a real CMS', () => {
  it('gives a ledger that verifies', () => {
    expect(verifyChain(entries).number).toBe(entries.length)
  })

  it.each(names)('publishes exactly the example of the contract: %s', (name) => {
    const example = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as PublicDocument
    const published = entries.findLast((entry) => entry.type === example.type && entry.ref === documentRef(example))
    expect(published?.document).toEqual(example)
  })

  it('says of each of its withdrawals why, and keeps the text that was withdrawn in the entries before', () => {
    const withdrawn = entries.filter((entry) => entry.action === 'withdrawn')
    expect(withdrawn.map(({ ref }) => ref).toSorted()).toEqual(['ML-9901-2026-7', 'ML-9902-2026-3'])
    for (const { ref, withdrawal, document } of withdrawn) {
      expect(withdrawal?.text).not.toBe('')
      expect(document).toBeNull()
      expect(entries.find((entry) => entry.ref === ref)?.document).not.toBeNull()
    }
  })

  it('puts a correction into the ledger as one', () => {
    expect(entries.find((entry) => entry.ref === 'ML-9901-2026-3' && entry.action === 'corrected')?.changeNote).toMatch(/^Rättelse/)
  })
})
