import { describe, expect, it } from 'vitest'
import {
  isoDate,
  isoInstant,
  localizedText,
  MAX_TEXT,
  municipalityCode,
  publicText,
  sha256Hex,
  shortText,
  slug,
  webAddress,
  year,
} from './primitives.ts'

const schemas = { isoDate, isoInstant, municipalityCode, publicText, sha256Hex, slug, webAddress, year, 'shortText(5)': shortText(5) }
const messages = (name: keyof typeof schemas, value: unknown) => schemas[name].safeParse(value).error?.issues.map((issue) => issue.message)

describe('accepts, and hands on unchanged', () => {
  it.each([
    ['isoDate', '2028-02-29'],
    ['isoDate', '2026-12-31'],
    ['isoInstant', '2026-10-12T08:00:00.000Z'],
    ['municipalityCode', '0114'],
    ['municipalityCode', '9901'],
    ['slug', 'okad-narvaro-2'],
    ['slug', 'a'.repeat(80)],
    ['sha256Hex', '0123456789abcdef'.repeat(4)],
    ['webAddress', 'https://polisen.se/'],
    ['webAddress', 'http://www.lund.se/a?b=c&d=å#e'],
    ['webAddress', 'HTTPS://exempel.se:8443'],
    ['publicText', 'Vi ses på torget kl. 18.\n\tVälkommen – å, ä, ö, 😀!\r\n'],
    ['publicText', ' med blanksteg runt '],
    ['publicText', '10\u00a0000 besök, 5\u202f%, mjukt\u00adstreck'],
    ['publicText', 'två\u2028rader, en familj: 👨\u200d👩\u200d👧'],
    ['publicText', 'x'.repeat(MAX_TEXT)],
    ['shortText(5)', 'femte'],
    ['year', 2000],
    ['year', 2100],
  ] as const)('%s: %j', (name, value) => {
    expect(schemas[name].parse(value)).toBe(value)
  })
})

describe('refuses in Swedish', () => {
  const date = 'Skriv ett datum som finns, så här: 2026-10-12.'
  const instant = 'Tidpunkten ska vara i UTC, så här: 2026-10-12T08:00:00.000Z.'
  const code = 'Kommunkoden är fyra siffror med inledande nolla, till exempel 0114.'
  const segment = 'Använd små bokstäver a-z, siffror och bindestreck.'
  const address = 'Skriv en fullständig adress som börjar med https://.'
  const unseen = 'Texten innehåller tecken som inte kan visas. Klistra in den som ren text.'
  const empty = 'Skriv något här.'
  it.each([
    ['isoDate', '2026-02-30', date],
    ['isoDate', '2026-02-29', date],
    ['isoDate', '2026-13-01', date],
    ['isoDate', '2026-00-10', date],
    ['isoDate', '2026-1-1', date],
    ['isoDate', '26-01-01', date],
    ['isoDate', '2026-10-12T00:00:00Z', date],
    ['isoDate', ' 2026-10-12', date],
    ['isoDate', '2026-10-12\n', date],
    ['isoDate', '', date],
    ['isoInstant', '2026-10-12T08:00:00Z', instant],
    ['isoInstant', '2026-10-12T08:00:00.000+02:00', instant],
    ['isoInstant', '2026-02-30T08:00:00.000Z', instant],
    ['isoInstant', '2026-10-12T24:00:00.000Z', instant],
    ['isoInstant', '2026-10-12', instant],
    ['municipalityCode', '114', code],
    ['municipalityCode', '01140', code],
    ['municipalityCode', '0114\n', code],
    ['slug', 'Okad', segment],
    ['slug', 'ökad', segment],
    ['slug', 'a--b', segment],
    ['slug', '-a', segment],
    ['slug', '../a', segment],
    ['slug', '', segment],
    ['slug', 'a'.repeat(81), 'Adressen är längre än 80 tecken.'],
    ['sha256Hex', 'A'.repeat(64), 'En kontrollsumma är 64 tecken, 0-9 och a-f.'],
    ['webAddress', 'polisen.se', address],
    ['webAddress', 'javascript:alert(1)', address],
    ['webAddress', 'ftp://polisen.se', address],
    ['webAddress', 'mailto:a@polisen.se', address],
    ['webAddress', 'https:polisen.se', address],
    ['webAddress', 'https://', address],
    ['webAddress', 'https:///polisen.se', address],
    ['webAddress', ' https://polisen.se', address],
    ['webAddress', 'https://polisen.se ', address],
    ['webAddress', 'https://poli\nsen.se', address],
    ['webAddress', 'https://polisen.se/en sida', address],
    ['webAddress', 'https://namn:ord@polisen.se', address],
    ['webAddress', 'https://polisen.se/\ud800', address],
    ['webAddress', 'https://polisen.se/\u0000', address],
    ['webAddress', 'https://polisen.se/\u0085', address],
    ['webAddress', 'https://polisen.se/\u202egpj.exe', address],
    ['webAddress', `https://polisen.se/${'a'.repeat(2000)}`, 'Adressen är längre än 2000 tecken.'],
    ['publicText', '', empty],
    ['publicText', ' \n\t\u00a0', empty],
    ['publicText', 'a\u0000b', unseen],
    ['publicText', 'a\u001bb', unseen],
    ['publicText', 'a\u007fb', unseen],
    ['publicText', 'a\u0080b', unseen],
    ['publicText', 'a\u0085b', unseen],
    ['publicText', 'a\u009fb', unseen],
    ['publicText', 'a\u202ab', unseen],
    ['publicText', 'a\u202bb', unseen],
    ['publicText', 'a\u202cb', unseen],
    ['publicText', 'a\u202db', unseen],
    ['publicText', 'a\u202eb', unseen],
    ['publicText', 'a\u2066b', unseen],
    ['publicText', 'a\u2067b', unseen],
    ['publicText', 'a\u2068b', unseen],
    ['publicText', 'a\u2069b', unseen],
    ['publicText', 'a\ud800b', unseen],
    ['publicText', 'Ring Anna, 19121212-1212.', 'Texten ser ut att innehålla ett personnummer. Ta bort det.'],
    ['publicText', 'x'.repeat(MAX_TEXT + 1), 'Texten är längre än 20000 tecken. Korta den eller dela upp den.'],
    ['shortText(5)', 'sjätte', 'Texten är längre än 5 tecken. Korta den.'],
    ['year', 1999, 'Året ska ligga mellan 2000 och 2100.'],
    ['year', 2101, 'Året ska ligga mellan 2000 och 2100.'],
    ['year', 2026.5, 'Skriv året med fyra siffror.'],
  ] as const)('%s: %j', (name, value, message) => {
    expect(messages(name, value)).toContain(message)
  })
})

describe('text in two languages', () => {
  it.each([
    [{ sv: 'Löfte' }, undefined],
    [{ sv: 'Löfte', en: 'Promise' }, undefined],
    [{ en: 'Promise' }, 'sv'],
    [{ sv: '' }, 'sv'],
    [{ sv: 'Löfte', en: ' ' }, 'en'],
    [{ sv: 'Löfte', de: 'Versprechen' }, ''],
  ])('%j', (value, path) => {
    expect(localizedText.safeParse(value).error?.issues[0]?.path.join('.')).toBe(path)
  })
})
