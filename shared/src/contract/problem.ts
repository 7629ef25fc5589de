import { z } from 'zod'
import { source } from './evidence.ts'
import { localizedText, municipalityCode, shortText, year } from './primitives.ts'

export const problemRef = z
  .string()
  .regex(/^P-\d{4}-\d{4}-\d+$/, 'Referensen skrivs P-<kommunkod>-<år>-<nummer>, till exempel P-1281-2015-1.')

/** A problem in the joint problem picture, by its fixed questions (D17), with its causes by perspective (D18). */
export const problem = z.strictObject({
  type: z.literal('problem'),
  ref: problemRef,
  municipality: municipalityCode,
  year,
  title: localizedText,
  where: localizedText.optional(),
  howBig: localizedText.optional(),
  when: localizedText.optional(),
  whoOrWhat: localizedText.optional(),
  causes: z.array(z.strictObject({ perspective: z.enum(['situational', 'victim', 'offender']), text: localizedText })),
  sources: z.array(source),
  district: shortText(80).optional(),
})
export type Problem = z.infer<typeof problem>
