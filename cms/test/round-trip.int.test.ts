import type { ReadTable, Table } from '@lovat/shared/exchange/exchange-documents'
import { parseRows } from '@lovat/shared/exchange/parse-rows'
import { readTable } from '@lovat/shared/exchange/read-table'
import { writeCsv } from '@lovat/shared/exchange/write-csv'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readWorkbook } from '../src/exchange/read-workbook.ts'
import { writeWorkbook } from '../src/exchange/write-workbook.ts'
import { countEverything } from './import-rows.ts'
import { type House, openHouse } from './open-house.ts'
import { agreements, areas, kommuner } from './start-content.ts'

let house: House | undefined
/** What the house with the start content exports. */
let exported: Table
let workbook: Buffer

beforeAll(async () => {
  house = await openHouse()
  const { loadStartContent } = await import('../src/boot/load-start-content.ts')
  await loadStartContent(await house.request())
  exported = await exportFrom(house)
  workbook = await writeWorkbook(exported)
}, 300_000)
afterAll(() => house?.close())

async function exportFrom({ request, administrator }: House): Promise<Table> {
  const { exportDocuments } = await import('../src/commands/export-documents.ts')
  const { table, notes } = await exportDocuments({ req: await request(administrator) })
  expect(notes).toEqual([])
  return table
}

async function importInto({ request, administrator }: House, table: ReadTable) {
  const { importDocuments } = await import('../src/commands/import-documents.ts')
  const paper = { document: 'Påhittat beslut', on: '2026', by: {} }
  return importDocuments({ parsed: parseRows(table), publish: true, paper, dryRun: false, req: await request(administrator) })
}

/** Another house in the place of the one before: with the areas and the agreements, and nothing promised yet. */
async function openEmptyHouse(): Promise<House> {
  await house?.close()
  // Payload, and the settings that name its database, are kept per process.
  ;(globalThis as unknown as { _payload: Map<string, unknown> })._payload.clear()
  vi.resetModules()
  await import('./test-environment.ts')
  house = await (await import('./open-house.ts')).openHouse()
  const { publishAreas } = await import('../src/boot/load-reference-data.ts')
  await publishAreas({ municipalities: kommuner, policeAreas: areas }, await house.request())
  const { publishAgreements } = await import('../src/boot/load-start-content.ts')
  await publishAgreements(agreements, await house.request())
  return house
}

const csv = (table: Table) => new TextEncoder().encode(writeCsv(table))

describe('the start content, exported', () => {
  test('has rows of every type, drafts among them', () => {
    const at = (name: string) => exported.header.indexOf(name)
    const types = Map.groupBy(exported.rows, ({ cells }) => cells[at('Typ')])
    expect([...types.keys()].toSorted()).toEqual(['Aktivitet', 'Löfte', 'Problem', 'Uppföljning'])
    expect(new Set(exported.rows.map(({ cells }) => cells[at('Läge')]))).toEqual(new Set(['publicerad', 'utkast']))
  })

  test.each([
    ['CSV', () => readTable(csv(exported))],
    ['XLSX', () => readWorkbook(workbook)],
  ])('changes nothing where it came from (%s)', async (_, read) => {
    if (!house) throw new Error('No house')
    const before = await countEverything(house)
    expect(await importInto(house, await read())).toEqual({
      errors: [],
      created: 0,
      changed: 0,
      unchanged: exported.rows.length,
      entries: 0,
    })
    expect(await countEverything(house)).toEqual(before)
  })

  test('is read alike from CSV and XLSX', async () => {
    expect(parseRows(await readWorkbook(workbook))).toEqual(parseRows(readTable(csv(exported))))
  })

  test('comes out of an empty house as it went in, byte for byte', { timeout: 300_000 }, async () => {
    const empty = await openEmptyHouse()
    expect(await importInto(empty, await readWorkbook(workbook))).toMatchObject({ errors: [], created: exported.rows.length })
    expect(writeCsv(await exportFrom(empty))).toBe(writeCsv(exported))
  })
})
