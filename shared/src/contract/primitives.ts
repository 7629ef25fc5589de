import { z } from 'zod'
import { findPersonalIdentityNumber } from '../text/personal-identity-number.ts'

/** Longest text a single field may hold, in UTF-16 units: about seven printed pages. */
export const MAX_TEXT = 20_000

const YEAR_RANGE = 'Året ska ligga mellan 2000 och 2100.'

/** A calendar date `YYYY-MM-DD` that exists (2026-02-30 is refused). */
export const isoDate = z.string().refine(isRealDate, { error: 'Skriv ett datum som finns, så här: 2026-10-12.' })

/** A point in time in UTC with milliseconds, as `Date.toISOString()` writes it. */
export const isoInstant = z.iso.datetime({ precision: 3, error: 'Tidpunkten ska vara i UTC, så här: 2026-10-12T08:00:00.000Z.' })

/** Kommunkod: four digits as a string, the leading zero kept (SCB). 99xx are Lovat's fictional examples. */
export const municipalityCode = z.string().regex(/^\d{4}$/, 'Kommunkoden är fyra siffror med inledande nolla, till exempel 0114.')

/** A path segment: lower-case a-z, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Använd små bokstäver a-z, siffror och bindestreck.')
  .max(80, 'Adressen är längre än 80 tecken.')

/** The year a document belongs to. */
export const year = z.int('Skriv året med fyra siffror.').min(2000, YEAR_RANGE).max(2100, YEAR_RANGE)

/** SHA-256 as 64 lower-case hex digits. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'En kontrollsumma är 64 tecken, 0-9 och a-f.')

/**
 * An absolute http(s) address; no other scheme can be published as a link, nor one with a user name in it. Not `z.url`,
 * which trims and rewrites what it reads: a schema that changes its input breaks the hash of a ledger entry.
 */
export const webAddress = z
  .string()
  .max(2000, 'Adressen är längre än 2000 tecken.')
  .refine(isWebAddress, { error: 'Skriv en fullständig adress som börjar med https://.' })

/**
 * Text that may become public: not empty, at most `MAX_TEXT`, no control characters other than line breaks and tabs,
 * no lone surrogates, and no personal identity number (rule 5 in the domain: no person is exposed).
 */
export const publicText = z
  .string()
  .max(MAX_TEXT, `Texten är längre än ${MAX_TEXT} tecken. Korta den eller dela upp den.`)
  .refine((text) => text.trim() !== '', { error: 'Skriv något här.' })
  .refine((text) => text.isWellFormed() && !hasControlCharacter(text), {
    error: 'Texten innehåller tecken som inte kan visas. Klistra in den som ren text.',
  })
  .refine((text) => findPersonalIdentityNumber(text) === undefined, {
    error: 'Texten ser ut att innehålla ett personnummer. Ta bort det.',
  })

/** Public text of at most `max` UTF-16 units. */
export const shortText = (max: number) => publicText.max(max, `Texten är längre än ${max} tecken. Korta den.`)

/** Text in Swedish, and in English where somebody has translated it. */
export const localizedText = z.strictObject({ sv: publicText, en: publicText.optional() })
export type LocalizedText = z.infer<typeof localizedText>

/** `Date.parse` accepts 2026-02-30; this does not. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]\S*$/i.test(text) || !text.isWellFormed() || hasControlCharacter(text)) return false
  const url = URL.parse(text)
  return url !== null && url.username === '' && url.password === ''
}

function hasControlCharacter(text: string): boolean {
  // The last two ranges turn the direction of text around and can make it read as something else than it says.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)
}
