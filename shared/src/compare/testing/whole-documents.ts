import { readdirSync, readFileSync } from 'node:fs'
import type { PublicDocument } from '../../contract/public-document.ts'
import {
  aMunicipality,
  anActivity,
  anAgreement,
  anIndicator,
  anUpdate,
  aPoliceArea,
  aProblem,
  aPromise,
  withoutNumber,
} from '../../test-data/valid-documents.ts'

const both = (sv: string) => ({ sv, en: `${sv} (in English)` })
const source = { kind: 'survey', title: 'Enkät', date: '2025-10-12', participants: 40, url: 'https://example.org/enkat' } as const
const file = {
  sha256: 'a'.repeat(64),
  name: 'bild.jpg',
  mimeType: 'image/jpeg',
  bytes: 12_345,
  alt: 'En cykel',
  credit: 'Polisen',
  licence: 'CC BY 4.0',
}

/** One document of every type with every member that its schema has. */
export const fullDocuments: PublicDocument[] = [
  aPromise({
    district: 'Centrum',
    title: both('Rubriken'),
    summary: both('Sammanfattningen'),
    wording: both('Lydelsen'),
    plainLanguage: both('Det lättlästa'),
    parties: [...aPromise().parties, { kind: 'other', name: 'Jernhusen' }],
    themes: ['traffic', 'drugs'],
    problems: ['P-9901-2026-1', 'P-9901-2026-2'],
    sources: [source, { kind: 'research', title: 'Rapport' }],
    agreement: 'SO-9901-2026-1',
    carriedFrom: 'ML-9901-2025-1',
    place: 'Torget',
    origin: { title: 'Blad', publisher: 'Polisen', date: '2026-01-02', url: 'https://example.org/blad', note: both('Ett utkast') },
    activities: [
      anActivity({
        text: both('Kontroller'),
        purpose: both('Syftet'),
        responsibleRole: 'Trafikpolis',
        helpers: ['NTF', 'Skolan'],
        target: { op: 'about', value: 1200, unit: both('kontroller'), per: 'month' },
        goal: 'lessCrime',
        newness: 'new',
        whyThisWorks: both('Det brukar fungera'),
        followUpMethod: both('Vi räknar'),
        place: 'Skolan',
        nextUpdateDue: '2026-06-01',
      }),
      withoutNumber({
        ref: 'ML-9901-2026-1-2',
        notMeasurableReason: both('Det går inte'),
        timing: { kind: 'season', season: 'winter', year: 2026 },
      }),
    ],
  }),
  anUpdate(1, {
    text: both('Texten'),
    count: 3,
    status: 'notDone',
    reason: 'legalObstacle',
    nextUpdateDue: '2026-09-01',
    evidence: [
      { kind: 'photo', title: 'Bilden', date: '2026-05-01', url: 'https://example.org/bild', file },
      { kind: 'news', title: 'Artikeln' },
    ],
  }),
  anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1' }),
  anUpdate(3, { kind: 'effect', effect: 'tooEarly', activity: undefined }),
  anUpdate(4, { kind: 'verdict', verdict: 'kept', activity: undefined }),
  anAgreement({
    municipalities: ['9901', '9902'],
    title: both('Överenskommelsen'),
    renews: 'SO-9901-2022-1',
    diaryNumber: 'KS 2026/1',
    documentUrl: 'https://example.org/so',
    followUpRoutine: both('Två möten'),
    communicationPlan: both('Vi berättar'),
  }),
  aProblem({
    title: both('Problemet'),
    where: both('Där'),
    howBig: both('Så stort'),
    when: both('Då'),
    whoOrWhat: both('Det'),
    causes: [
      { perspective: 'situational', text: both('Vägen') },
      { perspective: 'offender', text: both('Farten') },
    ],
    sources: [source],
    district: 'Centrum',
  }),
  anIndicator({
    name: both('Otrygga'),
    unit: both('procent'),
    source: { title: 'Undersökningen', url: 'https://example.org/u' },
    series: [
      { period: '2024', value: 1024.5, low: 21, high: 28 },
      { period: '2025', value: 24, low: 20.25, high: 29 },
    ],
  }),
  aMunicipality({
    policeArea: { slug: 'omrade', name: 'Området' },
    neighbours: ['9902', '9903'],
    contacts: [
      { role: 'Kommunpolis', organisation: 'Polisen', name: 'Kim Exempel', email: 'kim@example.org', phone: '08-465 004 00' },
      { role: 'Samordnare', organisation: 'Alvboda kommun' },
    ],
  }),
  aPoliceArea({ parent: 'exempel' }),
]

const folder = new URL('../../../examples/', import.meta.url)

/** The examples of public documents, as both sides test with them. */
export const exampleDocuments: PublicDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'ledger-page.json')
  .toSorted()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as PublicDocument)
