import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type People, people } from './access-people.ts'
import { activityRow, draft, draftPackage, type Package, PUBLISHED, promiseRow, publishedPackage, updateRow } from './document-builders.ts'
import { fieldErrors, wordsOf } from './gate-rest.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: People
let lund: string
let promise: Package

beforeAll(async () => {
  house = await openHouse()
  all = await people(house)
  lund = house.municipalityIds.get('1281') ?? ''
  promise = await draftPackage(house)
})
afterAll(() => house.close())

const drafts = async (collection: CollectionSlug) =>
  JSON.stringify([await house.payload.count({ collection }), await house.payload.countVersions({ collection })])
const row = (collection: string, members: object) =>
  collection === 'promises'
    ? promiseRow(lund, members)
    : collection === 'activities'
      ? activityRow(promise.id, members)
      : collection === 'updates'
        ? updateRow(promise.id, members)
        : { municipality: lund, year: 2026, title: 'Ett problem', ...members }

const PERSON = 'Texten ser ut att innehålla ett personnummer. Ta bort det.'
const UNSHOWN = 'Texten innehåller tecken som inte kan visas. Klistra in den som ren text.'
const BAD = [
  { name: 'a personal identity number', text: 'Ring Anna, 19900101-2385.', message: PERSON },
  { name: 'a personal identity number written together', text: 'Ring 199001012385', message: PERSON },
  { name: 'NUL', text: 'Före\0efter', message: UNSHOWN },
  { name: 'a lone surrogate', text: 'Före\ud83defter', message: UNSHOWN },
  { name: '100 000 characters', text: 'a'.repeat(100_000), message: expect.stringMatching(/20.?000 tecken/) },
]
const FIELDS: { collection: 'promises' | 'activities' | 'updates' | 'problems'; path: string; members: (text: string) => object }[] = [
  { collection: 'promises', path: 'wording', members: (text) => ({ wording: text }) },
  {
    collection: 'promises',
    path: 'parties.1.name',
    members: (text) => ({
      parties: [
        { kind: 'police', name: 'Polisen' },
        { kind: 'other', name: text },
      ],
    }),
  },
  { collection: 'promises', path: 'changeNote', members: (text) => ({ changeNote: text }) },
  { collection: 'activities', path: 'target.unit', members: (text) => ({ target: { op: 'atLeast', value: 1, unit: text } }) },
  { collection: 'activities', path: 'helpers.0', members: (text) => ({ helpers: [text] }) },
  { collection: 'updates', path: 'text', members: (text) => ({ text }) },
  { collection: 'problems', path: 'causes.0.text', members: (text) => ({ causes: [{ perspective: 'victim', text }] }) },
]
const cases = BAD.flatMap((bad) => FIELDS.map((field) => ({ ...bad, ...field })))

describe('a draft', () => {
  it.each(cases)(
    'with $name in $collection $path is refused there, and nothing is saved',
    async ({ collection, path, members, text, message }) => {
      const before = await drafts(collection)
      const answer = await all.writer.ask('POST', `/${collection}?draft=true&locale=sv`, row(collection, members(text)))
      expect([answer.status, fieldErrors(answer)]).toEqual([400, [expect.objectContaining({ path, message })]])
      expect(await drafts(collection)).toBe(before)
    },
  )

  it('that is saved again with such text keeps what it had', async () => {
    const { id } = await draft(house, 'promises', promiseRow(lund))
    for (const locale of ['sv', 'en']) {
      for (const { text } of BAD)
        expect((await all.writer.ask('PATCH', `/promises/${id}?draft=true&locale=${locale}`, { wording: text })).status).toBe(400)
    }
    const { body } = await all.writer.ask('GET', `/promises/${id}?draft=true&locale=all`)
    expect(body.wording).toEqual({ sv: 'Polisen och kommunen lovar en tryggare trafik.' })
  })

  it('may hold what only looks a little like it', async () => {
    const wording = 'Ärende 2026-123456, tel. 046-12 34 56, 👮 och 100000 kronor.'
    const answer = await all.writer.ask('POST', '/promises?draft=true', promiseRow(lund, { wording }))
    expect([answer.status, answer.body.doc?.wording]).toEqual([201, wording])
  })

  it('may be almost empty', async () => {
    const answer = await all.writer.ask('POST', '/promises?draft=true', { municipality: lund, year: 2026 })
    expect([answer.status, wordsOf(answer)]).toEqual([201, ''])
  })
})

describe('publishing what is unfinished', () => {
  const publish = async (members: object) => {
    const { id } = await draft(house, 'promises', promiseRow(lund, members))
    return all.administrator.ask('PATCH', `/promises/${id}`, PUBLISHED)
  }

  it.each([
    { members: { wording: '' }, path: 'wording' },
    { members: { title: null }, path: 'title' },
    { members: { parties: [{ kind: 'police', name: 'Polisen' }] }, path: 'parties' },
    { members: { parties: [] }, path: 'parties' },
    { members: { to: null }, path: 'to' },
    { members: { to: '2025-01-01T12:00:00.000Z' }, path: 'to' },
    { members: { sources: [{ kind: 'survey' }] }, path: 'sources.0.title' },
    { members: { origin: { title: 'Ett dokument', url: 'javascript:alert(1)' } }, path: 'origin.url' },
  ])('points at $path in Swedish', async ({ members, path }) => {
    const answer = await publish(members)
    expect([answer.status, fieldErrors(answer).map((error) => error.path)]).toEqual([400, [path]])
    expect(wordsOf(answer)).toMatch(/Fyll i|Skriv|Ange|minst|måste|kräver|slutar|behöver/)
  })

  it('names the activity that is at fault', async () => {
    const whole = await draftPackage(house, {}, 2)
    const req = await house.request(house.administrator)
    await house.payload.update({
      collection: 'activities',
      id: whole.activities[1]!.id,
      data: { target: { op: 'atLeast', value: null } } as never,
      draft: true,
      req,
    })
    const answer = await all.administrator.ask('PATCH', `/promises/${whole.id}`, PUBLISHED)
    expect(answer.status).toBe(400)
    expect(wordsOf(answer)).toMatch(/[Aa]ktivitet/)
    expect(JSON.stringify(answer.body)).toContain('2')
  })

  it('asks for a note of change, and what was typed can be saved as a draft', async () => {
    const { id } = await publishedPackage(house)
    const typed = { title: 'En ny rubrik', wording: 'Nya ord.', changeNote: '' }
    const refused = await all.administrator.ask('PATCH', `/promises/${id}`, { ...typed, ...PUBLISHED })
    expect([refused.status, fieldErrors(refused).map(({ path }) => path)]).toEqual([400, ['changeNote']])
    expect(wordsOf(refused)).toContain('Skriv vad som har ändrats och varför.')

    expect((await all.administrator.ask('PATCH', `/promises/${id}?draft=true`, typed)).status).toBe(200)
    const saved = await all.administrator.ask('GET', `/promises/${id}?draft=true`)
    expect([saved.body.title, saved.body.wording]).toEqual(['En ny rubrik', 'Nya ord.'])
    expect((await house.payload.findByID({ collection: 'promises', id })).title).toBe('En tryggare trafik')

    const published = await all.administrator.ask('PATCH', `/promises/${id}`, { ...PUBLISHED, changeNote: 'Vi skrev om.' })
    expect([published.status, published.body.doc?.changeNote]).toEqual([200, null])
  })
})

describe('a password', () => {
  const SHORT = [{ path: 'password', message: 'Lösenordet ska vara minst 12 tecken.' }]
  const brief = (answer: Awaited<ReturnType<People['writer']['ask']>>) => [
    answer.status,
    fieldErrors(answer).map(({ path, message }) => ({ path, message })),
  ]

  it('of eleven characters is refused, of twelve not', async () => {
    const person = (password: string) => ({ name: 'Ny', email: `${password.length}@lovat.example`, password })
    expect(brief(await all.administrator.ask('POST', '/users', person('a'.repeat(11))))).toEqual([400, SHORT])
    expect((await all.administrator.ask('POST', '/users', person('a'.repeat(12)))).status).toBe(201)
    expect(brief(await all.writer.ask('PATCH', `/users/${all.writer.user?.id}`, { password: 'kort' }))).toEqual([400, SHORT])
  })

  it('is not made short by way of a forgotten one', async () => {
    const token = await house.payload.forgotPassword({ collection: 'users', data: { email: 'reader@lovat.example' }, disableEmail: true })
    expect(brief(await all.anonymous.ask('POST', '/users/reset-password', { token, password: 'kort' }))).toEqual([400, SHORT])
    expect((await all.anonymous.ask('POST', '/users/reset-password', { token, password: 'ett-helt-nytt-losen' })).status).toBe(200)
  })
})
