import { readdirSync, readFileSync } from 'node:fs'
import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import { documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'
import { whoMustApprove } from '@lovat/shared/workflow/who-must-approve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStartContent } from '../src/boot/load-start-content.ts'
import { readWholeLog } from '../src/workflow/log.ts'
import { type House, openHouse } from './open-house.ts'

const folder = new URL('../../shared/examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name !== 'ledger-page.json')

let house: House
let entries: LedgerEntry[]
const municipalities = new Map<string, string>()

beforeAll(async () => {
  house = await openHouse()
  await loadStartContent(await house.request())
  const rows = await house.payload.find({ collection: 'ledger-entries', sort: 'number', pagination: false })
  entries = rows.docs.map((row) => ledgerEntry.parse(JSON.parse(row.entry)))
  for (const { document } of entries) if (document?.type === 'municipality') municipalities.set(document.code, document.legalName)
}, 300_000)
afterAll(() => house.close())

const promiseOf = (ref: string) => {
  const found = entries.findLast((entry) => entry.ref === ref && entry.document !== null)?.document
  return found?.type === 'promise' ? found : undefined
}

describe('the start content, loaded into a real CMS', () => {
  it('gives a ledger that verifies', () => {
    expect(verifyChain(entries).number).toBe(entries.length)
  })

  it('names every party of what is public, and the paper that it approved it on', () => {
    const nameOf = (code: string) => municipalities.get(code) ?? ''
    const gated = entries.filter(({ type }) => type === 'promise' || type === 'problem' || type === 'update' || type === 'agreement')
    expect(new Set(gated.map(({ type }) => type)).size).toBe(4)
    for (const { action, approvals, document } of gated.filter((entry) => entry.action !== 'withdrawn')) {
      if (!document) throw new Error(`Nothing was ${action}`)
      const promise = document.type === 'update' ? promiseOf(document.promise) : undefined
      const required = whoMustApprove(document, { nameOf, promise })
      expect(approvals.map(({ party, organisation }) => [party, organisation])).toEqual(
        required.map(({ kind, organisation }) => [kind, organisation]),
      )
    }
    for (const { approvals } of entries) for (const { signed } of approvals) expect(signed?.document).toBeTruthy()
  })

  it('lets an agreement be its own paper', () => {
    for (const { document, approvals } of entries.filter(({ type }) => type === 'agreement')) {
      if (document?.type !== 'agreement') throw new Error('An agreement has left')
      for (const { signed } of approvals) expect(signed).toEqual({ document: document.title.sv, on: document.signatories[0]?.date })
      const offices = document.signatories.map(({ office, organisation }) => [organisation, office])
      expect(approvals.map(({ organisation, role }) => [organisation, role])).toEqual(offices)
    }
  })

  it('writes in the log of each promise on which paper it became public', async () => {
    for (const { id, ref } of (await house.payload.find({ collection: 'promises', sort: 'ref', pagination: false, depth: 0 })).docs) {
      const log = await readWholeLog(`promise:${id}`, await house.request())
      const published = entries.filter((entry) => entry.ref === ref && entry.action !== 'withdrawn')
      expect(log.filter(({ action }) => action === 'signedOnPaper')).toMatchObject(
        published.map(({ approvals, documentHash }) => ({ approvals, documentHash, user: null })),
      )
      expect(log.at(-1)?.action).toBe(entries.findLast((entry) => entry.ref === ref)?.action === 'withdrawn' ? 'withdrawn' : 'published')
    }
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
