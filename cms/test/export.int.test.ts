import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDocuments } from '../src/commands/export-documents.ts'
import { importRows, packageOf } from './import-rows.ts'
import { withdrawAlone } from './keys.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
const lund = packageOf(1)
const essunga = packageOf(1, '1445')

beforeAll(async () => {
  house = await openHouse()
  const drafts = { ...packageOf(2) }
  const rows = [...Object.values(lund), ...Object.values(essunga), ...Object.values(drafts).map((row) => ({ ...row, Läge: 'utkast' }))]
  expect((await importRows(house, rows, { publish: true })).errors).toEqual([])
})
afterAll(() => house?.close())

async function memberIn(code: string, role: 'writer' | 'reader' | 'approver'): Promise<TypedUser> {
  const memberships = [{ party: 'police', role, municipalities: [house.municipalityIds.get(code)] }]
  const user = await house.payload.create({
    collection: 'users',
    data: { email: `${role}-${code}@polisen.example`, name: role, password: 'ett-langt-losenord', memberships } as never,
  })
  return { ...user, collection: 'users' }
}

/** What a person gets: the references and stages of the rows, and the notes. */
async function exportedFor(user: TypedUser, municipalityCode?: string) {
  const { table, notes } = await exportDocuments({ municipalityCode, req: await house.request(user) })
  const at = (name: string) => table.header.indexOf(name)
  const rows = table.rows.map(({ cells }) => `${cells[at('Referens')]} ${cells[at('Läge')]}`)
  return {
    rows,
    notes,
    cell: (ref: string, name: string) => table.rows.find(({ cells }) => cells[at('Referens')] === ref)?.cells[at(name)],
  }
}

const rowsIn = (code: string, number: number, stage: string) => {
  const ref = `ML-${code}-2015-${number}`
  return [`P-${code}-2015-${number}`, ref, `${ref}-1`, `${ref}-2`, `${ref}-U1`].map((one) => `${one} ${stage}`)
}

test('the administrator gets everything, or one kommun', async () => {
  const { rows, notes } = await exportedFor(house.administrator)
  expect(rows.toSorted()).toEqual(
    [...rowsIn('1281', 1, 'publicerad'), ...rowsIn('1281', 2, 'utkast'), ...rowsIn('1445', 1, 'publicerad')].toSorted(),
  )
  expect(notes).toEqual([])
  expect((await exportedFor(house.administrator, '1445')).rows).toEqual(rowsIn('1445', 1, 'publicerad'))
})

test.each(['writer', 'approver'] as const)(
  'a %s gets their own kommuner only, drafts and links to what they may read whole',
  async (role) => {
    const { rows, cell } = await exportedFor(await memberIn('1281', role))
    expect(rows.toSorted()).toEqual([...rowsIn('1281', 1, 'publicerad'), ...rowsIn('1281', 2, 'utkast')].toSorted())
    expect(cell('ML-1281-2015-1', 'Problem')).toBe('P-1281-2015-1')
    expect((await exportedFor(house.administrator, '1281')).rows).toEqual(rows)
  },
)

test('a change that waits is left out, and told', async () => {
  await importRows(house, [{ ...lund.promise, Rubrik: 'Ännu inte beslutat' }])
  const { cell, notes } = await exportedFor(house.administrator)
  expect(cell('ML-1281-2015-1', 'Rubrik')).toBe('En tryggare trafik 1')
  expect(notes).toEqual([{ ref: 'ML-1281-2015-1', message: 'Har en ändring som inte är publicerad. Den följer inte med.' }])
})

test('a draft that is not finished is left out, and told', async () => {
  const municipality = house.municipalityIds.get('1442')
  const { ref } = await house.payload.create({
    collection: 'promises',
    data: { title: 'Halvfärdigt', year: 2026, municipality } as never,
    draft: true,
    req: await house.request(),
  })
  const { rows, notes } = await exportedFor(house.administrator, '1442')
  expect(rows).toEqual([])
  expect(notes).toEqual([{ ref, message: 'Utkastet är inte färdigt och kan inte skrivas i en tabell.' }])
})

test('what is told of a withdrawn promise is a draft, as the promise is', async () => {
  const found = await house.payload.find({ collection: 'promises', where: { ref: { equals: 'ML-1445-2015-1' } }, depth: 0 })
  await withdrawAlone(house, 'promise', found.docs[0]?.id ?? '')
  const { rows } = await exportedFor(house.administrator, '1445')
  expect(rows).toEqual(['P-1445-2015-1 publicerad', ...rowsIn('1445', 1, 'utkast').slice(1)])
})
