import { describe, expect, test } from 'vitest'
import { ACTIVITY, csvOf, PROBLEM, PROMISE, parseCells, parseText, UPDATE } from './testing/csv-file.ts'

const WHOLE = [PROBLEM, PROMISE, ACTIVITY, UPDATE]

test('rows become documents, with their activities, in the order of their references', () => {
  const { documents, errors } = parseCells(UPDATE, ACTIVITY, PROMISE, PROBLEM)
  expect(errors).toEqual([])
  expect(documents.problems.map(({ row, document }) => [row, document.ref])).toEqual([[5, 'P-1281-2015-1']])
  expect(documents.promises[0]?.document.slug).toBe('en-tryggare-trafik')
  expect(documents.promises[0]?.document.activities.map(({ ref }) => ref)).toEqual(['ML-1281-2015-1-1'])
  expect(documents.promises[0]?.activityRows).toEqual({ 'ML-1281-2015-1-1': { row: 3 } })
  expect(documents.updates.map(({ document }) => document.promise)).toEqual(['ML-1281-2015-1'])
})

test('commas give the same as semicolons', () => {
  expect(parseText(csvOf(WHOLE, ','))).toEqual(parseText(csvOf(WHOLE)))
})

test('Läge and Ändringsnot stand beside the document', () => {
  const { documents } = parseCells({ ...PROMISE, Läge: 'Utkast', Ändringsnot: 'Ny text.' }, { ...ACTIVITY, Läge: 'publicerad' })
  expect(documents.promises[0]).toMatchObject({ row: 2, stage: 'draft', changeNote: 'Ny text.' })
  expect(documents.promises[0]?.activityRows).toEqual({ 'ML-1281-2015-1-1': { row: 3, stage: 'published' } })
})

test('activities and updates whose promise has no row stand apart and point at it', () => {
  const { documents, references, errors } = parseCells(ACTIVITY, UPDATE)
  expect(errors).toEqual([])
  expect([...documents.activitiesOf.keys()]).toEqual(['ML-1281-2015-1'])
  expect(references.filter(({ kind }) => kind !== 'municipality')).toEqual([
    { kind: 'promise', ref: 'ML-1281-2015-1', row: 2, column: 'Referens' },
    { kind: 'promise', ref: 'ML-1281-2015-1', row: 3, column: 'Referens' },
  ])
})

describe('a cell that is wrong', () => {
  test.each([
    [
      'a kommunkod without its zero',
      PROBLEM,
      'Kommunkod',
      '114',
      'Kommunkoden har tappat sin inledande nolla. Skriv 0114 och formatera kolumnen som text.',
    ],
    ['a kommunkod that is no code', PROBLEM, 'Kommunkod', 'Lund', 'Skriv kommunkoden med fyra siffror, till exempel 0114.'],
    [
      'another kommun than the reference',
      PROBLEM,
      'Kommunkod',
      '0114',
      'Referensen P-1281-2015-1 hör till kommun 1281. Rätta den av dem som är fel.',
    ],
    [
      'a reference without its zero',
      PROMISE,
      'Referens',
      'ML-114-2015-1',
      'Kommunkoden har tappat sin inledande nolla. Skriv ML-0114-2015-1.',
    ],
    ['a reference with the wrong dashes', PROMISE, 'Referens', 'ml–1281–2015–01', 'Skriv ML-1281-2015-1.'],
    [
      'a reference of another kind',
      ACTIVITY,
      'Referens',
      'ML-1281-2015-1',
      'En aktivitet har en referens på formen ML-<kommunkod>-<år>-<nummer>-<n>, till exempel ML-1281-2015-1-2.',
    ],
    ['a type that is none', PROBLEM, 'Typ', 'Lofte', 'Menar du ”Löfte”? Skriv något av: Problem, Löfte, Aktivitet, Uppföljning.'],
    [
      'a day that is not',
      PROMISE,
      'Från',
      '2015-02-30',
      'Datumet finns inte: februari 2015 har 28 dagar. Skriv datumet med år, månad och dag, så här: 2026-10-12.',
    ],
    ['a day in Swedish order', UPDATE, 'Datum', '12/10 2026', 'Skriv datumet som 2026-10-12, om det är den dagen som menas.'],
    ['a day in words', UPDATE, 'Datum', '12 oktober 2026', 'Skriv datumet som 2026-10-12, om det är den dagen som menas.'],
    ['a day and a time', UPDATE, 'Datum', '2026-10-12 00:00:00', 'Skriv datumet som 2026-10-12, om det är den dagen som menas.'],
    [
      'a day as Excel counts',
      UPDATE,
      'Datum',
      '46307',
      'Talet ser ut som Excels sätt att räkna dagar. Formatera cellen som text och skriv om datumet. Skriv datumet med år, månad och dag, så här: 2026-10-12.',
    ],
    [
      'an end before the beginning',
      PROMISE,
      'Till',
      '2014-12-31',
      'Slutdatum ligger före startdatum, 2015-01-01. Byt plats på dem eller rätta året.',
    ],
    [
      'a season by its short name',
      ACTIVITY,
      'Årstid',
      'höst 2015',
      'Skriv våren, sommaren, hösten eller vintern och ett årtal, så här: hösten 2015.',
    ],
    ['a number with spaces', ACTIVITY, 'Målantal', '1 000', 'Skriv talet utan mellanrum, punkt eller komma: 1000.'],
    ['a number with a point', ACTIVITY, 'Målantal', '1.000', 'Skriv talet utan mellanrum, punkt eller komma: 1000.'],
    ['a number with decimals', ACTIVITY, 'Målantal', '10,5', 'Skriv ett helt tal utan decimaler, till exempel 10.'],
    ['a negative number', UPDATE, 'Antal', '-3', 'Talet kan inte vara negativt. Skriv ett helt tal, till exempel 10.'],
    ['a number with its unit', ACTIVITY, 'Målantal', '10 st', 'Skriv bara siffror: 10.'],
    ['a number in words', ACTIVITY, 'Målantal', 'tio', 'Skriv ett helt tal med siffror, till exempel 10.'],
    ['a target of nothing', ACTIVITY, 'Målantal', '0', 'Målet ska vara ett heltal från 1 till 1 000 000.'],
    ['too large a number', UPDATE, 'Antal', '1000001', 'Antalet ska vara ett heltal från 0 till 1 000 000.'],
    ['a kind that is none', ACTIVITY, 'Måltyp', 'mins', 'Menar du ”minst”? Skriv något av: minst, exakt, cirka.'],
    [
      'a party without its kind',
      ACTIVITY,
      'Ansvarig',
      'Polisen',
      'Skriv vem parten är och vad den heter, så här: polisen: Polisen, kommunen: Lunds kommun eller annan: Jernhusen.',
    ],
    ['one party alone', PROMISE, 'Parter', 'polisen: Polisen', 'Ett medborgarlöfte ges av minst två parter.'],
    [
      'names with semicolons between',
      ACTIVITY,
      'Medverkande',
      'Skatteverket; Jernhusen',
      'Skilj namnen åt med |. Hör semikolonet till namnet skrivs det \\;.',
    ],
    [
      'an address that is none',
      { ...PROMISE, Dokument: 'Blad' },
      'Dokumentadress',
      'www.lund.se',
      'Skriv en fullständig adress som börjar med https://.',
    ],
    [
      'an update of another promise',
      UPDATE,
      'Aktivitet',
      'ML-1281-2015-2-1',
      'Aktiviteten hör till ett annat löfte än uppföljningen, som hör till ML-1281-2015-1.',
    ],
    [
      'an activity of a problem',
      PROBLEM,
      'Slag',
      'kontroll',
      'Kolumnen används inte för Problem, bara för Aktivitet och Uppföljning. Töm cellen.',
    ],
    ['a cell that is needed', PROBLEM, 'Rubrik', ' ', 'Cellen är tom men behövs för Problem: text.'],
    ['half a document', PROMISE, 'Dokumentutgivare', 'Polisen', 'Cellen är tom men behövs.'],
    [
      'a source that is out of order',
      PROBLEM,
      'Källor',
      'dokument: A; https://a.se; 2015-01-01',
      '”2015-01-01” känns inte igen. Ordningen är slag: Titel; 2014-10-12; 45 deltagare; https://exempel.se. Hör semikolonet till titeln eller adressen skrivs det \\;.',
    ],
    ['evidence that is missing', UPDATE, 'Belägg saknas', 'nej', 'Ange belägg, eller markera att belägg saknas.'],
    [
      'a cause without perspective',
      PROBLEM,
      'Orsaker',
      'Gatan är bred',
      'Skriv perspektiv, kolon och orsak, så här: situationell: text | brottsoffer: text | gärningsperson: text.',
    ],
    ['NUL', PROBLEM, 'Rubrik', 'a\0b', 'Cellen innehåller ett noll-tecken (NUL). Klistra in texten igen som ren text.'],
    [
      'a control character',
      PROBLEM,
      'Referens',
      'P-1281-2015-1\u0007',
      'Cellen innehåller styrtecken. Klistra in texten igen som ren text.',
    ],
    [
      '100 000 characters',
      PROMISE,
      'Text',
      'a'.repeat(100_000),
      'Cellen har 100000 tecken men får ha högst 32767. Korta den eller dela upp den.',
    ],
    ['20 001 characters', PROMISE, 'Text', 'a'.repeat(20_001), 'Texten är längre än 20000 tecken. Korta den eller dela upp den.'],
    [
      'a personal identity number',
      PROMISE,
      'Text',
      'Ring 811228-9874 om du ser något',
      'Texten ser ut att innehålla ett personnummer. Ta bort det.',
    ],
    [
      'a formula',
      PROMISE,
      'Text',
      '=HYPERLINK("x")',
      "Cellen börjar som en formel. Skriv in själva värdet. Ska texten börja så, sätt en apostrof först: '=",
    ],
  ])('%s', (_, right, column, value, message) => {
    const { errors } = parseCells({ ...right, [column]: value })
    expect(errors.map((error) => error.message)).toEqual([message])
    expect(errors[0]?.row).toBe(2)
  })
})

test('a lone surrogate, as a workbook can hold it, is an error at its cell', async () => {
  const { parseRows } = await import('./parse-rows.ts')
  const header = Object.keys(PROBLEM)
  const table = { header, rows: [{ row: 2, cells: header.map((name) => (name === 'Rubrik' ? 'a\ud800' : (PROBLEM[name] ?? ''))) }] }
  expect(parseRows({ table, errors: [] }).errors).toEqual([
    { row: 2, column: 'Rubrik', value: 'a\ufffd', message: 'Cellen innehåller ett halvt tecken (en ensam surrogat). Skriv om texten.' },
  ])
})

describe('cells that do not go together', () => {
  const { Årstid: _season, ...undated } = ACTIVITY
  const { Måltyp: _op, Målantal: _value, Målenhet: _unit, ...unmeasured } = ACTIVITY
  test.each([
    ['dates and a season', { ...ACTIVITY, Från: '2015-01-01', Till: '2015-02-01' }, 'Årstid', /antingen datum eller årstid/],
    ['neither', undated, 'Från', /Fyll i Från och Till, eller Årstid/],
    ['half the dates', { ...undated, Från: '2015-01-01' }, 'Till', /Fyll i Till också/],
    ['a target and a reason', { ...ACTIVITY, 'Går inte att mäta': 'Löpande.' }, 'Går inte att mäta', /antingen ett mål eller ett skäl/],
    ['neither target nor reason', unmeasured, 'Målantal', /varför aktiviteten inte kan räknas/],
    ['half a target', { ...unmeasured, Måltyp: 'minst', Målantal: '10' }, 'Målenhet', /Fyll i Målenhet/],
    [
      'English without Swedish',
      { ...PROMISE, Sammanfattning: '', 'Sammanfattning (en)': 'In short.' },
      'Sammanfattning',
      /Den engelska texten är ifylld/,
    ],
    [
      'other causes in English',
      { ...PROBLEM, Orsaker: 'situationell: a', 'Orsaker (en)': 'brottsoffer: a' },
      'Orsaker (en)',
      /samma orsaker/,
    ],
    ['a verdict that is none', { ...UPDATE, Utfall: 'Hållet' }, 'Utfall', /bara där/],
    ['a correction of itself', { ...UPDATE, Slag: 'rättelse', Rättar: 'ML-1281-2015-1-U1' }, 'Rättar', /inte rätta sig själv/],
    ['a correction of another promise', { ...UPDATE, Slag: 'rättelse', Rättar: 'ML-1281-2015-2-U1' }, 'Rättar', /samma löfte/],
    ['a shortfall without its reason', { ...UPDATE, Slag: 'statusbyte', Status: 'Ej genomförd' }, 'Skäl', /Ange skälet/],
  ])('%s', (_, cells, column, message) => {
    expect(parseCells(cells).errors).toEqual([expect.objectContaining({ row: 2, column, message: expect.stringMatching(message) })])
  })
})

describe('the header', () => {
  test.each([
    ['an unknown column', 'Typ;Referens;Rubrikk\n', 'Rubrikk', 'Kolumnen finns inte i mallen. Menar du Rubrik?'],
    [
      'a column of somebody’s own',
      'Typ;Referens;Handläggarens anteckning\n',
      'Handläggarens anteckning',
      'Kolumnen finns inte i mallen. Ta bort den eller ge den ett namn ur mallen.',
    ],
    ['the same column twice', 'Typ;Referens;Rubrik;Rubrik\n', 'Rubrik', 'Kolumnen Rubrik står två gånger. Ta bort den ena.'],
    ['English for what has none', 'Typ;Referens;Plats (en)\n', 'Plats (en)', 'Kolumnen Plats finns bara på svenska. Ta bort den engelska.'],
    [
      'English without Swedish',
      'Typ;Referens;Rubrik (en)\n',
      'Rubrik',
      'Kolumnen Rubrik (en) är med men inte Rubrik. Den svenska texten behövs.',
    ],
    ['no Typ', 'Referens;Rubrik\n', 'Typ', 'Kolumnen Typ saknas. Varje rad behöver den.'],
    ['no Referens', 'Typ;Rubrik\n', 'Referens', 'Kolumnen Referens saknas. Varje rad behöver den.'],
  ])('%s', (_, text, column, message) => {
    expect(parseText(text).errors).toEqual([expect.objectContaining({ row: 1, column, message })])
  })

  test('each column that a row needs and the file lacks is named once', () => {
    const { errors } = parseText('Typ;Referens;Rubrik\nLöfte;ML-1281-2015-1;Trafik\nLöfte;ML-1281-2015-2;Tåg')
    expect(errors.map(({ row, column }) => [row, column])).toEqual(
      ['Kommunkod', 'Text', 'Parter', 'Från', 'Till'].map((column) => [1, column]),
    )
    expect(errors[0]?.message).toBe('Kolumnen Kommunkod saknas. Löfte på rad 2 behöver den.')
  })
})

test('every fault of every row is told, the unrelated ones of a row too', () => {
  const { errors } = parseCells(
    { ...PROBLEM, Kommunkod: '128', Rubrik: '' },
    { ...UPDATE, Text: 'a'.repeat(20_001), Slag: 'statusbyte', Status: 'Ej genomförd' },
  )
  expect(errors.map(({ row, column }) => [row, column])).toEqual([
    [2, 'Kommunkod'],
    [2, 'Rubrik'],
    [3, 'Text'],
    [3, 'Skäl'],
  ])
})

test('a reference that comes twice names both rows', () => {
  const { errors } = parseCells(PROBLEM, PROMISE, PROBLEM)
  expect(errors).toEqual([
    { row: 4, column: 'Referens', value: 'P-1281-2015-1', message: 'Referensen står både på rad 2 och rad 4. Ge den ena en egen.' },
  ])
})

test('two promises whose titles give the same address name both rows', () => {
  const { errors } = parseCells(PROMISE, { ...PROMISE, Referens: 'ML-1281-2015-2' })
  expect(errors).toEqual([expect.objectContaining({ row: 3, column: 'Adress', message: expect.stringMatching(/rad 2 och rad 3/) })])
})

test('what points at a row that is faulty is not itself wrong', () => {
  const { references, errors } = parseText(`${csvOf([PROMISE, ACTIVITY, UPDATE]).replace('"Vi gör kontroller."', '')}`)
  expect(errors.map(({ row, column }) => [row, column])).toEqual([[3, 'Text']])
  expect(references.filter(({ kind }) => kind !== 'municipality')).toEqual([])
})

test('a personal identity number is never repeated in an error', () => {
  const { errors } = parseCells({ ...PROMISE, Text: '811228-9874' })
  expect(errors[0]?.value).toBe('******-****')
})

test('2 000 promises with five activities each are read in time that grows with the file alone', () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => {
    const ref = `ML-1281-2015-${index + 1}`
    const activities = Array.from({ length: 5 }, (_, n) => ({ ...ACTIVITY, Referens: `${ref}-${n + 1}` }))
    return [{ ...PROMISE, Referens: ref, Adress: `lofte-${index + 1}` }, ...activities]
  }).flat()
  const text = csvOf(rows)
  // Processor time, since another run on the same machine is no fault of the parser's; it took 1.3 s on busy cores.
  const began = process.cpuUsage()
  const { documents, errors } = parseText(text)
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1_000).toBeLessThan(4_000)
  expect(errors).toEqual([])
  expect(documents.promises).toHaveLength(2_000)
})
