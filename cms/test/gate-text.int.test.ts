import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type People, people } from './access-people.ts'
import { activityRow, change, draft, draftPackage, type Package, promiseRow, publishedPackage, updateRow } from './document-builders.ts'
import { publicFace } from './gate-face.ts'
import { fieldErrors, wordsOf } from './gate-rest.ts'
import { bringTo } from './gate-target.ts'
import { command, outcomeOf } from './keys-rest.ts'
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

/** What people type into a command, and what it is about. */
const TYPED = [
  { name: 'submit', field: 'changeNote', max: 2000, with: {} },
  { name: 'return', field: 'comment', max: 4000, with: {} },
  { name: 'comment', field: 'comment', max: 4000, with: {} },
  { name: 'withdraw', field: 'text', max: 2000, with: { reason: 'ended' } },
] as const

describe('a command', () => {
  let id: string
  beforeAll(async () => {
    id = (await publishedPackage(house)).id
    await change(house, 'promises', id, { title: 'En ny rubrik' })
  })

  it.each(TYPED.flatMap((typed) => BAD.map((bad) => ({ ...typed, bad: bad.name, text: bad.text }))))(
    '$name with $bad as its $field is refused there, in Swedish, and nothing is noted',
    async ({ name, field, text, with: more }) => {
      if (name === 'return') await bringTo(house, 'promise', id, 'submitted')
      const count = () => house.payload.count({ collection: 'audit-log' })
      const before = [await count(), await publicFace(house)]
      const answer = await command(house, name === 'submit' ? all.writer : all.approver, name, 'promise', id, { ...more, [field]: text })
      const [reason] = answer.body.errors?.[0]?.data?.reasons ?? []
      expect([answer.status, reason?.field, wordsOf(answer)]).toEqual([400, field, expect.stringMatching(/[åäö]/)])
      expect([await count(), await publicFace(house)]).toEqual(before)
      if (name === 'return') await command(house, all.writer, 'recall', 'promise', id)
    },
  )
})

describe('putting what is unfinished before the parties', () => {
  const submit = async (members: object) => {
    const { id } = await draft(house, 'promises', promiseRow(lund, members))
    return command(house, all.writer, 'submit', 'promise', id)
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
    const answer = await submit(members)
    expect([answer.status, fieldErrors(answer).map((error) => error.path)]).toEqual([400, [path]])
    expect(wordsOf(answer)).toMatch(/Fyll i|Skriv|Ange|Lägg till|minst|måste|kräver|slutar|behöver/)
  })

  it('names the activity that is at fault', async () => {
    const whole = await draftPackage(house, {}, 2)
    await change(house, 'activities', whole.activities[1]!.id, { target: { op: 'atLeast', value: null } })
    const answer = await command(house, all.writer, 'submit', 'promise', whole.id)
    expect(answer.status).toBe(400)
    expect(wordsOf(answer)).toMatch(/[Aa]ktivitet/)
    expect(JSON.stringify(answer.body)).toContain('2')
  })

  it('asks for a note of change, and what was typed stays in the draft', async () => {
    const { id } = await publishedPackage(house)
    const typed = { title: 'En ny rubrik', wording: 'Nya ord.' }
    expect((await all.writer.ask('PATCH', `/promises/${id}?draft=true`, typed)).status).toBe(200)
    for (const changeNote of ['', '  \n', undefined]) {
      const refused = await command(house, all.writer, 'submit', 'promise', id, { changeNote })
      expect([refused.status, outcomeOf(refused)]).toEqual([400, 'CHANGE_NOTE_REQUIRED'])
      expect(wordsOf(refused)).toContain('Skriv vad som har ändrats och varför.')
    }
    const saved = await all.writer.ask('GET', `/promises/${id}?draft=true`)
    expect([saved.body.title, saved.body.wording]).toEqual(['En ny rubrik', 'Nya ord.'])
    expect((await house.payload.findByID({ collection: 'promises', id })).title).toBe('En tryggare trafik')
    const submitted = await command(house, all.writer, 'submit', 'promise', id, { changeNote: 'Vi skrev om.' })
    expect(outcomeOf(submitted)).toBe('done')
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
