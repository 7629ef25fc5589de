import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import { expect, test } from 'vitest'
import { stateInWords, type Told } from './state-in-words.ts'

const POLICE: RequiredParty = { key: 'police', kind: 'police', organisation: 'Polisen' }
const LUND: RequiredParty = { key: 'municipality:1281', kind: 'municipality', organisation: 'Lunds kommun' }
const returned = { party: LUND, decision: 'returned' as const, user: '1', at: '2026-10-12T08:15:00.000Z', comment: 'Fel år.' }
const schedule = { contentHash: '', publishAt: '2026-12-01T07:00:00.000Z', embargo: false, by: null, party: null }

test.each<[string, Partial<Told>]>([
  ['Utkast', {}],
  ['Inskickat, väntar på Polisen och Lunds kommun', { name: 'submitted', proposal: 'submitted', waitingFor: [POLICE, LUND] }],
  ['Återsänt av Lunds kommun', { name: 'returned', proposal: 'returned', waitingFor: [LUND], decisions: [returned] }],
  ['Godkänt av alla parter, klart att publicera', { name: 'approved', proposal: 'approved' }],
  ['Godkänt, publiceras 1 december 2026 kl. 08:00', { name: 'scheduled', proposal: 'scheduled', schedule }],
  ['Publicerat', { name: 'published', proposal: 'none' }],
  ['Publicerat, med ändring på väg', { name: 'publishedWithChange' }],
  [
    'Publicerat. Ändring på väg: inskickat, väntar på Polisen',
    { name: 'publishedWithChange', proposal: 'submitted', waitingFor: [POLICE] },
  ],
  ['Tillbakadraget', { name: 'withdrawn', proposal: 'none' }],
])('%s', (words, state) => {
  expect(stateInWords({ ...DRAFT, ...state })).toBe(words)
})

const DRAFT: Told = { name: 'draft', proposal: 'draft', decisions: [], waitingFor: [], schedule: null }
