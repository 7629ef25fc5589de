import { expect, test } from 'vitest'
import { fakeCms } from '../test/fake-cms.ts'
import { followingHouse } from '../test/following-house.ts'
import { inPlaceHouse } from '../test/in-place-house.ts'
import { ledgerOf } from '../test/ledger-fixture.ts'
import { firstEntries, happen } from '../test/random-history.ts'
import { servedFiles } from '../test/served-files.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

/** A house that has published at an instant, and the days that it publishes when the clock then shows others. */
async function houseAt(instant: string) {
  const cms = await fakeCms(ledgerOf(1))
  const house = await followingHouse(cms.url)
  const show = async (next: string) => {
    house.time.now = new Date(Date.parse(next) - 1)
    await house.tick()
  }
  await show(instant)
  house.built.length = 0
  return { ...house, cms, show }
}

test.each<[string, string, string, string]>([
  ['in winter', '2026-01-14T22:59:59.900Z', '2026-01-14T23:00:00Z', '2026-01-15'],
  ['in summer', '2026-06-01T21:59:59.900Z', '2026-06-01T22:00:00Z', '2026-06-02'],
  ['before the night when an hour is left out', '2026-03-28T22:59:59.900Z', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['after it', '2026-03-29T21:59:59.900Z', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['before the night when an hour comes twice', '2026-10-24T21:59:59.900Z', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['after it', '2026-10-25T22:59:59.900Z', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['at New Year', '2026-12-31T22:59:59.900Z', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['on the extra day of a leap year', '2028-02-28T22:59:59.900Z', '2028-02-28T23:00:00Z', '2028-02-29'],
])('at midnight in Sweden %s, the next day is published, once', async (_, before, midnight, day) => {
  const { built, show, health } = await houseAt(before)
  await show(before)
  expect(built).toEqual([])
  await show(midnight)
  await show(midnight)
  expect(built).toEqual([day])
  expect(health()).toMatchObject({ today: day, published: 1, lag: 0 })
})

test.each([
  ['the hour that is left out', '2026-03-29T00:59:59.900Z', '2026-03-29T01:00:00Z'],
  ['the hour that comes twice', '2026-10-25T00:59:59.900Z', '2026-10-25T01:00:00Z'],
])('at %s nothing is published', async (_, before, after) => {
  const { built, show } = await houseAt(before)
  await show(after)
  expect(built).toEqual([])
})

test('a clock that is set forward or back a year publishes that day, and what comes after is followed', async () => {
  const { built, show, cms, health, said } = await houseAt('2026-06-01T10:00:00Z')
  await show('2027-06-01T10:00:00Z')
  await show('2025-06-01T10:00:00Z')
  await show('2026-06-01T11:00:00Z')
  expect(built).toEqual(['2027-06-01', '2025-06-01', '2026-06-01'])
  cms.entries = ledgerOf(2)
  await show('2026-06-01T11:00:01Z')
  expect(health()).toMatchObject({ published: 2, today: '2026-06-01', lastError: null })
  expect(said.filter((line) => !line.startsWith('Publicerade'))).toEqual([])
})

test('a start on another day publishes that day at once, though the CMS is down', async () => {
  const { folders, health } = await houseAt('2026-06-01T10:00:00Z')
  expect(health()).toMatchObject({ today: '2026-06-01' })
  const later = await followingHouse('http://127.0.0.1:1', { root: folders.root })
  later.time.now = new Date('2026-06-03T06:00:00Z')
  await later.tick()
  expect(later.built).toEqual(['2026-06-03'])
  expect(later.health()).toMatchObject({ today: '2026-06-03', published: 1 })
})

test('time alone changes the pages that say something else on another day, and no others, however the clock goes', async () => {
  const entries = firstEntries()
  happen(entries, { order: 'update', a: 0, b: 3 }, '2026-06-01')
  const house = await inPlaceHouse(await temporaryFolder())
  await house.publish(entries, '2026-06-01')
  const all = Object.keys(await servedFiles(house.folders)).length
  const days = ['2026-06-02', '2027-06-01', '2026-06-01', '2025-06-01', '2026-03-29', '2026-10-25', '2026-12-31', '2027-01-01']
  const written: number[] = []
  for (const day of days) {
    written.push((await house.publish(entries, day))?.written ?? all)
    const fresh = await inPlaceHouse(await temporaryFolder())
    await fresh.publish(entries, day)
    expect([day, await servedFiles(house.folders)]).toEqual([day, await servedFiles(fresh.folders)])
  }
  expect(Math.max(...written)).toBeGreaterThan(0)
  expect(Math.max(...written)).toBeLessThan(all)
})
