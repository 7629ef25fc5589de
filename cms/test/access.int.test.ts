import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type People, type PersonName, people } from './access-people.ts'
import { activityRow, type Package, promiseRow, updateRow } from './document-builders.ts'
import { type House, openHouse } from './open-house.ts'

/**
 * Who may do what with drafts of Lund: c create, r read, v read versions, u update, d delete; a dot is a no.
 * `other` is the same person at Essunga.
 */
const TABLE = `
person                    collection      own     other
administrator             promises        crvud   crvud
administrator             activities      crvud   crvud
administrator             updates         crvud   crvud
administrator             problems        crvud   crvud
administrator             agreements      crvud   crvud
administrator             indicators      crvud   crvud
writer                    promises        crvud   .....
writer                    activities      crvud   .....
writer                    updates         crvud   .....
writer                    problems        crvud   .....
writer                    agreements      crvud   .....
writer                    indicators      crvud   .....
writerForKommun           promises        crvud   .....
writerForKommun           activities      crvud   .....
writerForKommun           updates         .rv.d   .....
writerElsewhere           promises        .....   crvud
writerElsewhere           updates         .....   crvud
approver                  promises        .rv..   .....
approver                  activities      .rv..   .....
approver                  updates         .rv..   .....
approver                  problems        .rv..   .....
approver                  agreements      .rv..   .....
approver                  indicators      .rv..   .....
reader                    promises        .rv..   .....
reader                    activities      .rv..   .....
reader                    updates         .rv..   .....
reader                    problems        .rv..   .....
reader                    agreements      .rv..   .....
reader                    indicators      .rv..   .....
readerWhoWritesElsewhere  promises        .rv..   crvud
readerWhoWritesElsewhere  updates         .rv..   crvud
withoutMembership         promises        .....   .....
withoutMembership         updates         .....   .....
anonymous                 promises        .....   .....
anonymous                 activities      .....   .....
anonymous                 updates         .....   .....
anonymous                 problems        .....   .....
anonymous                 agreements      .....   .....
anonymous                 indicators      .....   .....
administrator             municipalities  crvu.   crvu.
writer                    municipalities  .r...   .r...
reader                    municipalities  .r...   .r...
anonymous                 municipalities  .....   .....
administrator             users           cr-ud   cr-ud
writer                    users           ..-..   ..-..
approver                  users           ..-..   ..-..
reader                    users           ..-..   ..-..
anonymous                 users           ..-..   ..-..
administrator             ledger-entries  ..-..   ..-..
writer                    ledger-entries  ..-..   ..-..
anonymous                 ledger-entries  ..-..   ..-..
`
const rows = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/\s+/) as [PersonName, CollectionSlug, string, string])

let house: House
let all: People
let count = 0
const promises: Record<string, Package> = {}

beforeAll(async () => {
  house = await openHouse()
  all = await people(house)
  for (const code of ['1281', '1445']) promises[code] = { ...(await stored('promises', code)), ref: '', activities: [] }
})
afterAll(() => house.close())

function row(collection: CollectionSlug, code: string): object {
  const id = house.municipalityIds.get(code)
  const promise = promises[code]?.id ?? ''
  count++
  switch (collection) {
    case 'promises':
      return promiseRow(id)
    case 'activities':
      return activityRow(promise)
    case 'updates':
      return updateRow(promise)
    case 'problems':
      return { municipality: id, year: 2026, title: 'Ett problem' }
    case 'agreements':
      return {
        municipalities: [id],
        title: 'En överenskommelse',
        validFrom: '2026-01-01T12:00:00.000Z',
        validTo: '2027-01-01T12:00:00.000Z',
      }
    case 'indicators':
      return { municipality: id, name: `Otrygghet ${count}`, unit: 'procent' }
    case 'municipalities':
      return {
        name: 'Ny',
        legalName: 'Ny kommun',
        code: String(8000 + count),
        slug: `ny-${count}`,
        countyCode: '12',
        countyName: 'Skåne län',
        population: 1,
        populationDate: '2026-01-01T12:00:00.000Z',
      }
    case 'users':
      return { name: 'Ny', email: `ny-${count}@lovat.example`, password: 'ett-langt-losenord' }
    default:
      return { number: 10_000 + count, type: 'promise', ref: 'ML-1281-2026-1', hash: 'a', action: 'published', entry: '{}' }
  }
}

async function stored(collection: CollectionSlug, code: string): Promise<{ id: string }> {
  if (collection === 'municipalities') return { id: house.municipalityIds.get(code) ?? '' }
  if (collection === 'ledger-entries') return { id: (await house.payload.find({ collection, sort: 'number', limit: 1 })).docs[0]?.id ?? '' }
  return house.payload.create({ collection, data: row(collection, code) as never, draft: true, depth: 0, req: await house.request() })
}

const CHANGED = { year: 2026, name: 'Ett annat namn' }

async function rightsOf(person: PersonName, collection: CollectionSlug, code: string): Promise<string> {
  const { ask } = all[person]
  const { id } = await stored(collection, code)
  const isOk = ({ status }: { status: number }) => status < 300
  const versions = await ask('GET', `/${collection}/versions?where[parent][equals]=${id}`)
  const list = await ask('GET', `/${collection}?where[id][equals]=${id}&draft=true`)
  const read = isOk(await ask('GET', `/${collection}/${id}?draft=true`))
  expect(isOk(list) && list.body.docs.length === 1, 'a list shows what can be read').toBe(read)
  const create = isOk(await ask('POST', `/${collection}?draft=true`, row(collection, code)))
  const update = isOk(await ask('PATCH', `/${collection}/${id}?draft=true`, CHANGED))
  const mayDelete = isOk(await ask('DELETE', `/${collection}/${id}`))
  const hasVersions = !['users', 'ledger-entries'].includes(collection)
  const readVersions = hasVersions ? isOk(versions) && versions.body.docs.length > 0 : undefined
  return [create && 'c', read && 'r', readVersions === undefined ? '-' : readVersions && 'v', update && 'u', mayDelete && 'd']
    .map((letter) => letter || '.')
    .join('')
}

describe('drafts', () => {
  it.each(rows)('%s, %s: own %s, other %s', async (person, collection, own, other) => {
    expect([await rightsOf(person, collection, '1281'), await rightsOf(person, collection, '1445')]).toEqual([own, other])
  })
})

describe('a writer', () => {
  it('tells of what has been done only for their own party', async () => {
    const forKommun = updateRow(promises['1281']?.id ?? '', { author: { kind: 'municipality', name: 'Lunds kommun' } })
    expect((await all.writerForKommun.ask('POST', '/updates?draft=true', forKommun)).status).toBe(201)
    const answer = await all.writer.ask('POST', '/updates?draft=true', forKommun)
    expect([answer.status, answer.body.errors[0].data.errors]).toEqual([
      400,
      [{ path: 'author.kind', message: 'Du kan bara skriva uppföljningar för din egen part.' }],
    ])
  })

  it('can’t say of another’s promise that it lies in their own kommun', async () => {
    const own = house.municipalityIds.get('1281')
    for (const [collection, make] of [
      ['activities', activityRow],
      ['updates', updateRow],
    ] as const) {
      const elsewhere = await all.writer.ask('POST', `/${collection}?draft=true`, make(promises['1445']?.id ?? '', { municipality: own }))
      expect([collection, elsewhere.status]).toEqual([collection, 403])
    }
  })

  it('can’t move a draft to a kommun that is not theirs', async () => {
    const { id } = await stored('problems', '1281')
    const answer = await all.writer.ask('PATCH', `/problems/${id}?draft=true`, { municipality: house.municipalityIds.get('1445') })
    expect(answer.status).toBe(403)
    const shared = await stored('agreements', '1281')
    const widened = await all.writer.ask('PATCH', `/agreements/${shared.id}?draft=true`, {
      municipalities: [...house.municipalityIds.values()],
    })
    expect(widened.status).toBe(403)
  })

  it('sees nothing of another kommun through a relation or a version', async () => {
    const secret = await house.payload.create({
      collection: 'problems',
      data: { ...row('problems', '1445'), title: 'Hemligt i Essunga' } as never,
      draft: true,
      req: await house.request(),
    })
    const promise = await house.payload.create({
      collection: 'promises',
      data: promiseRow(house.municipalityIds.get('1281'), { problems: [secret.id] }) as never,
      draft: true,
      req: await house.request(),
    })
    const answer = await all.writer.ask('GET', `/promises/${promise.id}?draft=true&depth=2`)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('Hemligt')
    const versions = await all.writer.ask('GET', '/problems/versions?limit=500&depth=2')
    expect(JSON.stringify(versions.body)).not.toContain('Hemligt')
    const byTitle = await all.writer.ask('GET', '/problems?where[title][like]=Hemligt&draft=true')
    expect(byTitle.body.docs).toEqual([])
  })

  it('sees their own account and no other, and never gives themselves more', async () => {
    const own = await all.writer.ask('GET', '/users')
    expect(own.body.docs.map(({ email }: { email: string }) => email)).toEqual(['writer@lovat.example'])
    const everywhere = [...house.municipalityIds.values()]
    await all.writer.ask('PATCH', `/users/${all.writer.user?.id}`, {
      isAdministrator: true,
      memberships: [{ party: 'police', role: 'writer', municipalities: everywhere }],
    })
    const after = await house.payload.findByID({ collection: 'users', id: all.writer.user?.id ?? '', depth: 0 })
    expect([after.isAdministrator, after.memberships?.map(({ municipalities }) => municipalities)]).toEqual([
      false,
      [[house.municipalityIds.get('1281')]],
    ])
  })
})

describe('without an account', () => {
  it.each([
    'promises',
    'activities',
    'updates',
    'problems',
    'agreements',
    'indicators',
    'municipalities',
    'police-areas',
    'media',
    'users',
    'ledger-entries',
    'payload-locked-documents',
  ])('%s can’t be read', async (collection) => {
    for (const path of [`/${collection}`, `/${collection}/count`, `/${collection}/versions`]) {
      const { status, body } = await all.anonymous.ask('GET', path)
      expect([path, status >= 400 && status < 500, body?.docs]).toEqual([path, true, undefined])
    }
  })
})
