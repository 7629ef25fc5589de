import type { Agreement } from '../contract/agreement.ts'
import type { Indicator } from '../contract/indicator.ts'
import type { Municipality } from '../contract/municipality.ts'
import type { PoliceArea } from '../contract/police-area.ts'
import type { Problem } from '../contract/problem.ts'
import type { PromiseDocument } from '../contract/promise.ts'
import type { DocumentType } from '../contract/public-document.ts'
import type { Update } from '../contract/update.ts'
import { activityStatusLabel, effectLabel, shortfallReasonLabel, themeLabel, updateKindLabel, verdictLabel } from '../text/labels.ts'
import { activityLines } from './activity-lines.ts'
import { each, group, inEachLanguage, type MemberLines, type MembersOf, one } from './member-lines.ts'
import { asCause, asContact, asEvidence, asParty, asPoint, asSignature, asSource } from './read-object.ts'
import { asDate, asNumber, asWritten, choiceOf, listOf, yesOrNo } from './read-value.ts'

const typeLabel: Record<DocumentType, string> = {
  municipality: 'Kommun',
  policeArea: 'Polisområde',
  agreement: 'Överenskommelse',
  problem: 'Problem',
  promise: 'Löfte',
  update: 'Uppföljning',
  indicator: 'Indikator',
}
const type = one('Typ', choiceOf(typeLabel))

const promise: MembersOf<PromiseDocument> = {
  type,
  ref: one('Referens'),
  title: inEachLanguage('Rubrik'),
  summary: inEachLanguage('Sammanfattning'),
  wording: inEachLanguage('Lydelse'),
  plainLanguage: inEachLanguage('Lättläst'),
  municipality: one('Kommun'),
  year: one('År'),
  from: one('Gäller från och med', asDate),
  to: one('Gäller till och med', asDate),
  parties: one('Parter', listOf(asParty)),
  themes: one('Teman', listOf(choiceOf(themeLabel))),
  district: one('Stadsdel'),
  place: one('Plats'),
  activities: activityLines,
  problems: one('Problem som löftet gäller', listOf(asWritten)),
  sources: each('Källa', asSource),
  agreement: one('Överenskommelse'),
  carriedFrom: one('Tar vid efter'),
  origin: group('Dokumentet som löftet är hämtat ur', {
    title: one('Titel'),
    publisher: one('Utgivare'),
    date: one('Datum', asDate),
    url: one('Webbadress'),
    note: inEachLanguage('Anmärkning'),
  }),
  slug: one('Adress'),
}

const update: MembersOf<Update> = {
  type,
  ref: one('Referens'),
  promise: one('Löfte'),
  activity: one('Aktivitet'),
  municipality: one('Kommun'),
  kind: one('Slag', choiceOf(updateKindLabel)),
  date: one('Datum då det hände', asDate),
  text: inEachLanguage('Vad har gjorts'),
  author: one('Avsändare', asParty),
  count: one('Antal', asNumber),
  status: one('Ny status', choiceOf(activityStatusLabel)),
  corrects: one('Uppföljningen som rättas'),
  verdict: one('Utfall', choiceOf(verdictLabel)),
  effect: one('Effekt', choiceOf(effectLabel)),
  reason: one('Skäl', choiceOf(shortfallReasonLabel)),
  evidence: each('Belägg', asEvidence),
  evidenceMissing: one('Belägg saknas', yesOrNo),
  nextUpdateDue: one('Nästa uppföljning senast', asDate),
}

const agreement: MembersOf<Agreement> = {
  type,
  ref: one('Referens'),
  title: inEachLanguage('Rubrik'),
  municipalities: one('Kommuner', listOf(asWritten)),
  parties: one('Parter', listOf(asParty)),
  validFrom: one('Gäller från och med', asDate),
  validTo: one('Gäller till och med', asDate),
  signatories: each('Underskrift', asSignature),
  followUpRoutine: inEachLanguage('Så följs överenskommelsen upp'),
  communicationPlan: inEachLanguage('Så berättar vi om den'),
  diaryNumber: one('Diarienummer'),
  documentUrl: one('Länk till dokumentet'),
  renews: one('Förnyar'),
}

const problem: MembersOf<Problem> = {
  type,
  ref: one('Referens'),
  title: inEachLanguage('Rubrik'),
  municipality: one('Kommun'),
  year: one('År'),
  where: inEachLanguage('Var'),
  howBig: inEachLanguage('Hur stort'),
  when: inEachLanguage('När'),
  whoOrWhat: inEachLanguage('Vem eller vad'),
  causes: each('Orsak', asCause),
  sources: each('Källa', asSource),
  district: one('Stadsdel'),
}

const indicator: MembersOf<Indicator> = {
  type,
  ref: one('Referens'),
  name: inEachLanguage('Namn'),
  unit: inEachLanguage('Enhet'),
  municipality: one('Kommun'),
  source: group('Källa', { title: one('Vad källan heter'), url: one('Webbadress') }),
  series: each('Värde', asPoint),
}

const municipality: MembersOf<Municipality> = {
  type,
  code: one('Kommunkod'),
  name: one('Namn'),
  legalName: one('Kommunens fullständiga namn'),
  underPreparation: one('Löften är under beredning', yesOrNo),
  population: group('Folkmängd', { value: one('Antal', asNumber), date: one('Per', asDate) }),
  contacts: each('Kontakt', asContact),
  county: group('Län', { code: one('Länskod'), name: one('Namn') }),
  policeRegion: group('Polisregion', { name: one('Namn'), slug: one('Adress') }),
  policeArea: group('Polisområde', { name: one('Namn'), slug: one('Adress') }),
  neighbours: one('Grannkommuner', listOf(asWritten)),
  slug: one('Adress'),
  example: one('Påhittad kommun (exempel)', yesOrNo),
}

const policeArea: MembersOf<PoliceArea> = {
  type,
  name: one('Namn'),
  kind: one('Nivå', choiceOf({ region: 'Polisregion', area: 'Polisområde', local: 'Lokalpolisområde' })),
  parent: one('Ligger under'),
  municipalities: one('Kommuner', listOf(asWritten)),
  slug: one('Adress'),
}

/** Every member of every type of public document: what it is called in Swedish and how it is read, in the form's order. */
export const documentMembers: Record<DocumentType, Readonly<Record<string, MemberLines>>> = {
  promise,
  update,
  agreement,
  problem,
  indicator,
  municipality,
  policeArea,
}
