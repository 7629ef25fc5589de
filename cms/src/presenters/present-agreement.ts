import { dayOf } from '../fields/day.ts'
import { localized, localizedOrEmpty } from './localized.ts'
import { presentParty } from './present-party.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export const presentAgreement = (doc: Stored) =>
  withoutEmpty({
    type: 'agreement',
    ref: doc.ref,
    municipalities: ((doc.municipalities ?? []) as Stored[]).map((municipality) => municipality.code).toSorted(),
    title: localizedOrEmpty(doc.title),
    parties: ((doc.parties ?? []) as Stored[]).map(presentParty),
    validFrom: dayOf(doc.validFrom),
    validTo: dayOf(doc.validTo),
    renews: doc.renews?.ref,
    signatories: ((doc.signatories ?? []) as Stored[]).map(({ office, organisation, date }) => ({
      office,
      organisation,
      date: dayOf(date),
    })),
    diaryNumber: doc.diaryNumber,
    documentUrl: doc.documentUrl,
    followUpRoutine: localized(doc.followUpRoutine),
    communicationPlan: localized(doc.communicationPlan),
  })
