import { z } from 'zod'
import { localizedText, municipalityCode, shortText, webAddress } from './primitives.ts'

/** A series of figures for a kommun, with its confidence interval where there is one. Never a proof of cause (D96). */
export const indicator = z.strictObject({
  type: z.literal('indicator'),
  ref: z.string().regex(/^I-\d{4}-[a-z0-9-]+$/, 'Referensen skrivs I-<kommunkod>-<namn>, till exempel I-1281-otrygghet.'),
  municipality: municipalityCode,
  name: localizedText,
  unit: localizedText,
  source: z.strictObject({ title: shortText(300), url: webAddress.optional() }),
  series: z
    .array(z.strictObject({ period: shortText(20), value: z.number(), low: z.number().optional(), high: z.number().optional() }))
    .min(1, 'Ange minst ett värde.'),
})
export type Indicator = z.infer<typeof indicator>
