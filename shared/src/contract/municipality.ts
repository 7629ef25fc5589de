import { z } from 'zod'
import { isoDate, municipalityCode, shortText, slug } from './primitives.ts'

/** Who to ask: a role and a way to reach it. A name only where the person has agreed to it (rule 5). */
export const contact = z.strictObject({
  role: shortText(120),
  organisation: shortText(120),
  name: shortText(120).optional(),
  email: z.email('Skriv en e-postadress, till exempel namn@exempel.se.').optional(),
  /** Not `publicText`: a mobile number written together can look like a personal identity number. */
  phone: z
    .string()
    .regex(/^\+?[\d ()–-]{5,30}$/, 'Skriv numret med siffror, så här: 070-123 45 67.')
    .optional(),
})
export type Contact = z.infer<typeof contact>

/** A kommun as the public sees it. Neighbours are kommunkoder; `example` marks the fictional ones. */
export const municipality = z.strictObject({
  type: z.literal('municipality'),
  code: municipalityCode,
  name: shortText(80),
  legalName: shortText(80),
  slug,
  county: z.strictObject({ code: z.string().regex(/^\d{2}$/, 'Länskoden är två siffror, till exempel 12.'), name: shortText(80) }),
  policeRegion: z.strictObject({ slug, name: shortText(80) }),
  policeArea: z.strictObject({ slug, name: shortText(80) }).optional(),
  population: z.strictObject({ value: z.int().nonnegative(), date: isoDate }),
  neighbours: z.array(municipalityCode),
  contacts: z.array(contact),
  underPreparation: z.boolean(),
  example: z.boolean(),
})
export type Municipality = z.infer<typeof municipality>
