import { z } from 'zod'
import { party } from './party.ts'
import { isoDate, localizedText, municipalityCode, shortText, webAddress } from './primitives.ts'

export const agreementRef = z
  .string()
  .regex(/^SO-\d{4}-\d{4}-\d+$/, 'Referensen skrivs SO-<kommunkod>-<år>-<nummer>, till exempel SO-1281-2015-1.')

/** Samverkansöverenskommelse: the signed frame that promises are made under (D22-D24). Signatories are offices. */
export const agreement = z
  .strictObject({
    type: z.literal('agreement'),
    ref: agreementRef,
    municipalities: z.array(municipalityCode).min(1, 'Ange minst en kommun.'),
    title: localizedText,
    parties: z.array(party).min(2, 'En överenskommelse har minst två parter.'),
    validFrom: isoDate,
    validTo: isoDate,
    renews: agreementRef.optional(),
    signatories: z.array(z.strictObject({ office: shortText(120), organisation: shortText(120), date: isoDate })),
    diaryNumber: shortText(60).optional(),
    documentUrl: webAddress.optional(),
    followUpRoutine: localizedText.optional(),
    communicationPlan: localizedText.optional(),
  })
  .refine((a) => a.validFrom <= a.validTo, { error: 'Överenskommelsen slutar innan den börjar.', path: ['validTo'] })
export type Agreement = z.infer<typeof agreement>
