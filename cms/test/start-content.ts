import { readFileSync } from 'node:fs'
import { agreement } from '@lovat/shared/contract/agreement'
import { indicator } from '@lovat/shared/contract/indicator'
import { withdrawal } from '@lovat/shared/contract/ledger-entry'
import { municipality } from '@lovat/shared/contract/municipality'
import { policeArea } from '@lovat/shared/contract/police-area'
import { type PromiseDocument, promiseRef } from '@lovat/shared/contract/promise'
import type { ActivityDelivery } from '@lovat/shared/delivery/activity-standing'
import { promiseDelivery } from '@lovat/shared/delivery/promise-delivery'
import type { ParsedExchange } from '@lovat/shared/exchange/exchange-documents'
import { parseRows } from '@lovat/shared/exchange/parse-rows'
import { readTable } from '@lovat/shared/exchange/read-table'
import { z } from 'zod'
import { paperSignatures } from '../src/workflow/paper-signatures.ts'

/** The day that the examples are written for. They need new updates to look right on a much later one. */
export const TODAY = '2026-11-21'

export const bytes = (file: string) => readFileSync(new URL(`../content/${file}`, import.meta.url))
const json = (file: string): unknown => JSON.parse(bytes(file).toString('utf8'))
const table = (file: string): ParsedExchange => parseRows(readTable(bytes(file)))

export const tables = Object.fromEntries(
  ['lund-2015.csv', 'essunga-2019.csv', 'exempel/1-loften.csv', 'exempel/2-uppfoljningar.csv', 'exempel/3-andringar.csv'].map((file) => [
    file,
    table(file),
  ]),
)
export const parsed = (file: string): ParsedExchange => {
  const found = tables[file]
  if (!found) throw new Error(`No table ${file}`)
  return found
}

/** On which papers the tables were signed, in the order in which they are loaded. */
export const papers = z.array(paperSignatures.extend({ file: z.string() })).parse(json('papper.json'))
export const kommuner = z.array(municipality).parse(json('exempel/kommuner.json'))
export const areas = z.array(policeArea).parse(json('exempel/police-areas.json'))
export const agreements = z.array(agreement).parse(json('exempel/avtal.json'))
export const indicators = z.array(indicator).parse(json('exempel/indikatorer.json'))
export const withdrawals = z
  .array(withdrawal.extend({ type: z.literal('promise'), ref: promiseRef }))
  .parse(json('exempel/4-tillbakadragna.json'))

export const firstPromises = parsed('exempel/1-loften.csv').documents.promises.map(({ document }) => document)
export const changes = parsed('exempel/3-andringar.csv').documents.promises
const changed = new Map(changes.map(({ document }) => [document.ref, document]))
const withdrawn = new Set(withdrawals.map(({ ref }) => ref))
export const problems = parsed('exempel/1-loften.csv').documents.problems.map(({ document }) => document)
export const updates = parsed('exempel/2-uppfoljningar.csv').documents.updates.map(({ document }) => document)
/** What is public once all four files are in. */
export const promises = firstPromises.filter(({ ref }) => !withdrawn.has(ref)).map((promise) => changed.get(promise.ref) ?? promise)
const updatesOf = (ref: string) => updates.filter((update) => update.promise === ref)
export const deliveryOf = (promise: PromiseDocument) => promiseDelivery(promise, updatesOf(promise.ref), TODAY)
export const activities = promises.flatMap((promise) => promise.activities)
export const deliveries = new Map(
  promises.flatMap((promise) => deliveryOf(promise).activities.map(({ ref, delivery }): [string, ActivityDelivery] => [ref, delivery])),
)
export const promise = (ref: string): PromiseDocument => {
  const found = promises.find((candidate) => candidate.ref === ref)
  if (!found) throw new Error(`No promise ${ref}`)
  return found
}
