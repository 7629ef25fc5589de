import { dayOf } from '../fields/day.ts'
import { localizedOrEmpty } from './localized.ts'
import { presentParty } from './present-party.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export const presentUpdate = (doc: Stored) =>
  withoutEmpty({
    type: 'update',
    ref: doc.ref,
    municipality: doc.municipality?.code,
    promise: doc.promise?.ref,
    activity: doc.activity?.ref,
    kind: doc.kind,
    date: dayOf(doc.date),
    text: localizedOrEmpty(doc.text),
    author: presentParty(doc.author),
    count: doc.count,
    status: doc.status,
    corrects: doc.corrects?.ref,
    verdict: doc.verdict,
    effect: doc.effect,
    reason: doc.reason,
    nextUpdateDue: dayOf(doc.nextUpdateDue),
    evidence: ((doc.evidence ?? []) as Stored[]).map(({ kind, title, date, url, file }) =>
      withoutEmpty({ kind, title, date: dayOf(date), url, file: file ? presentFile(file) : undefined }),
    ),
    evidenceMissing: doc.evidenceMissing === true,
  })

const presentFile = (file: Stored) =>
  withoutEmpty({
    sha256: file.sha256,
    name: file.filename,
    mimeType: file.mimeType,
    bytes: file.filesize,
    alt: file.alt,
    credit: file.credit,
    licence: file.licence,
  })
