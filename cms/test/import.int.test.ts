import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cells, countEverything, entriesAfter, importRows, ledgerHead, packageOf, statuses } from './import-rows.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const refsOf = (rows: Cells[]) => rows.map(({ Referens = '' }) => Referens)
const rowsOf = ({ problem, promise, activity, second, update }: ReturnType<typeof packageOf>) => [
  problem,
  promise,
  activity,
  second,
  update,
]
const all = (refs: string[], status: string) => Object.fromEntries(refs.map((ref) => [ref, status]))

/** A package that is public, and the newest number in the ledger after it. */
async function publicPackage(number: number) {
  const rows = packageOf(number)
  const { errors } = await importRows(house, rowsOf(rows), { publish: true })
  expect(errors).toEqual([])
  return { rows, head: await ledgerHead(house) }
}

const inLedger = async (head: number) =>
  (await entriesAfter(house, head)).map(({ action, type, ref, changeNote }) => [action, type, ref, changeNote])

describe('what a file brings', () => {
  test('becomes drafts, and nothing is public', async () => {
    const rows = rowsOf(packageOf(1))
    const head = await ledgerHead(house)
    expect(await importRows(house, rows)).toEqual({ errors: [], created: 5, changed: 0, unchanged: 0, entries: 0 })
    expect(await statuses(house, refsOf(rows))).toEqual(all(refsOf(rows), 'draft'))
    expect(await ledgerHead(house)).toBe(head)
  })

  test('is published by the administrator, one entry for a promise with all of its activities', async () => {
    const rows = rowsOf(packageOf(2))
    const head = await ledgerHead(house)
    expect(await importRows(house, rows, { publish: true })).toEqual({ errors: [], created: 5, changed: 0, unchanged: 0, entries: 3 })
    expect(await statuses(house, refsOf(rows))).toEqual(all(refsOf(rows), 'published'))
    expect(await inLedger(head)).toEqual([
      ['published', 'problem', 'P-1281-2015-2', null],
      ['published', 'promise', 'ML-1281-2015-2', null],
      ['published', 'update', 'ML-1281-2015-2-U1', null],
    ])
    const document = (await entriesAfter(house, head))[1]?.document as PromiseDocument
    expect(document.activities.map(({ ref }) => ref)).toEqual(['ML-1281-2015-2-1', 'ML-1281-2015-2-2'])
  })

  test('is published from drafts by the same file', async () => {
    const rows = rowsOf(packageOf(3))
    await importRows(house, rows)
    const head = await ledgerHead(house)
    expect(await importRows(house, rows, { publish: true })).toEqual({ errors: [], created: 0, changed: 5, unchanged: 0, entries: 3 })
    expect(await inLedger(head)).toHaveLength(3)
  })

  test('stays a draft where a row says utkast', async () => {
    const { problem, promise, activity, second, update } = packageOf(4)
    const rows = [problem, promise, activity, { ...second, Läge: 'utkast' }, { ...update, Läge: 'utkast' }]
    const head = await ledgerHead(house)
    expect(await importRows(house, rows, { publish: true })).toMatchObject({ errors: [], entries: 2 })
    expect(await statuses(house, refsOf(rows))).toEqual({
      'P-1281-2015-4': 'published',
      'ML-1281-2015-4': 'published',
      'ML-1281-2015-4-1': 'published',
      'ML-1281-2015-4-2': 'draft',
      'ML-1281-2015-4-U1': 'draft',
    })
    const promised = (await entriesAfter(house, head))[1]?.document as PromiseDocument
    expect(promised.activities.map(({ ref }) => ref)).toEqual(['ML-1281-2015-4-1'])
  })

  test('stays a draft as a whole with its promise', async () => {
    const { problem, promise, activity, second, update } = packageOf(5)
    const parts = [activity, second, update]
    const head = await ledgerHead(house)
    await importRows(house, [problem, { ...promise, Läge: 'utkast' }, ...parts], { publish: true })
    expect(await statuses(house, refsOf([promise, ...parts]))).toEqual(all(refsOf([promise, ...parts]), 'draft'))
    expect(await importRows(house, [{ ...activity, Text: 'Vi gör fler kontroller.' }], { publish: true })).toMatchObject({
      errors: [],
      entries: 0,
    })
    expect(await inLedger(head)).toEqual([['published', 'problem', 'P-1281-2015-5', null]])
  })

  test('has the address that the file gives it, also when it is published later', async () => {
    const { problem, promise } = packageOf(17)
    const rows = [problem, { ...promise, Adress: 'trafiken' }]
    await importRows(house, rows)
    expect(await importRows(house, rows)).toMatchObject({ errors: [], unchanged: 2, changed: 0 })
    const head = await ledgerHead(house)
    await importRows(house, rows, { publish: true })
    expect((await entriesAfter(house, head))[1]?.document).toMatchObject({ slug: 'trafiken' })
  })

  test('can name what has a later reference', async () => {
    const [rows, later] = [packageOf(18), packageOf(19)]
    const correction = { ...rows.update, Referens: 'ML-1281-2015-18-U1', Slag: 'Rättelse', Rättar: 'ML-1281-2015-18-U2' }
    const file = [
      { ...rows.promise, Problem: '', 'Tar vid efter': 'ML-1281-2015-19' },
      { ...later.promise, Problem: '' },
      rows.activity,
      correction,
      { ...rows.update, Referens: 'ML-1281-2015-18-U2' },
    ]
    expect(await importRows(house, file, { publish: true })).toMatchObject({ errors: [], created: 5, entries: 4 })
  })

  test('has English in columns of its own', async () => {
    const { problem, promise, activity } = packageOf(6)
    const rows = [
      { ...problem, 'Rubrik (en)': 'High speeds', Orsaker: 'situationell: Rak väg', 'Orsaker (en)': 'situationell: Straight road' },
      { ...promise, 'Rubrik (en)': 'Safer traffic', 'Text (en)': 'The police and the municipality promise.' },
      { ...activity, 'Text (en)': 'We make checks.', 'Målenhet (en)': 'checks' },
    ]
    const head = await ledgerHead(house)
    expect(await importRows(house, rows, { publish: true })).toMatchObject({ errors: [], entries: 2 })
    const [first, second] = await entriesAfter(house, head)
    expect(first?.document).toMatchObject({
      title: { sv: 'Höga farter', en: 'High speeds' },
      causes: [{ perspective: 'situational', text: { sv: 'Rak väg', en: 'Straight road' } }],
    })
    expect(second?.document).toMatchObject({
      title: { sv: 'En tryggare trafik 6', en: 'Safer traffic' },
      activities: [{ text: { sv: 'Vi gör kontroller.', en: 'We make checks.' }, target: { unit: { sv: 'kontroller', en: 'checks' } } }],
    })
    expect(await importRows(house, rows, { publish: true })).toMatchObject({ unchanged: 3, changed: 0 })
  })
})

describe('nothing at all is changed', () => {
  test.each([false, true])('by a dry run (--publish: %s)', async (publish) => {
    const before = await countEverything(house)
    expect(await importRows(house, rowsOf(packageOf(7)), { publish, dryRun: true })).toMatchObject({ errors: [], created: 5 })
    expect(await countEverything(house)).toEqual(before)
  })

  test.each([false, true])('by the same file a second time (--publish: %s)', async (publish) => {
    const rows = rowsOf(packageOf(publish ? 8 : 9))
    await importRows(house, rows, { publish })
    const before = await countEverything(house)
    expect(await importRows(house, rows, { publish })).toEqual({ errors: [], created: 0, changed: 0, unchanged: 5, entries: 0 })
    expect(await countEverything(house)).toEqual(before)
  })
})

describe('a change of something public', () => {
  test('is one entry with its note', async () => {
    const { rows, head } = await publicPackage(10)
    const changed = { ...rows.promise, Rubrik: 'Säkrare trafik', Ändringsnot: 'Rubriken är kortare.' }
    expect(await importRows(house, [changed], { publish: true })).toEqual({ errors: [], created: 0, changed: 1, unchanged: 0, entries: 1 })
    expect(await inLedger(head)).toEqual([['updated', 'promise', 'ML-1281-2015-10', 'Rubriken är kortare.']])
    expect((await entriesAfter(house, head))[0]?.document).toMatchObject({ slug: 'en-tryggare-trafik-10', activities: [{}, {}] })
  })

  test('is a correction when its note says so', async () => {
    const { rows, head } = await publicPackage(11)
    const note = 'Rättelse: fel vägnamn.'
    await importRows(house, [{ ...rows.problem, Rubrik: 'Höga farter på Storgatan', Ändringsnot: note }], { publish: true })
    expect(await inLedger(head)).toEqual([['corrected', 'problem', 'P-1281-2015-11', note]])
  })

  test('can be of an activity alone', async () => {
    const { rows, head } = await publicPackage(12)
    const note = 'Fler kontroller än vi tänkte.'
    const row = { ...rows.activity, Målantal: '12', Ändringsnot: note }
    expect(await importRows(house, [row], { publish: true })).toMatchObject({ errors: [], changed: 1, entries: 1 })
    expect(await inLedger(head)).toEqual([['updated', 'promise', 'ML-1281-2015-12', note]])
  })

  test('can be a new activity', async () => {
    const { rows, head } = await publicPackage(13)
    const third = { ...rows.activity, Referens: 'ML-1281-2015-13-3', Text: 'Vi sätter upp skyltar.', Ändringsnot: 'En aktivitet till.' }
    expect(await importRows(house, [third], { publish: true })).toMatchObject({ errors: [], created: 1, entries: 1 })
    const [entry] = await entriesAfter(house, head)
    expect(entry).toMatchObject({ action: 'updated', ref: 'ML-1281-2015-13', changeNote: 'En aktivitet till.' })
    expect(entry?.document).toMatchObject({ activities: [{}, {}, {}] })
  })

  test('of several rows of a package is one entry', async () => {
    const { rows, head } = await publicPackage(14)
    const [promise, activity] = [
      { ...rows.promise, Stadsdel: 'Klostergården' },
      { ...rows.activity, Målantal: '11', Ändringsnot: 'Efter mötet.' },
    ]
    expect(await importRows(house, [promise, activity, rows.second], { publish: true })).toMatchObject({
      changed: 2,
      unchanged: 1,
      entries: 1,
    })
    expect(await inLedger(head)).toEqual([['updated', 'promise', 'ML-1281-2015-14', 'Efter mötet.']])
  })

  test('waits as a draft without --publish, and what is public stays', async () => {
    const { rows, head } = await publicPackage(15)
    const changed = { ...rows.promise, Rubrik: 'Ännu inte beslutat' }
    expect(await importRows(house, [changed])).toMatchObject({ errors: [], changed: 1, entries: 0 })
    expect(await importRows(house, [changed])).toMatchObject({ unchanged: 1 })
    expect(await statuses(house, ['ML-1281-2015-15'])).toEqual({ 'ML-1281-2015-15': 'published' })
    expect(await ledgerHead(house)).toBe(head)
  })

  test('to an activity of a promise whose own row is a draft is recorded all the same', async () => {
    const { rows, head } = await publicPackage(16)
    const draft = { ...rows.promise, Rubrik: 'Ännu inte beslutat', Läge: 'utkast' }
    const activity = { ...rows.activity, Målantal: '15', Ändringsnot: 'Fler kontroller.' }
    expect(await importRows(house, [draft, activity], { publish: true })).toMatchObject({ errors: [], entries: 1 })
    const [entry] = await entriesAfter(house, head)
    expect(entry?.document).toMatchObject({ title: { sv: 'En tryggare trafik 16' }, activities: [{ target: { value: 15 } }, {}] })
  })
})
