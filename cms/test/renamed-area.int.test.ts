import { afterAll, beforeAll, expect, test } from 'vitest'
import { peopleOf, publishByKeys } from './keys.ts'
import { foldLedger, readLedger, readLive } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
  await peopleOf(house)
})
afterAll(() => house.close())

test('when a police area is renamed, every kommun that names it is told of, and can be changed afterwards', async () => {
  const found = await house.payload.find({ collection: 'municipalities', where: { code: { equals: '1281' } }, depth: 1, sort: 'code' })
  const [lund] = found.docs
  const region = lund?.policeRegion as { id: string }
  const req = await house.request(house.administrator)
  await house.payload.update({
    collection: 'police-areas',
    id: region.id,
    data: { name: 'Polisregion Syd (ny)' },
    draft: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const before = (await readLedger(house)).length
  await publishByKeys(house, 'policeArea', region.id, { changeNote: 'Regionen har bytt namn.' })
  const told = (await readLedger(house)).slice(before)
  expect(told.map(({ type }) => type)).toEqual(['policeArea', ...told.slice(1).map(() => 'municipality')])
  expect(told.map(({ ref }) => ref)).toContain('1281')
  expect(told.at(-1)).toMatchObject({ action: 'updated', changeNote: 'Polisområdet heter Polisregion Syd (ny).' })
  expect(told.at(-1)?.approvals).toMatchObject([{ party: 'police' }])
  const live = await readLive(house, ['municipality', 'policeArea'])
  const fold = [...foldLedger(await readLedger(house))].filter(([name]) => /^(municipality|policeArea) /.test(name))
  expect([...live].toSorted()).toEqual(fold.toSorted())

  const own = await house.request((await peopleOf(house)).writer)
  const contacts = [{ role: 'Säkerhetssamordnare', organisation: 'Lunds kommun', email: 'trygghet@lund.example' }]
  await house.payload.update({
    collection: 'municipalities',
    id: lund?.id ?? '',
    data: { contacts, population: 1 },
    draft: true,
    overrideAccess: false,
    user: own.user,
    req: own,
  })
  await publishByKeys(house, 'municipality', lund?.id ?? '', { changeNote: 'Nu går det att nå oss.' })
  const entry = (await readLedger(house)).at(-1)
  expect(entry).toMatchObject({ type: 'municipality', ref: '1281', document: { contacts } })
  // The population is kept by administrators: what a writer sends of it is left aside.
  expect(entry?.document).not.toMatchObject({ population: { value: 1 } })
})
