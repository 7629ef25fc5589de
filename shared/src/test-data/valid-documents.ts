import type { Activity } from '../contract/activity.ts'
import type { Agreement } from '../contract/agreement.ts'
import type { Indicator } from '../contract/indicator.ts'
import type { LedgerEntry } from '../contract/ledger-entry.ts'
import type { Municipality } from '../contract/municipality.ts'
import type { PoliceArea } from '../contract/police-area.ts'
import type { Problem } from '../contract/problem.ts'
import type { PromiseDocument } from '../contract/promise.ts'
import type { Update } from '../contract/update.ts'

/** Small valid documents for tests; each takes the members that the test is about. Not exported from the package. */
export const anActivity = (members: Partial<Activity> = {}): Activity => ({
  ref: 'ML-9901-2026-1-1',
  text: { sv: 'Vi kontrollerar hastigheten utanför skolan.' },
  kind: 'inspection',
  responsible: { kind: 'police', name: 'Polisen' },
  helpers: [],
  target: { op: 'atLeast', value: 10, unit: { sv: 'kontroller' } },
  timing: { kind: 'window', from: '2026-03-01', to: '2026-11-30' },
  ...members,
})

export const withoutNumber = (members: Partial<Activity> = {}): Activity =>
  anActivity({ target: undefined, notMeasurableReason: { sv: 'Närvaro räknas inte i antal.' }, ...members })

export const aPromise = (members: Partial<PromiseDocument> = {}): PromiseDocument => ({
  type: 'promise',
  ref: 'ML-9901-2026-1',
  municipality: '9901',
  year: 2026,
  slug: 'en-tryggare-trafik',
  title: { sv: 'En tryggare trafik' },
  wording: { sv: 'Polisen och kommunen lovar en tryggare trafik.' },
  parties: [
    { kind: 'police', name: 'Polisen' },
    { kind: 'municipality', name: 'Alvboda kommun' },
  ],
  themes: ['traffic'],
  problems: [],
  sources: [],
  from: '2026-01-01',
  to: '2026-12-31',
  activities: [anActivity()],
  ...members,
})

/** A progress update on the first activity; `number` makes its reference. */
export const anUpdate = (number: number, members: Partial<Update> = {}): Update => ({
  type: 'update',
  ref: `ML-9901-2026-1-U${number}`,
  municipality: '9901',
  promise: 'ML-9901-2026-1',
  activity: 'ML-9901-2026-1-1',
  kind: 'progress',
  date: '2026-05-01',
  text: { sv: 'Två kontroller har genomförts.' },
  author: { kind: 'police', name: 'Polisen' },
  evidence: [],
  evidenceMissing: true,
  ...members,
})

export const aMunicipality = (members: Partial<Municipality> = {}): Municipality => ({
  type: 'municipality',
  code: '9901',
  name: 'Alvboda',
  legalName: 'Alvboda kommun',
  slug: 'alvboda',
  county: { code: '99', name: 'Exempellän' },
  policeRegion: { slug: 'exempel', name: 'Polisregion Exempel' },
  population: { value: 12_345, date: '2024-12-31' },
  neighbours: [],
  contacts: [],
  underPreparation: false,
  example: true,
  ...members,
})

export const aPoliceArea = (members: Partial<PoliceArea> = {}): PoliceArea => ({
  type: 'policeArea',
  slug: 'polisomrade-exempel',
  kind: 'area',
  name: 'Polisområde Exempel',
  municipalities: ['9901', '9902'],
  ...members,
})

export const anAgreement = (members: Partial<Agreement> = {}): Agreement => ({
  type: 'agreement',
  ref: 'SO-9901-2026-1',
  municipalities: ['9901'],
  title: { sv: 'Samverkansöverenskommelse' },
  parties: [
    { kind: 'police', name: 'Polisen' },
    { kind: 'municipality', name: 'Alvboda kommun' },
  ],
  validFrom: '2026-01-01',
  validTo: '2029-12-31',
  signatories: [{ office: 'Kommunstyrelsens ordförande', organisation: 'Alvboda kommun', date: '2026-01-15' }],
  ...members,
})

export const aProblem = (members: Partial<Problem> = {}): Problem => ({
  type: 'problem',
  ref: 'P-9901-2026-1',
  municipality: '9901',
  year: 2026,
  title: { sv: 'Bilarna kör för fort vid skolan' },
  causes: [{ perspective: 'situational', text: { sv: 'Vägen är bred och rak.' } }],
  sources: [],
  ...members,
})

export const anIndicator = (members: Partial<Indicator> = {}): Indicator => ({
  type: 'indicator',
  ref: 'I-9901-otrygghet',
  municipality: '9901',
  name: { sv: 'Otrygga på kvällen' },
  unit: { sv: 'procent' },
  source: { title: 'Trygghetsundersökningen' },
  series: [{ period: '2025', value: 24.5, low: 21, high: 28 }],
  ...members,
})

export const anEntry = (members: Partial<LedgerEntry> = {}): LedgerEntry => ({
  version: 1,
  number: 1,
  at: '2026-10-12T08:00:00.000Z',
  action: 'published',
  type: 'problem',
  ref: 'P-9901-2026-1',
  municipalities: ['9901'],
  approvals: [{ party: 'police', organisation: 'Polisen', role: 'Chef för lokalpolisområdet', at: '2026-10-11T08:00:00.000Z' }],
  changeNote: null,
  withdrawal: null,
  document: aProblem(),
  documentHash: '0'.repeat(64),
  previous: '0'.repeat(64),
  hash: '0'.repeat(64),
  ...members,
})
