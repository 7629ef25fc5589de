import type { PoliceArea } from '@lovat/shared/contract/police-area'
import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anUpdate, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { areaRoutes } from './area-routes.ts'
import type { KommunWorld } from './kommun-world.ts'
import { municipalityPages } from './municipality-route.ts'
import { type World, worldOf } from './world.ts'

const TODAY = '2026-11-21'
const kommun = (code: string, name: string, example = false) =>
  aMunicipality({
    code,
    name,
    legalName: `${name}s kommun`,
    slug: name.toLowerCase(),
    example,
    policeRegion: { slug: 'ost', name: 'Polisregion Öst' },
  })
const promiseOf = (code: string) => {
  const ref = `ML-${code}-2026-1`
  return aPromise({ ref, municipality: code, activities: aPromise().activities.map((one) => ({ ...one, ref: `${ref}-1` })) })
}
const area = (own: Partial<PoliceArea>): PoliceArea => ({
  type: 'policeArea',
  kind: 'region',
  slug: 'ost',
  name: 'Polisregion Öst',
  municipalities: ['0580', '0581'],
  ...own,
})
const inOst = () =>
  new LedgerBuilder()
    .publish(kommun('0580', 'Linköping'))
    .publish(kommun('0581', 'Norrköping'))
    .publish(promiseOf('0581'))
    .publish(area({}))
const state = (ledger: LedgerBuilder) => fold(EMPTY_STATE, ledger.entries)
const routesOf = (ledger: LedgerBuilder, today = TODAY) => areaRoutes(worldOf(state(ledger)), today)

test('a region tells how many of its kommuner have a promise in force, and how the activities stand', () => {
  const [areas, ost] = routesOf(inOst())
  expect(ost).toMatchObject({
    path: '/polisen/ost/',
    props: {
      states: { inForce: 1, missing: 1 },
      promisesInForce: 1,
      rollup: { total: 1, planned: 1 },
      municipalities: [
        { name: 'Linköping', state: 'missing', promises: 0, activities: 0, latest: null },
        { name: 'Norrköping', state: 'inForce', promises: 1, activities: 1, done: 0 },
      ],
    },
  })
  expect(areas?.props).toMatchObject({ regions: [{ name: 'Polisregion Öst', inForce: 1, municipalities: 2, promises: 1 }] })
})

test('areas lie under those that they are a part of, however deep, and kommuner link to all of them', () => {
  const ledger = inOst()
    .publish(
      area({
        kind: 'local',
        slug: 'lokalpolisomrade-norrkoping',
        name: 'Lokalpolisområde Norrköping',
        parent: 'polisomrade-ostergotland',
        municipalities: ['0581'],
      }),
    )
    .publish(
      area({ kind: 'area', slug: 'polisomrade-ostergotland', name: 'Polisområde Östergötland', parent: 'ost', municipalities: ['0581'] }),
    )
  const world = worldOf(state(ledger))
  expect(routesOf(ledger).map(({ path }) => path)).toEqual([
    '/polisen/',
    '/polisen/ost/',
    '/polisen/ost/ostergotland/',
    '/polisen/ost/ostergotland/norrkoping/',
  ])
  const norrkoping = world.kommun('0581')
  if (!norrkoping) throw new Error('Norrköping is not there')
  expect(policeAbove(world, norrkoping)).toEqual([
    { name: 'Polisregion Öst', path: '/polisen/ost/' },
    { name: 'Polisområde Östergötland', path: '/polisen/ost/ostergotland/' },
    { name: 'Lokalpolisområde Norrköping', path: '/polisen/ost/ostergotland/norrkoping/' },
  ])
})

test('an area that nobody has published is named nowhere, and a kommun names its region without a link', () => {
  const ledger = new LedgerBuilder().publish(kommun('0580', 'Linköping'))
  const world = worldOf(state(ledger))
  expect(routesOf(ledger).map(({ path }) => path)).toEqual(['/polisen/'])
  const linkoping = world.kommun('0580')
  if (!linkoping) throw new Error('Linköping is not there')
  expect(policeAbove(world, linkoping)).toEqual([{ name: 'Polisregion Öst', path: null }])
})

test('an area that was withdrawn has no page', () => {
  const ledger = inOst().withdraw(area({}), { reason: 'publishedByMistake', text: 'Fel kommuner.' })
  expect(routesOf(ledger).map(({ path }) => path)).toEqual(['/polisen/'])
})

test('fictional kommuner are in no number of a real area, and an area of theirs alone is an example', () => {
  const ledger = inOst()
    .publish(kommun('9901', 'Ekvik', true))
    .publish(aPromise())
    .update(area({ municipalities: ['0580', '0581', '9901'] }))
    .publish(area({ slug: 'exempel', name: 'Polisregion Exempel', municipalities: ['9901'] }))
  const [areas, exempel, ost] = routesOf(ledger)
  expect(ost?.props).toMatchObject({ promisesInForce: 1, municipalities: [{ name: 'Linköping' }, { name: 'Norrköping' }] })
  expect(exempel?.props).toMatchObject({ example: true, municipalities: [{ name: 'Ekvik' }] })
  expect(areas?.props).toMatchObject({ regions: [{ name: 'Polisregion Öst' }], examples: [{ path: '/polisen/exempel/' }] })
})

test('what happens in one region leaves the page of another as it was', () => {
  const before = inOst()
    .publish(kommun('1280', 'Malmö'))
    .publish(area({ slug: 'syd', name: 'Polisregion Syd', municipalities: ['1280'] }))
  const first = state(before)
  const head = before.entries.length
  before.publish(anUpdate({ ref: 'ML-0581-2026-1-U1', municipality: '0581', promise: 'ML-0581-2026-1', activity: 'ML-0581-2026-1-1' }))
  const next = areaRoutes(worldOf(fold(first, before.entries.slice(head))), TODAY)
  const old = areaRoutes(worldOf(first), TODAY)
  const same = next.filter((route) => old.includes(route)).map(({ path }) => path)
  expect(same).toEqual(['/polisen/syd/'])
})

function policeAbove(world: World, kommun: KommunWorld) {
  const [route] = municipalityPages(world, kommun, TODAY).map((page) => page.make(world, TODAY))
  return route?.page === 'kommun' ? route.props.police : undefined
}
