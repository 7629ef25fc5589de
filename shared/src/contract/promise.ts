import { z } from 'zod'
import { activity } from './activity.ts'
import { agreementRef } from './agreement.ts'
import { source } from './evidence.ts'
import { party } from './party.ts'
import { isoDate, localizedText, municipalityCode, shortText, slug, webAddress, year } from './primitives.ts'
import { problemRef } from './problem.ts'

export const promiseRef = z
  .string()
  .regex(/^ML-\d{4}-\d{4}-\d+$/, 'Referensen skrivs ML-<kommunkod>-<år>-<nummer>, till exempel ML-1281-2015-1.')

export const theme = z.enum([
  'traffic',
  'drugs',
  'alcohol',
  'youth',
  'publicSpace',
  'violence',
  'closeRelations',
  'burglary',
  'vandalism',
  'organisedCrime',
  'fraud',
  'trust',
])
export type Theme = z.infer<typeof theme>

/** The document a promise was taken from, named on its page (D14). `note` says what kind of text it is. */
export const originDocument = z.strictObject({
  title: shortText(300),
  publisher: shortText(200).optional(),
  date: isoDate.optional(),
  url: webAddress.optional(),
  note: localizedText.optional(),
})

/** A promise together with its activities: the package that is approved, published and hashed as one. */
export const promise = z
  .strictObject({
    type: z.literal('promise'),
    ref: promiseRef,
    municipality: municipalityCode,
    district: shortText(80).optional(),
    year,
    slug,
    title: localizedText,
    summary: localizedText.optional(),
    wording: localizedText,
    plainLanguage: localizedText.optional(),
    parties: z.array(party).min(2, 'Ett medborgarlöfte ges av minst två parter.'),
    themes: z.array(theme),
    problems: z.array(problemRef),
    sources: z.array(source),
    agreement: agreementRef.optional(),
    carriedFrom: promiseRef.optional(),
    from: isoDate,
    to: isoDate,
    place: shortText(200).optional(),
    origin: originDocument.optional(),
    activities: z.array(activity),
  })
  .refine((p) => p.from <= p.to, { error: 'Löftet slutar innan det börjar.', path: ['to'] })
  .refine((p) => p.ref.startsWith(`ML-${p.municipality}-${p.year}-`), {
    error: 'Referensen hör till en annan kommun eller ett annat år.',
    path: ['ref'],
  })
  .refine((p) => p.activities.every((a) => a.ref.replace(/-\d+$/, '') === p.ref), {
    error: 'En aktivitet hör till ett annat löfte.',
    path: ['activities'],
  })
  .refine((p) => new Set(p.activities.map((a) => a.ref)).size === p.activities.length, {
    error: 'Två aktiviteter har samma referens.',
    path: ['activities'],
  })
export type PromiseDocument = z.infer<typeof promise>
