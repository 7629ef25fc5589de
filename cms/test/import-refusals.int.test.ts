import type { RowError } from '@lovat/shared/exchange/exchange-documents'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cells, countEverything, importRows, packageOf } from './import-rows.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let writer: TypedUser
const there = packageOf(1)

beforeAll(async () => {
  house = await openHouse()
  writer = await policeWriterIn('1281')
  const { errors } = await importRows(house, Object.values(there), { publish: true })
  expect(errors).toEqual([])
})
afterAll(() => house?.close())

async function policeWriterIn(code: string): Promise<TypedUser> {
  const memberships = [{ party: 'police' as const, role: 'writer' as const, municipalities: [house.municipalityIds.get(code) ?? ''] }]
  const user = await house.payload.create({
    collection: 'users',
    data: { email: `skribent-${code}@polisen.example`, name: 'Skribent', password: 'ett-langt-losenord', memberships },
  })
  return { ...user, collection: 'users' }
}

/** Imports rows that must be refused, and sees that nothing has changed. */
async function refusalOf(rows: Cells[], how: Parameters<typeof importRows>[2] = { publish: true }): Promise<RowError[]> {
  const before = await countEverything(house)
  const { errors, ...counts } = await importRows(house, rows, how)
  expect(counts).toEqual({ created: 0, changed: 0, unchanged: 0, entries: 0 })
  expect(await countEverything(house)).toEqual(before)
  return errors
}

const fresh = packageOf(2)
const places = (errors: RowError[]) => errors.map(({ row, column, value }) => [row, column, value])

describe('a change of something public', () => {
  test('is refused without a note, at its row, together with the rows before it', async () => {
    const errors = await refusalOf([...Object.values(fresh), { ...there.promise, Rubrik: 'Säkrare trafik' }])
    expect(errors).toEqual([
      { row: 7, column: 'Ändringsnot', value: '', message: 'Skriv vad som har ändrats och varför. Det syns i historiken.' },
    ])
  })

  test('is refused at every row that needs a note', async () => {
    const errors = await refusalOf([
      { ...there.problem, Rubrik: 'Höga farter på Storgatan' },
      there.promise,
      there.activity,
      { ...there.second, Text: 'Vi ordnar fler möten.' },
    ])
    expect(places(errors)).toEqual([
      [2, 'Ändringsnot', ''],
      [5, 'Ändringsnot', ''],
    ])
  })

  test('is refused to an update, which is corrected by another', async () => {
    const errors = await refusalOf([{ ...there.update, Antal: '4', Ändringsnot: 'Rättelse: fyra.' }])
    expect(errors).toMatchObject([{ row: 2, message: expect.stringContaining('Skriv en ny uppföljning av slaget Rättelse') }])
  })
})

describe('what a row points at', () => {
  test.each<[string, Cells[], string, string, string]>([
    ['a kommun', [{ ...fresh.problem, Referens: 'P-1280-2015-2', Kommunkod: '1280' }], 'Referens', '1280', 'Det finns ingen kommun'],
    [
      'an agreement',
      [{ ...fresh.promise, Problem: '', Överenskommelse: 'SO-1281-2015-9' }],
      'Överenskommelse',
      'SO-1281-2015-9',
      'Lägg in den först',
    ],
    ['a problem', [fresh.promise], 'Problem', 'P-1281-2015-2', 'Lägg till en rad för det'],
    [
      'a promise before it',
      [{ ...fresh.promise, Problem: '', 'Tar vid efter': 'ML-1281-2014-1' }],
      'Tar vid efter',
      'ML-1281-2014-1',
      'Lägg till en rad',
    ],
    ['the promise of an activity', [fresh.activity], 'Referens', 'ML-1281-2015-2', 'Lägg till en rad för det'],
    [
      'an activity',
      [{ ...there.update, Referens: 'ML-1281-2015-1-U2', Aktivitet: 'ML-1281-2015-1-9' }],
      'Aktivitet',
      'ML-1281-2015-1-9',
      'Aktiviteten',
    ],
  ])('must be there: %s', async (_, rows, column, value, message) => {
    expect(await refusalOf(rows)).toEqual([{ row: 2, column, value, message: expect.stringContaining(message) }])
  })
})

describe('a person', () => {
  test('who is no administrator publishes nothing', async () => {
    const errors = await refusalOf(Object.values(fresh), { publish: true, user: writer })
    expect(errors).toMatchObject([
      { row: null, message: expect.stringContaining('Bara administratören kan läsa in det som är godkänt på papper') },
    ])
  })

  test('writes drafts in their own kommun', async () => {
    const { problem, promise, activity, update } = packageOf(3)
    expect(await importRows(house, [problem, promise, activity, update], { user: writer })).toMatchObject({ errors: [], created: 4 })
  })

  test('is told every row that lies in another kommun', async () => {
    const { problem, promise } = packageOf(4)
    const elsewhere = packageOf(4, '1445')
    const errors = await refusalOf([problem, elsewhere.problem, promise, elsewhere.promise, elsewhere.activity], { user: writer })
    expect(places(errors)).toEqual([
      [3, 'Referens', 'P-1445-2015-4'],
      [5, 'Referens', 'ML-1445-2015-4'],
      [6, 'Referens', 'ML-1445-2015-4-1'],
    ])
    expect(errors[0]?.message).toBe('Du kan bara skriva i de kommuner där du är skribent.')
  })

  test('tells only of what their own party has done', async () => {
    const update = { ...there.update, Referens: 'ML-1281-2015-1-U2', Avsändare: 'kommunen: Lunds kommun' }
    expect(await refusalOf([update], { user: writer })).toMatchObject([
      { row: 2, column: 'Avsändare', message: expect.stringContaining('din egen part') },
    ])
  })
})

test('a row can not be published before its promise', async () => {
  const { promise, activity, update, problem } = packageOf(5)
  const errors = await refusalOf([
    problem,
    { ...promise, Läge: 'utkast' },
    { ...activity, Läge: 'publicerad' },
    { ...update, Läge: 'publicerad' },
  ])
  expect(places(errors)).toEqual([
    [4, 'Läge', 'publicerad'],
    [5, 'Läge', 'publicerad'],
  ])
})

test('an address that another promise has is refused at its row', async () => {
  const { problem, promise } = packageOf(6)
  const errors = await refusalOf([problem, { ...promise, Adress: 'en-tryggare-trafik-1' }])
  expect(errors).toEqual([
    {
      row: 3,
      column: 'Adress',
      value: 'en-tryggare-trafik-1',
      message: 'Löftet ML-1281-2015-1 har redan den adressen. Fyll i Adress med en egen.',
    },
  ])
})

test('every fault is told with its row, column and value, and what would be right', async () => {
  const { problem, promise, activity, update } = packageOf(7)
  const errors = await refusalOf([
    { ...problem, Kommunkod: '114' },
    { ...promise, Från: '2015-02-30', Parter: 'polisen: Polisen' },
    { ...activity, Slag: 'kontrol', Målantal: 'tio' },
    { ...update, Avsändare: '', Datum: '12/10 2015' },
    { ...problem, Typ: 'Lofte' },
  ])
  expect(places(errors).map((place) => place.join(' '))).toEqual([
    '2 Kommunkod 114',
    '3 Från 2015-02-30',
    '3 Parter polisen: Polisen',
    '4 Slag kontrol',
    '4 Målantal tio',
    '5 Datum 12/10 2015',
    '5 Avsändare ',
    '6 Typ Lofte',
  ])
  for (const { message } of errors) expect(message.length).toBeGreaterThan(20)
})
