import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWholeLog } from '../src/workflow/log.ts'
import { change } from './document-builders.ts'
import { type Cells, countEverything, entriesAfter, importRows, ledgerHead, PAPER, packageOf } from './import-rows.ts'
import { approveByAll, give, type People, peopleOf, publishByKeys, standing, THIRD_PROMISOR, withdrawAlone } from './keys.ts'
import { readLedger } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let people: People

beforeAll(async () => {
  house = await openHouse()
  people = await peopleOf(house)
})
afterAll(() => house?.close())

const ON_PAPER = { publish: true }
const SIGNED = { document: PAPER.document, on: PAPER.on }
const wholeLog = async (type: string, id: string) => readWholeLog(`${type}:${id}`, await house.request())
const actionsOf = async (id: string) => (await wholeLog('promise', id)).map(({ action }) => action)

async function idOf(ref: string, collection: 'promises' | 'updates' = 'promises'): Promise<string> {
  const found = await house.payload.find({ collection, where: { ref: { equals: ref } }, sort: 'ref', depth: 0, draft: true })
  return found.docs[0]?.id ?? ''
}

/** A package that came in on paper: its rows, its promise's id and the newest number in the ledger. */
async function onPaper(number: number, promised: Cells = {}) {
  const rows = packageOf(number)
  const promise = { ...rows.promise, ...promised }
  expect(await importRows(house, [rows.problem, promise, rows.activity, rows.second, rows.update], ON_PAPER)).toMatchObject({ errors: [] })
  return { rows: { ...rows, promise }, id: await idOf(promise.Referens ?? ''), head: await ledgerHead(house) }
}

async function drafts(number: number, user?: TypedUser) {
  const rows = packageOf(number)
  expect(await importRows(house, [rows.problem, rows.promise, rows.activity], { user })).toMatchObject({ errors: [], created: 3 })
  return { rows, id: await idOf(rows.promise.Referens ?? '') }
}

/** What an import is refused with; sees that it left nothing. */
async function refusalOf(rows: Cells[], how: Parameters<typeof importRows>[2] = ON_PAPER): Promise<string[]> {
  const before = await countEverything(house)
  const { errors } = await importRows(house, rows, how)
  expect(await countEverything(house)).toEqual(before)
  return errors.map(({ row, message }) => `${row}: ${message}`)
}

describe('an import of what was signed on paper', () => {
  test('stands in the ledger with one approval for each party, and the paper', async () => {
    const parties = `polisen: Polisen | kommunen: Lunds kommun | annan: ${THIRD_PROMISOR}`
    const before = await ledgerHead(house)
    await onPaper(1, { Parter: parties })
    const approval = (party: string, organisation: string, role: string) => ({
      party,
      organisation,
      role,
      at: expect.any(String),
      signed: SIGNED,
    })
    const police = approval('police', 'Polisen', 'Chef för lokalpolisområdet')
    const kommun = approval('municipality', 'Lunds kommun', 'Kommunstyrelsens ordförande')
    const third = approval('other', THIRD_PROMISOR, 'befattningen framgår inte av dokumentet')
    expect((await entriesAfter(house, before)).map(({ type, approvals }) => [type, approvals])).toEqual([
      ['problem', [police, kommun]],
      ['promise', [police, kommun, third]],
      ['update', [police]],
    ])
    expect((await readLedger(house)).at(-1)?.ref).toBe('ML-1281-2015-1-U1')
  })

  test('stands in the log: the paper, then the publication, by the administrator and by way of an import', async () => {
    const { id, head } = await onPaper(2)
    const log = await wholeLog('promise', id)
    expect(log).toMatchObject([
      { action: 'signedOnPaper', approvals: [{ signed: SIGNED }, { signed: SIGNED }] },
      { action: 'published', contentHash: null, entry: head - 1 },
    ])
    for (const row of log)
      expect(row).toMatchObject({ user: house.administrator.id, userName: 'Administratör', party: null, via: 'import' })
    expect((await standing(house, 'promise', id)).state).toMatchObject({ name: 'published', lastEditor: null })
    expect((await wholeLog('update', await idOf('ML-1281-2015-2-U1', 'updates'))).map(({ action }) => action)).toEqual([
      'signedOnPaper',
      'published',
    ])
  })

  test('changes nothing a second time, in the log neither', async () => {
    const { rows } = await onPaper(3)
    const before = await countEverything(house)
    const again = await importRows(house, [rows.problem, rows.promise, rows.activity, rows.second, rows.update], {
      publish: true,
      paper: { document: 'Ett annat papper', on: '2016', by: {} },
    })
    expect(again).toEqual({ errors: [], created: 0, changed: 0, unchanged: 5, entries: 0 })
    expect(await countEverything(house)).toEqual(before)
  })

  test('may be followed by another paper, with its change', async () => {
    const { rows, id, head } = await onPaper(4)
    const paper = { document: 'Tillägg', on: '2015-06-01', by: {} }
    const changed = { ...rows.promise, Rubrik: 'Säkrare trafik', Ändringsnot: 'Enligt tillägget.' }
    expect(await importRows(house, [changed], { publish: true, paper })).toMatchObject({ errors: [], entries: 1 })
    expect(await entriesAfter(house, head)).toMatchObject([{ action: 'updated', approvals: [{ signed: { on: '2015-06-01' } }, {}] }])
    expect(await actionsOf(id)).toEqual(['signedOnPaper', 'published', 'signedOnPaper', 'published'])
  })

  test('publishes drafts that an import brought, as long as nobody here has touched them', async () => {
    const { rows, id } = await drafts(5)
    expect(await importRows(house, [rows.problem, rows.promise, rows.activity], ON_PAPER)).toMatchObject({ errors: [], entries: 2 })
    expect(await actionsOf(id)).toEqual(['imported', 'signedOnPaper', 'published'])
  })

  test('gives a dry run no trace', async () => {
    const { problem, promise } = packageOf(6)
    const before = await countEverything(house)
    expect(await importRows(house, [problem, promise], { ...ON_PAPER, dryRun: true })).toMatchObject({ errors: [], entries: 2 })
    expect(await countEverything(house)).toEqual(before)
  })
})

describe('is refused', () => {
  const fresh = Object.values(packageOf(7))

  test.each(['writer', 'policeWriter', 'police', 'municipality', 'landlord', 'reader'] as const)('to %s', async (name) => {
    const [message] = await refusalOf(fresh, { publish: true, user: people[name] })
    expect(message).toBe(
      'null: Bara administratören kan läsa in det som är godkänt på papper. Importera utan --publish, så blir allt utkast.',
    )
  })

  test('without a paper', async () => {
    const { importDocuments } = await import('../src/commands/import-documents.ts')
    const { parseCells } = await import('@lovat/shared/exchange/testing/csv-file')
    const req = await house.request(house.administrator)
    const before = await countEverything(house)
    const { errors } = await importDocuments({ parsed: parseCells(...fresh), publish: true, dryRun: false, req })
    expect(errors).toMatchObject([
      { row: null, message: expect.stringMatching(/--signed-in och --signed-on\. Utan --publish blir allt utkast/) },
    ])
    expect(await countEverything(house)).toEqual(before)
  })

  const INSTEAD = 'Då gäller inte ett godkännande på papper: läs in raden som utkast och låt parterna godkänna den här.'
  const touched = (ref: string) => [`2: ${ref} har ändrats eller skickats in för godkännande i Lovat. ${INSTEAD}`]
  const other = (promise: Cells) => ({ ...promise, Problem: '', Rubrik: 'En annan rubrik', Ändringsnot: 'Ny rubrik.' })

  test('for what was changed here with keys', async () => {
    const { rows, id } = await onPaper(8)
    await change(house, 'promises', id, { title: 'Så som parterna ville' })
    await publishByKeys(house, 'promise', id, { changeNote: 'Efter mötet.' })
    expect(await refusalOf([rows.promise])).toEqual(touched('ML-1281-2015-8'))
    expect(await refusalOf([other(rows.promise)])).toEqual(touched('ML-1281-2015-8'))
    // What the message says to do.
    expect(await importRows(house, [other(rows.promise)])).toMatchObject({ errors: [], changed: 1 })
    await publishByKeys(house, 'promise', id, { changeNote: 'Ny rubrik.' })
    expect((await readLedger(house)).at(-1)).toMatchObject({ changeNote: 'Ny rubrik.', document: { title: { sv: 'En annan rubrik' } } })
  })

  test('for a part of it that was changed here', async () => {
    const { rows, id } = await onPaper(9)
    const found = await house.payload.find({ collection: 'activities', where: { ref: { equals: 'ML-1281-2015-9-1' } }, depth: 0 })
    await change(house, 'activities', found.docs[0]?.id ?? '', { text: 'Vi gör många kontroller.' })
    expect(await refusalOf([{ ...rows.second, Text: 'Vi ordnar fler möten.', Ändringsnot: 'Fler möten.' }])).toEqual(
      touched('ML-1281-2015-9'),
    )
    expect((await standing(house, 'promise', id)).state.lastEditor).toBe(people.writer.id)
  })

  test('for a change that waits for its time, which stays booked', async () => {
    const { rows, id } = await onPaper(10)
    await change(house, 'promises', id, { title: 'Från den första' })
    await approveByAll(house, 'promise', id)
    await give(house, people.writer, 'schedule', 'promise', id, { publishAt: '2099-01-01T08:00', embargo: false })
    expect(await refusalOf([{ ...rows.activity, Målantal: '12', Ändringsnot: 'Fler.' }])).toEqual(touched('ML-1281-2015-10'))
    expect((await standing(house, 'promise', id)).state.proposal).toBe('scheduled')
  })

  test('for a draft that a party has sent back', async () => {
    const { rows, id } = await drafts(11)
    await publishByKeys(house, 'problem', await problemOf(id))
    await give(house, people.writer, 'submit', 'promise', id)
    await give(house, people.police, 'return', 'promise', id, { comment: 'Det här har vi inte lovat.' })
    expect(await refusalOf([{ ...rows.promise, Problem: '' }])).toEqual(touched('ML-1281-2015-11'))
    await give(house, people.writer, 'recall', 'promise', id)
    expect(await refusalOf([{ ...rows.promise, Problem: '' }])).toEqual(touched('ML-1281-2015-11'))
  })

  test('for what has been taken off the site', async () => {
    const { rows, id } = await onPaper(12)
    await withdrawAlone(house, 'promise', id)
    const all = [rows.problem, rows.promise, rows.activity]
    expect(await refusalOf(all)).toEqual([`3: ML-1281-2015-12 är tillbakadraget. ${INSTEAD}`])
    expect(await importRows(house, all)).toMatchObject({ errors: [], unchanged: 3, changed: 0 })
    expect((await standing(house, 'promise', id)).state.name).toBe('withdrawn')
    await publishByKeys(house, 'promise', id)
    expect(await refusalOf([other(rows.promise)])).toEqual(touched('ML-1281-2015-12'))
  })
})

describe('an import of drafts', () => {
  test('is noted, and its texts are submitted and approved as they are', async () => {
    const { id } = await drafts(20, people.writer)
    expect(await wholeLog('promise', id)).toMatchObject([{ action: 'imported', user: people.writer.id, via: 'import' }])
    expect((await standing(house, 'promise', id)).state).toMatchObject({ name: 'draft', lastEditor: people.writer.id })
    await publishByKeys(house, 'problem', await problemOf(id))
    const head = await ledgerHead(house)
    await publishByKeys(house, 'promise', id)
    const [entry] = await entriesAfter(house, head)
    expect(entry?.approvals.map(({ organisation, signed }) => [organisation, signed])).toEqual([
      ['Polisen', undefined],
      ['Lunds kommun', undefined],
    ])
    expect(entry?.document).toMatchObject({ activities: [{ ref: 'ML-1281-2015-20-1' }] })
  })

  test('makes who imports the last editor, who then can not approve', async () => {
    const both = await writerAndApprover()
    const { id } = await drafts(21, both)
    await publishByKeys(house, 'problem', await problemOf(id))
    await give(house, both, 'submit', 'promise', id)
    await expect(give(house, both, 'approve', 'promise', id)).rejects.toMatchObject({ data: { reasons: [{ code: 'OWN_CHANGE' }] } })
    await give(house, people.police, 'approve', 'promise', id)
    expect((await standing(house, 'promise', id)).state.waitingFor).toMatchObject([{ kind: 'municipality' }])
  })

  test('takes back nothing that is public, and calls off what was booked', async () => {
    const { rows, id, head } = await onPaper(22)
    await change(house, 'promises', id, { title: 'Från den första' })
    await approveByAll(house, 'promise', id)
    await give(house, people.writer, 'schedule', 'promise', id, { publishAt: '2099-01-01T08:00', embargo: false })
    expect(await importRows(house, [{ ...rows.promise, Rubrik: 'Något annat' }], { user: people.writer })).toMatchObject({ errors: [] })
    expect(await actionsOf(id)).toEqual([
      'signedOnPaper',
      'published',
      'saved',
      'submitted',
      'approved',
      'approved',
      'scheduled',
      'imported',
      'scheduleCancelled',
    ])
    expect((await standing(house, 'promise', id)).state).toMatchObject({ name: 'publishedWithChange', proposal: 'draft', schedule: null })
    expect(await ledgerHead(house)).toBe(head)
  })

  test('leaves a log for an activity alone in its promise', async () => {
    const { rows, id } = await onPaper(23)
    const third = { ...rows.activity, Referens: 'ML-1281-2015-23-3', Text: 'Vi sätter upp skyltar.' }
    expect(await importRows(house, [third], { user: people.writer })).toMatchObject({ errors: [], created: 1 })
    expect(await actionsOf(id)).toEqual(['signedOnPaper', 'published', 'imported'])
  })
})

async function problemOf(promise: string): Promise<string> {
  const { problems } = await house.payload.findByID({ collection: 'promises', id: promise, depth: 0, draft: true })
  return String(problems?.[0])
}

async function writerAndApprover(): Promise<TypedUser> {
  const municipalities = [house.municipalityIds.get('1281') ?? '']
  const memberships = (['writer', 'approver'] as const).map((role) => ({ party: 'municipality' as const, role, municipalities }))
  const user = await house.payload.create({
    collection: 'users',
    data: { email: 'bade-och@kommunen.example', name: 'Både och', password: 'ett-langt-losenord', memberships },
  })
  return { ...user, collection: 'users' }
}
