import type { Activity } from '@lovat/shared/contract/activity'
import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'

/** Smallest whole documents, each with what a test wants to say about it. */

export const aMunicipality = (own: Partial<Municipality> = {}): Municipality => ({
  type: 'municipality',
  code: '9901',
  name: 'Ekvik',
  legalName: 'Ekviks kommun',
  slug: 'ekvik',
  county: { code: '99', name: 'Exempellän' },
  policeRegion: { slug: 'exempel', name: 'Polisregion Exempel' },
  population: { value: 24_310, date: '2024-12-31' },
  neighbours: [],
  contacts: [],
  underPreparation: false,
  example: true,
  ...own,
})

export const anActivity = (own: Partial<Activity> = {}): Activity => ({
  ref: 'ML-9901-2026-1-1',
  text: { sv: 'Genomföra minst 10 kontroller av cyklar och elsparkcyklar.' },
  kind: 'inspection',
  responsible: { kind: 'police', name: 'Polisen' },
  helpers: [],
  ...(own.notMeasurableReason ? {} : { target: { op: 'atLeast' as const, value: 10, unit: { sv: 'kontroller' } } }),
  timing: { kind: 'window', from: '2026-01-01', to: '2026-12-31' },
  ...own,
})

export const aPromise = (own: Partial<PromiseDocument> = {}): PromiseDocument => ({
  type: 'promise',
  ref: 'ML-9901-2026-1',
  municipality: '9901',
  year: 2026,
  slug: 'tryggare-trafik',
  title: { sv: 'Tryggare trafik i centrum' },
  wording: { sv: 'Polisen och Ekviks kommun lovar en tryggare trafik i centrum.' },
  parties: [
    { kind: 'police', name: 'Polisen' },
    { kind: 'municipality', name: 'Ekviks kommun' },
  ],
  themes: ['traffic'],
  problems: [],
  sources: [],
  from: '2026-01-01',
  to: '2026-12-31',
  activities: [anActivity()],
  ...own,
})

export const anUpdate = (own: Partial<Update> = {}): Update => ({
  type: 'update',
  ref: 'ML-9901-2026-1-U1',
  municipality: '9901',
  promise: 'ML-9901-2026-1',
  activity: 'ML-9901-2026-1-1',
  kind: 'progress',
  date: '2026-03-03',
  text: { sv: 'Kontroll vid stationen under morgonen.' },
  author: { kind: 'police', name: 'Polisen' },
  evidence: [],
  evidenceMissing: true,
  ...own,
})
