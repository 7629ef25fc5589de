import type { Agreement } from '@lovat/shared/contract/agreement'
import { storedDay } from '../fields/day.ts'
import type { RelatedIds } from './related-ids.ts'
import { type Locale, textIn } from './text-in.ts'

export const storeAgreement = (document: Agreement, { idOf }: RelatedIds, locale: Locale) => ({
  ref: document.ref,
  title: textIn(document.title, locale),
  municipalities: document.municipalities.map((code) => idOf('municipality', code)),
  parties: document.parties,
  validFrom: storedDay(document.validFrom),
  validTo: storedDay(document.validTo),
  renews: document.renews ? idOf('agreement', document.renews) : null,
  signatories: document.signatories.map((signatory) => ({ ...signatory, date: storedDay(signatory.date) })),
  diaryNumber: document.diaryNumber ?? null,
  documentUrl: document.documentUrl ?? null,
  followUpRoutine: textIn(document.followUpRoutine, locale),
  communicationPlan: textIn(document.communicationPlan, locale),
})
