import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { csvOf } from '@lovat/shared/exchange/testing/csv-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cells, countEverything, entriesAfter, PAPER, packageOf, SIGNED, statuses } from './import-rows.ts'
import { peopleOf } from './keys.ts'
import { type House, openHouse } from './open-house.ts'
import { runCommand } from './run-command.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

function fileWith(content: string | Buffer, name = 'fil.csv'): string {
  const file = path.join(house.folder, name)
  writeFileSync(file, content)
  return file
}

const { problem, promise, activity, second, update } = packageOf(1)
const good = [problem, promise, activity, second, update]
const spoiled = (change: Cells) => csvOf([problem, { ...promise, ...change }, activity])
const withoutColumn = (name: string) =>
  csvOf(good.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== name))))

describe('a file that will not do is told in Swedish, with exit code 1, and nothing is changed', () => {
  test.each<[string, () => string | Buffer, RegExp]>([
    ['Latin-1', () => Buffer.from(csvOf(good), 'latin1'), /inte sparad i UTF-8, så å, ä och ö kan inte läsas/],
    ['a column that is missing', () => withoutColumn('Parter'), /Rad 1, Parter, Kolumnen Parter saknas\. Löfte på rad 3 behöver den/],
    ['2026-02-30', () => spoiled({ Från: '2026-02-30' }), /Rad 3, Från, ”2026-02-30”, Datumet finns inte: februari 2026 har 28 dagar/],
    ['a lost leading zero', () => spoiled({ Kommunkod: '114' }), /Rad 3, Kommunkod, ”114”, .*tappat sin inledande nolla\. Skriv 0114/],
    ['a formula', () => spoiled({ Rubrik: '=HYPERLÄNK("x")' }), /Rad 3, Rubrik, .*börjar som en formel/],
    ['NUL', () => spoiled({ Text: 'Polisen\0 lovar.' }), /Rad 3, Text, .*tecken/],
    ['100 000 characters', () => spoiled({ Text: 'ord '.repeat(25_000) }), /Rad 3, Text, .*tecken/],
    ['a personal identity number', () => spoiled({ Text: 'Ring 19811218-9876.' }), /Rad 3, Text, .*personnummer/],
    ['a reference twice', () => csvOf([problem, problem]), /Rad 3, Referens, ”P-1281-2015-1”, .*både på rad 2 och rad 3/],
    [
      'a kommun that is none',
      () => csvOf([{ ...problem, Referens: 'P-1280-2015-1', Kommunkod: '1280' }]),
      /Rad 2, Referens, ”1280”, Det finns ingen kommun/,
    ],
  ])('%s', async (_, content, message) => {
    const before = await countEverything(house)
    const { code, stdout, stderr } = await runCommand('import', [fileWith(content()), ...SIGNED])
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: expect.not.stringContaining('Nya:'),
      stderr: expect.stringMatching(message),
    })
    expect(stderr).toMatch(/(Ett|\d+) fel\. Ingenting har ändrats\./)
    expect(await countEverything(house)).toEqual(before)
  })
})

describe('what is asked for can be wrong', () => {
  test.each<[string, string[], RegExp]>([
    ['a file that is not there', ['saknas.csv'], /Filen saknas\.csv kan inte läsas/],
    ['an option that is none', ['--publicera', 'fil.csv'], /Så kan --publicera inte skrivas\. Kör med --help/],
    ['two files', ['a.csv', 'b.csv'], /en fil i taget/],
  ])('%s', async (_, args, message) => {
    expect(await runCommand('import', args)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(message) })
  })

  test.each<[string, string[], RegExp]>([
    ['to publish without a paper', ['--publish'], /Ange dokumentet som parterna godkände .*--signed-in.*--signed-on/],
    ['to publish on a day that is none', ['--publish', '--signed-in', 'Avtal', '--signed-on', '2015-02-30'], /--signed-on: Skriv datumet/],
    ['offices of parties that are none', [...SIGNED, '--signed-by', 'polis: chef'], /--signed-by: ”polis: chef” går inte att läsa/],
    ['a paper for drafts', ['--signed-in', 'Avtal'], /hör ihop med --publish/],
  ])('%s, told before the database is opened', async (_, args, message) => {
    const unreachable = { DATABASE_URL: 'mongodb://127.0.0.1:1/lovat?replicaSet=rs0' }
    const ended = await runCommand('import', [fileWith(csvOf(good)), ...args], { env: unreachable })
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(message) })
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a person who is no administrator, for what was signed on paper', { timeout: 120_000 }, async () => {
    const { writer } = await peopleOf(house)
    const ended = await runCommand('import', [fileWith(csvOf(good)), ...SIGNED, '--user', String(writer.email)])
    expect(ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Bara administratören kan läsa in det som är godkänt på papper'),
    })
    expect(await statuses(house, [promise.Referens ?? ''])).toEqual({ 'ML-1281-2015-1': undefined })
  })

  test('a person that is none', async () => {
    const ended = await runCommand('import', [fileWith(csvOf(good)), '--user', 'ingen@polisen.example'])
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('Det finns ingen med e-postadressen ingen@polisen.example.') })
  })

  test.each(['import', 'export'] as const)('%s explains itself with --help', async (command) => {
    const { code, stdout } = await runCommand(command, ['--help'])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`npm run ${command} -- fil.csv`)])
  })
})

test('a file goes in with BOM and semicolons, is published, and comes out again', { timeout: 180_000 }, async () => {
  const file = fileWith(`\uFEFF${csvOf(good, ';')}`, 'bra.csv')
  expect((await runCommand('import', [file, '--dry-run'])).stdout).toContain('Provkörning, ingenting är ändrat. Nya: 5.')
  expect((await runCommand('import', [file, ...SIGNED])).stdout).toContain('Nya: 5. Ändrade: 0. Oförändrade: 0. Publicerade ändringar: 3.')
  expect(await statuses(house, [promise.Referens ?? ''])).toEqual({ 'ML-1281-2015-1': 'published' })
  const entry = (await entriesAfter(house, 0)).find(({ ref }) => ref === 'ML-1281-2015-1')
  expect(entry?.approvals).toMatchObject([
    { organisation: 'Polisen', role: PAPER.by.police, signed: { document: PAPER.document, on: PAPER.on } },
    { organisation: 'Lunds kommun', role: PAPER.by.municipality, signed: { document: PAPER.document, on: PAPER.on } },
  ])

  const [csv, workbook] = [path.join(house.folder, 'ut.csv'), path.join(house.folder, 'ut.xlsx')]
  expect((await runCommand('export', [csv, '--kommun', '1281'])).stdout).toContain('Skrev 5 rader')
  expect(readFileSync(csv, 'utf8')).toContain('publicerad;ML-1281-2015-1-1;1281')
  expect((await runCommand('export', [workbook])).stdout).toContain('Skrev 5 rader')
  expect((await runCommand('import', [workbook, ...SIGNED])).stdout).toContain('Nya: 0. Ändrade: 0. Oförändrade: 5.')
})

test('an export that can not be made says why', { timeout: 120_000 }, async () => {
  const unknown = await runCommand('export', ['ut.csv', '--kommun', '0000'])
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('Det finns ingen kommun med koden 0000.') })
  const nowhere = await runCommand('export', [path.join(house.folder, 'saknas', 'ut.csv')])
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('kan inte skrivas') })
})
