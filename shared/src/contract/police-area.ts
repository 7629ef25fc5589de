import { z } from 'zod'
import { municipalityCode, shortText, slug } from './primitives.ts'

/** A part of the police's geography: region, polisområde or lokalpolisområde (D33). `parent` is the slug one level up. */
export const policeArea = z.strictObject({
  type: z.literal('policeArea'),
  slug,
  kind: z.enum(['region', 'area', 'local']),
  name: shortText(120),
  parent: slug.optional(),
  municipalities: z.array(municipalityCode),
})
export type PoliceArea = z.infer<typeof policeArea>
