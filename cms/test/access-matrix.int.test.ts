import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commandLabel } from '@lovat/shared/text/workflow-labels'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { collectionOf, type GatedType } from '../src/gate/gated-types.ts'
import { makeDraft, partiesIn } from './access-matrix/documents.ts'
import { whoChanges } from './access-matrix/fields.ts'
import { commandTable, documentTable, type Matrix } from './access-matrix/gated.ts'
import { internalTable, mediaTable, storedFile, usersTable } from './access-matrix/others.ts'
import { DISAGREEMENTS } from './access-matrix/reading.ts'
import { grouped, markdown, type Table } from './access-matrix/table.ts'
import { people } from './access-people.ts'
import { draft, promiseRow } from './document-builders.ts'
import { peopleOf, publishByKeys } from './keys.ts'
import { openHouse } from './open-house.ts'

/**
 * Who may do what: everyone tries everything over REST with a session of their own, and the answers are the table in
 * docs/workflow.md, to the byte. Where they differ: LOVAT_WRITE_DOCS=1 rewrites the table, and the difference is read.
 */
const DOCUMENT = fileURLToPath(new URL('../../docs/workflow.md', import.meta.url))
const [START, END] = ['<!-- access matrix: made by cms/test/access-matrix.int.test.ts -->', '<!-- end of access matrix -->']

const GATED: Record<GatedType, string> = {
  promise: 'Löften',
  activity: 'Aktiviteter',
  update: 'Uppföljningar',
  problem: 'Problem',
  agreement: 'Överenskommelser',
  indicator: 'Indikatorer',
  municipality: 'Kommuner',
  policeArea: 'Polisområden',
}
const TYPES = Object.keys(GATED) as GatedType[]
const INTERNAL = {
  'audit-log': 'händelseloggen',
  'editorial-states': 'lägen',
  outbox: 'brev att skicka',
  'ledger-entries': 'liggaren som samling',
  'payload-kv': 'Payloads minne',
  'payload-migrations': 'Payloads migreringar',
  'payload-locked-documents': 'vem som har vad öppet',
  'payload-preferences': 'andras inställningar i admin',
}

let matrix: Matrix
const sections: string[] = []

beforeAll(async () => {
  const house = await openHouse()
  matrix = { house, all: await people(house), promises: {} }
  await peopleOf(house)
  for (const code of ['1281', '1445']) {
    const row = promiseRow(house.municipalityIds.get(code), { parties: partiesIn({ scope: 'ownParty', party: 'other' }) })
    const { id } = await draft(house, 'promises', row)
    await publishByKeys(house, 'promise', id)
    matrix.promises[code] = id
  }
})
afterAll(() => matrix.house.close())

// Four thousand questions take a quarter of an hour there, and the same rules are asked about on it by the tests named.
const ON_SQLITE =
  'the access matrix is made on SQLite; on MongoDB access.int, reading-round, keys-ways-round and gate-ways-round try access'
beforeEach(({ skip }) => skip(process.env.LOVAT_TEST_DATABASE === 'mongodb', ON_SQLITE))

test('every collection is in the matrix', () => {
  const all = [...Object.values(collectionOf), 'media', 'users', ...Object.keys(INTERNAL)].toSorted()
  expect(matrix.house.payload.config.collections.map(({ slug }) => slug).toSorted()).toEqual(all)
})

test('documents', async () => {
  const tables: (Table & { name: string })[] = []
  for (const type of TYPES) tables.push({ name: GATED[type], ...(await documentTable(matrix, type)) })
  sections.push('### Dokument', grouped(tables))
}, 1_200_000)

test('commands', async () => {
  const tables: (Table & { name: string })[] = []
  for (const type of TYPES) {
    if (type === 'activity') continue
    const { columns, rows } = await commandTable(matrix, type)
    tables.push({ name: GATED[type], columns: columns.map((name) => commandLabel[name as 'submit']?.toLowerCase() ?? name), rows })
  }
  sections.push('### Vägen till det publika', grouped(tables))
}, 1_200_000)

test('files and accounts', async () => {
  sections.push('### Filer', markdown(await mediaTable(matrix)), '### Konton', markdown(await usersTable(matrix)))
}, 300_000)

test('what Lovat and Payload keep for themselves', async () => {
  const { payload } = matrix.house
  const { reader } = await peopleOf(matrix.house)
  const newest = async (collection: CollectionSlug) => {
    const { docs } = await payload.find({ collection, sort: 'id', limit: 1, depth: 0 })
    return docs[0] ? async () => String(docs[0]?.id) : undefined
  }
  const user = { relationTo: 'users', value: reader.id } as const
  const made: Partial<Record<string, () => Promise<string>>> = {
    'payload-locked-documents': async () => {
      const document = { relationTo: 'promises', value: matrix.promises['1445'] } as const
      return String((await payload.create({ collection: 'payload-locked-documents', data: { document, user } as never })).id)
    },
    'payload-preferences': async () => {
      const how = { collection: 'payload-preferences', data: { user, key: 'x', value: {} } as never } as const
      return String((await payload.create({ ...how, req: await matrix.house.request(reader) })).id)
    },
  }
  const tables: (Table & { name: string })[] = []
  for (const [slug, name] of Object.entries(INTERNAL)) {
    const stored = made[slug] ?? (await newest(slug as CollectionSlug))
    tables.push({ name, ...(await internalTable(matrix, slug, stored, { key: 'x', user, data: {}, value: 1 })) })
  }
  sections.push('### Det som Lovat sköter själv', grouped(tables))
}, 300_000)

test('fields', async () => {
  const { house } = matrix
  const lund = house.municipalityIds.get('1281') ?? ''
  const place = { house, scope: 'ownParty', party: 'police', promise: matrix.promises['1281'] ?? '' } as const
  const promise = (await makeDraft('promise', place)).id
  const activity = (await makeDraft('activity', place)).id
  const file = (await storedFile(house, lund)).id
  const others = (
    await house.payload.create({
      collection: 'users',
      data: { name: 'Någon', email: 'falt@lovat.example', password: 'ett-langt-losenord' },
    })
  ).id
  let n = 100
  const next = () => ++n
  const turned = (before: string) => before !== 'true'
  const text = () => `Nytt ${next()}`
  const fixed = (id: string) => () => id
  const self = ({ user }: { user?: { id: string | number } | undefined }) => user && String(user.id)
  const seat = () => [{ party: 'police', role: 'writer', office: text(), municipalities: [...house.municipalityIds.values()] }]
  const fields = [
    ...(['name', 'legalName', 'countyCode', 'countyName'] as const).map((field) => ({ field, to: text })),
    { field: 'population', to: next },
    { field: 'example', to: turned },
    { field: 'code', to: () => String(next()) },
    { field: 'slug', to: text },
    { field: 'underPreparation', to: turned },
    { field: 'contacts', to: () => [{ role: text(), organisation: 'Kommunen' }] },
  ].map((one) => ({ ...one, title: `kommun: \`${one.field}\``, collection: 'municipalities' as const, id: fixed(lund) }))
  const locked = [
    { title: 'löfte: `ref`', collection: 'promises', field: 'ref', id: fixed(promise), to: () => `ML-1281-2026-${next()}` },
    { title: 'löfte: `slug`', collection: 'promises', field: 'slug', id: fixed(promise), to: () => `adress-${next()}` },
    { title: 'löfte: `_status`', collection: 'promises', field: '_status', id: fixed(promise), to: () => 'published' },
    { title: 'löfte: `internalNotes`', collection: 'promises', field: 'internalNotes', id: fixed(promise), to: () => note(text()) },
    { title: 'aktivitet: `number`', collection: 'activities', field: 'number', id: fixed(activity), to: next },
    { title: 'fil: `sha256`', collection: 'media', field: 'sha256', id: fixed(file), to: () => 'a'.repeat(64) },
    { title: 'fil: `isPublic`', collection: 'media', field: 'isPublic', id: fixed(file), to: () => true },
  ] as const
  const accounts = (
    ['name', 'notices', 'email', 'password', 'isAdministrator', 'memberships', 'sessions', 'hash', 'loginAttempts'] as const
  ).flatMap((field) => {
    const to = {
      ...{
        name: text,
        notices: (before: string) => (before === '"daily"' ? 'atOnce' : 'daily'),
        email: () => `ny-${next()}@lovat.example`,
      },
      ...{ password: () => `ett-langt-losenord-${next()}`, isAdministrator: turned, memberships: seat },
      ...{ sessions: () => [], hash: text, loginAttempts: next },
    }[field]
    const seen = field === 'password' ? 'hash' : field
    const one = { collection: 'users' as const, field, seen, to }
    return [
      { ...one, title: `sitt eget konto: \`${field}\``, id: self, ...(field === 'isAdministrator' && { to: () => true }) },
      { ...one, title: `andras konton: \`${field}\``, id: fixed(String(others)) },
    ]
  })
  const rows: Table['rows'] = []
  for (const one of [...fields, ...locked, ...accounts]) rows.push({ title: one.title, cells: [await whoChanges(matrix, one)] })
  sections.push('### Fält för fält', markdown({ columns: ['vem som kan ändra det'], rows }))
}, 300_000)

test('all ways to the same thing give the same answer', () => {
  expect(DISAGREEMENTS).toEqual([])
})

test('the answers are the table in docs/workflow.md', () => {
  const text = readFileSync(DOCUMENT, 'utf8')
  const [from, to] = [text.indexOf(START), text.indexOf(END)]
  expect([from > 0, to > from], 'docs/workflow.md has the two marks that the table stands between').toEqual([true, true])
  const made = `${START}\n\n${sections.join('\n\n')}\n\n`
  const hint =
    'Who may do what has changed. If that was meant: LOVAT_WRITE_DOCS=1 npx vitest run --project cms-sqlite cms/test/access-matrix.int.test.ts'
  if (process.env.LOVAT_WRITE_DOCS === '1') writeFileSync(DOCUMENT, text.slice(0, from) + made + text.slice(to))
  else expect(text.slice(from, to), hint).toBe(made)
})

const note = (text: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: null },
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, children: [{ type: 'text', text, version: 1 }] }],
  },
})
