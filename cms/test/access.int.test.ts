import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putUnderEmbargo } from './access-matrix/documents.ts'
import { type People, people } from './access-people.ts'
import { activityRow, draft, problemRow, promiseRow, publishedPackage, updateRow } from './document-builders.ts'
import { type House, openHouse } from './open-house.ts'

/** What the access matrix has no column for: moving, linking, asking in a roundabout way. */
let house: House
let all: People
const promises: Record<string, { id: string }> = {}
const kommun = (code: string) => house.municipalityIds.get(code) ?? ''

beforeAll(async () => {
  house = await openHouse()
  all = await people(house)
  for (const code of ['1281', '1445']) promises[code] = await stored('promises', promiseRow(kommun(code)))
})
afterAll(() => house.close())

async function stored(collection: CollectionSlug, data: object): Promise<{ id: string }> {
  const doc = await house.payload.create({ collection, data: data as never, draft: true, depth: 0, req: await house.request() } as never)
  return { id: String((doc as { id: string }).id) }
}

/** Questions about a document the person may read, whose answer would tell of one that they may not. */
const GUESSES = [
  '/promises?draft=true&where[problems.title][like]=Hemligt',
  '/promises?draft=true&where[problems.title][contains]=ligt',
  '/promises/count?where[problems.title][like]=Hemligt',
  '/promises/versions?where[version.problems.title][like]=Hemligt',
  '/promises?where[or][0][problems.title][like]=Hemligt',
]

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
    const { id } = await stored('problems', problemRow(kommun('1281')))
    const answer = await all.writer.ask('PATCH', `/problems/${id}?draft=true`, { municipality: house.municipalityIds.get('1445') })
    expect(answer.status).toBe(403)
    const shared = await stored('agreements', {
      municipalities: [kommun('1281')],
      title: 'En överenskommelse',
      validFrom: '2026-01-01T12:00:00.000Z',
      validTo: '2027-01-01T12:00:00.000Z',
    })
    const widened = await all.writer.ask('PATCH', `/agreements/${shared.id}?draft=true`, {
      municipalities: [...house.municipalityIds.values()],
    })
    expect(widened.status).toBe(403)
  })

  it('sees nothing of another kommun through a relation or a version', async () => {
    const secret = await stored('problems', problemRow(kommun('1445'), { title: 'Hemligt i Essunga' }))
    const promise = await stored('promises', promiseRow(kommun('1281'), { problems: [secret.id] }))
    const answer = await all.writer.ask('GET', `/promises/${promise.id}?draft=true&depth=2`)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('Hemligt')
    const versions = await all.writer.ask('GET', '/problems/versions?limit=500&depth=2')
    expect(JSON.stringify(versions.body)).not.toContain('Hemligt')
    const guesses = ['/problems?where[title][like]=Hemligt&draft=true', ...GUESSES.map((path) => `${path}&where[id][equals]=${promise.id}`)]
    for (const path of guesses) {
      const { status, body } = await all.writer.ask('GET', path)
      expect([path, status >= 400 || (body.docs ?? []).length === 0], path).toEqual([path, true])
      expect(body.totalDocs ?? 0, path).toBe(0)
    }
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

describe('a reader', () => {
  it('sees nothing of what is under embargo through what belongs to it or points at it', async () => {
    const { id, ref } = await publishedPackage(house)
    const update = await draft(house, 'updates', updateRow(id, { text: 'Kvittenhemligt belägg' }))
    await putUnderEmbargo(house, { type: 'update', id: update.id, whole: update.id, word: '' })
    const problem = await draft(house, 'problems', problemRow(kommun('1281'), { title: 'Kvittenhemligt problem' }))
    await putUnderEmbargo(house, { type: 'problem', id: problem.id, whole: problem.id, word: '' })
    const linked = await draft(house, 'promises', promiseRow(kommun('1281'), { problems: [problem.id] }))
    const paths = [
      `/promises/${id}?depth=3&draft=true`,
      `/promises/${id}?depth=3&joins[updates][limit]=0&draft=true`,
      `/promises/${linked.id}?depth=3&draft=true`,
      `/promises?depth=3&draft=true&pagination=false`,
      `/promises/versions?depth=3&pagination=false`,
      `/updates?where[promise][equals]=${id}&draft=true`,
      '/updates?where[text][like]=Kvittenhemligt&draft=true',
      '/workflow/waiting',
      `/workflow/promises/${id}`,
      `/workflow/promises/${linked.id}`,
    ]
    for (const path of paths) expect(JSON.stringify((await all.reader.ask('GET', path)).body), path).not.toContain('Kvittenhemligt')
    const guesses = [
      `/promises?draft=true&where[problems.title][like]=Kvittenhemligt`,
      `/promises?where[updates.text][like]=Kvittenhemligt`,
      `/promises/count?where[updates.text][like]=Kvittenhemligt`,
    ]
    for (const path of guesses) expect((await all.reader.ask('GET', path)).body.totalDocs ?? 0, path).toBe(0)
    expect(JSON.stringify((await all.writer.ask('GET', paths[0] ?? '')).body), 'who works there sees it').toContain('Kvittenhemligt')
    expect(ref).toBeTruthy()
  })

  it('who writes elsewhere writes elsewhere alone', async () => {
    const { ask } = all.readerWhoWritesElsewhere
    const changed = (code: string) => ask('PATCH', `/promises/${promises[code]?.id}?draft=true`, { title: 'Ett annat namn' })
    expect([(await changed('1281')).status, (await changed('1445')).status]).toEqual([403, 200])
  })
})

describe('what nobody is told', () => {
  it.each(['hash', 'salt', 'password', 'resetPasswordToken'])(
    '%s of an account can’t be asked for, not even of one’s own',
    async (field) => {
      for (const { ask } of [all.writer, all.administrator]) {
        const { status, body } = await ask('GET', `/users?where[${field}][like]=a`)
        expect(status >= 400 || body.totalDocs === 0).toBe(true)
      }
    },
  )

  it('a third promisor who approves, and an account without a role, see nothing of who is at work', async () => {
    for (const { ask } of [all.thirdApprover, all.withoutMembership])
      for (const path of ['/payload-locked-documents', '/promises/count', '/promises?where[title][like]=a', '/problems/versions'])
        expect([path, (await ask('GET', path)).status]).toEqual([path, 403])
  })

  it('asked what they may do, those without a role hear that they may do nothing', async () => {
    for (const { ask } of [all.anonymous, all.withoutMembership, all.thirdApprover]) {
      const { body } = await ask('GET', '/access')
      expect([Boolean(body.canAccessAdmin), body.collections?.promises, body.collections?.['audit-log']]).toEqual([
        false,
        undefined,
        undefined,
      ])
    }
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
    'audit-log',
    'editorial-states',
    'outbox',
    'payload-locked-documents',
  ])('%s can’t be read', async (collection) => {
    for (const path of [`/${collection}`, `/${collection}/count`, `/${collection}/versions`]) {
      const { status, body } = await all.anonymous.ask('GET', path)
      expect([path, status >= 400 && status < 500, body?.docs]).toEqual([path, true, undefined])
    }
  })
})
