import type { LedgerApproval } from '@lovat/shared/contract/ledger-entry'
import { expect, test } from 'vitest'
import { type Approved, approvalLines } from './approval-lines.ts'

const police: LedgerApproval = {
  party: 'police',
  organisation: 'Polisen',
  role: 'Chef för lokalpolisområdet',
  at: '2026-01-12T08:00:00.000Z',
}
// Half past eleven at night in Greenwich is the next day in Sweden.
const kommun: LedgerApproval = { party: 'municipality', organisation: 'Lunds kommun', role: 'Godkännare', at: '2026-01-13T23:30:00.000Z' }
const housing: LedgerApproval = { party: 'other', organisation: 'Jernhusen', role: 'VD', at: '2026-01-15T08:00:00.000Z' }
const administrator: LedgerApproval = { ...police, party: 'administrator', organisation: 'Lovat', role: 'Administratör' }
const onPaper = (approval: LedgerApproval, on: string): LedgerApproval => ({ ...approval, signed: { document: 'Trygghetsdagen 2015', on } })

const turned = 'Polisen (chef för lokalpolisområdet) 12 januari 2026'
const before = 'före parternas godkännande i Lovat.'
const cases: [string, Approved, string[]][] = [
  [
    'two keys',
    { action: 'published', type: 'promise', approvals: [police, kommun] },
    [`Godkänt av ${turned} och Lunds kommun (godkännare) 14 januari 2026.`],
  ],
  [
    'three keys, to a correction',
    { action: 'corrected', type: 'promise', approvals: [police, kommun, housing] },
    [`Godkänt av ${turned}, Lunds kommun (godkännare) 14 januari 2026 och Jernhusen (VD) 15 januari 2026.`],
  ],
  ['one key, to an update', { action: 'published', type: 'update', approvals: [police] }, [`Godkänt av ${turned}.`]],
  [
    'paper, as exactly as its dates are known',
    { action: 'published', type: 'promise', approvals: [onPaper(police, '2015-01-27'), onPaper(kommun, '2015')] },
    [
      'Godkänt på papper: Polisen (chef för lokalpolisområdet), Trygghetsdagen 2015, 27 januari 2015. Registrerat i Lovat 12 januari 2026.',
      'Godkänt på papper: Lunds kommun (godkännare), Trygghetsdagen 2015, 2015. Registrerat i Lovat 14 januari 2026.',
    ],
  ],
  [
    'one paper that all have signed',
    { action: 'published', type: 'promise', approvals: [police, kommun].map((one) => ({ ...onPaper(one, '2015-01-27'), at: police.at })) },
    [
      'Godkänt på papper: Polisen (chef för lokalpolisområdet) och Lunds kommun (godkännare), Trygghetsdagen 2015, 27 januari 2015. Registrerat i Lovat 12 januari 2026.',
    ],
  ],
  [
    'one key and one on paper',
    { action: 'published', type: 'promise', approvals: [onPaper(police, '2015-01'), kommun] },
    [
      'Godkänt av Lunds kommun (godkännare) 14 januari 2026.',
      'Godkänt på papper: Polisen (chef för lokalpolisområdet), Trygghetsdagen 2015, januari 2015. Registrerat i Lovat 12 januari 2026.',
    ],
  ],
  ['an old entry', { action: 'published', type: 'promise', approvals: [administrator] }, [`Publicerat av administratören, ${before}`]],
  ['an old change', { action: 'updated', type: 'promise', approvals: [administrator] }, [`Ändrat av administratören, ${before}`]],
  [
    'an old withdrawal',
    { action: 'withdrawn', type: 'promise', approvals: [administrator] },
    [`Tillbakadraget av administratören, ${before}`],
  ],
  ['a withdrawal by one party', { action: 'withdrawn', type: 'promise', approvals: [police] }, [`Tillbakadraget av ${turned}.`]],
  ['a kommun from SCB', { action: 'published', type: 'municipality', approvals: [] }, ['Fakta ur offentliga register.']],
  ['an area of the police', { action: 'updated', type: 'policeArea', approvals: [] }, ['Fakta ur offentliga register.']],
  ['a promise nobody said yes to', { action: 'published', type: 'promise', approvals: [] }, ['Inget godkännande är antecknat.']],
  ['an erasure', { action: 'erased', type: 'promise', approvals: [] }, []],
]

test.each(cases)('%s', (_, entry, lines) => {
  expect(approvalLines(entry)).toEqual(lines)
})

test('in English, offices and papers stay in Swedish and are marked', () => {
  const signed = { action: 'published', type: 'promise', approvals: [police, onPaper(kommun, '2015-01')] } satisfies Approved
  expect(approvalLines(signed, 'en')).toEqual([
    ['Approved by the police (', { sv: 'chef för lokalpolisområdet' }, ') on 12 January 2026.'],
    [
      'Approved on paper: ',
      { sv: 'Lunds kommun' },
      ' (',
      { sv: 'godkännare' },
      '), ',
      { sv: 'Trygghetsdagen 2015' },
      ', January 2015. Entered in Lovat 14 January 2026.',
    ],
  ])
  const withdrawn = { action: 'withdrawn', type: 'promise', approvals: [police] } satisfies Approved
  expect(approvalLines(withdrawn, 'en')[0]).toContainEqual('Withdrawn by the police (')
})
