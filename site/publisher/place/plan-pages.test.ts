import { expect, test } from 'vitest'
import { appendEntry } from '../../test/national/append-entry.ts'
import { NATIONAL_TODAY, nationalLedger } from '../../test/national/national-ledger.ts'
import * as world from '../world-code.ts'
import { planPages } from './plan-pages.ts'
import { pagesOfSite, siteMemory } from './site-in-memory.ts'

const signal = new AbortController().signal

/** A site of some kommuner and one renamed promise; `asked` are the pages whose routes have been worked out. */
async function renamed() {
  const asked: string[] = []
  const counted = {
    ...world,
    routeOf: (...[page, ...rest]: Parameters<typeof world.routeOf>) => {
      asked.push(page.path)
      return world.routeOf(page, ...rest)
    },
  }
  const entries = nationalLedger(500)
  const memory = siteMemory()
  const before = await memory.at(counted, [...entries], NATIONAL_TODAY, signal)
  const promise = entries.findLast(({ document }) => document?.type === 'promise')?.document
  if (promise?.type !== 'promise') throw new Error('no promise')
  appendEntry(entries, { at: '2026-11-21T10:00:00.000Z', action: 'updated', document: { ...promise, title: { sv: 'Ny rubrik' } } })
  const after = await memory.at(counted, entries, NATIONAL_TODAY, signal)
  return { asked, before, after }
}

test('no route is worked out before it is asked for, and for one change only those of the pages that it may concern', async () => {
  const { asked, before, after } = await renamed()
  expect(asked).toEqual([])
  const plan = await planPages({ before, after, stale: new Set(), atMost: 500, signal })
  expect(plan?.render.map(({ page }) => page)).toEqual(expect.arrayContaining(['promise', 'year', 'kommun', 'ledgerPart']))
  const untouched = pagesOfSite(after).filter(({ path }) => !asked.includes(path))
  expect(untouched.length).toBeGreaterThan(asked.length)
})

test('more than is wanted is not planned, and not worked out to the end', async () => {
  const { asked, before, after } = await renamed()
  expect(await planPages({ before, after, stale: new Set(), atMost: 1, signal })).toBeUndefined()
  const few = asked.length
  await planPages({ before, after, stale: new Set(), atMost: 500, signal })
  expect(asked.length - few).toBeGreaterThan(few)
})
