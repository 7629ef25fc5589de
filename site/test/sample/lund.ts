import type { Activity } from '@lovat/shared/contract/activity'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { onPaper } from '../approvals.ts'
import type { LedgerBuilder } from '../ledger-builder.ts'

const police = { kind: 'police', name: 'Polisen' } as const
const kommun = { kind: 'municipality', name: 'Lunds kommun' } as const
const year = { kind: 'window', from: '2015-01-01', to: '2015-12-31' } as const

const traffic: Activity[] = [
  {
    ref: 'ML-1281-2015-1-1',
    text: { sv: 'Inventera trafikskyltarna i området och göra tydligt vilka regler som gäller för gående och cyklister.' },
    purpose: { sv: 'Det ska bli lättare att ta sig fram.' },
    kind: 'inventory',
    responsible: kommun,
    helpers: [],
    notMeasurableReason: { sv: 'Löftet säger inte hur många skyltar eller platser det gäller.' },
    timing: year,
  },
  {
    ref: 'ML-1281-2015-1-2',
    text: { sv: 'Genomföra minst 10 riktade kontroller mot beteendebrott på cykel.' },
    kind: 'inspection',
    responsible: police,
    helpers: [],
    target: { op: 'atLeast', value: 10, unit: { sv: 'kontroller' } },
    timing: year,
  },
  {
    ref: 'ML-1281-2015-1-3',
    text: { sv: 'Genomföra minst 2 samordnade kontroller av taxiverksamheten.' },
    kind: 'inspection',
    responsible: police,
    helpers: ['Skatteverket', 'Försäkringskassan'],
    target: { op: 'atLeast', value: 2, unit: { sv: 'kontroller' } },
    timing: year,
  },
  {
    ref: 'ML-1281-2015-1-4',
    text: {
      sv: 'Genomföra 1 gemensam kampanj för att trafikanter ska synas i mörker, med kontroll av utrustning och utdelning av reflexer.',
    },
    kind: 'campaign',
    responsible: police,
    helpers: [],
    target: { op: 'exactly', value: 1, unit: { sv: 'kampanj' } },
    timing: { kind: 'season', season: 'autumn', year: 2015 },
  },
]

const promise: PromiseDocument = {
  type: 'promise',
  ref: 'ML-1281-2015-1',
  municipality: '1281',
  year: 2015,
  slug: 'en-tryggare-trafiksituation',
  title: { sv: 'En tryggare trafiksituation' },
  wording: { sv: 'Polisen och kommunen lovar en tryggare trafiksituation i området.' },
  parties: [police, kommun],
  themes: ['traffic'],
  problems: [],
  sources: [
    { kind: 'citizenDialogue', title: 'Medborgardialoger' },
    { kind: 'staffDialogue', title: 'Medarbetardialoger' },
  ],
  from: '2015-01-01',
  to: '2015-12-31',
  origin: {
    title: 'Trygghetsdagen 2015, presentation',
    publisher: 'Genomförandekommittén för nya Polismyndigheten',
    date: '2015-01-27',
    note: { sv: 'Löftet återges i Lovats egna ord efter en presentation. Dokumentet säger inte vem som ansvarar för varje aktivitet.' },
  },
  activities: traffic,
}

const station: PromiseDocument = {
  ...promise,
  ref: 'ML-1281-2015-2',
  slug: 'en-trygg-saker-och-trivsam-miljo',
  title: { sv: 'En trygg, säker och trivsam miljö i stort' },
  wording: { sv: 'Polisen, kommunen och Jernhusen lovar en trygg, säker och trivsam miljö i området vid stationen.' },
  parties: [police, kommun, { kind: 'other', name: 'Jernhusen' }],
  themes: ['publicSpace'],
  place: 'Området kring Lunds central',
  activities: [
    {
      ref: 'ML-1281-2015-2-1',
      text: { sv: 'Införa en samverkan med möte cirka 1 gång i månaden.' },
      purpose: { sv: 'Tidigt fånga upp problem och fördela ansvaret.' },
      kind: 'cooperationMeeting',
      responsible: kommun,
      helpers: [],
      target: { op: 'about', value: 1, unit: { sv: 'möte' }, per: 'month' },
      timing: year,
    },
    {
      ref: 'ML-1281-2015-2-2',
      text: { sv: 'Öka den synliga närvaron på tider och platser som är viktiga.' },
      kind: 'presence',
      responsible: police,
      helpers: ['Väktare', 'Stationsvärdar'],
      notMeasurableReason: { sv: 'Löftet anger inget antal och ingen plats.' },
      timing: year,
    },
  ],
}

/** Both were promised long before there was a Lovat, so the yes of each party was given on paper. */
export function lund(ledger: LedgerBuilder): void {
  const at = '2026-11-20T07:05:00.000Z'
  const document = 'Trygghetsdagen 2015, presentation'
  ledger
    .publish(promise, { at, approvals: onPaper(promise, at, { document, on: '2015-01-27' }) })
    .publish(station, { at, approvals: onPaper(station, at, { document, on: '2015-01' }) })
}
