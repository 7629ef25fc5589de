import { aMunicipality, anActivity, anUpdate, aPromise } from '../documents.ts'
import type { LedgerBuilder } from '../ledger-builder.ts'

const kommun = { kind: 'municipality', name: 'Tallåsens kommun' } as const
const parties = [{ kind: 'police', name: 'Polisen' } as const, kommun]
const base = { municipality: '9902', parties }

/** Everything that can go wrong: late, silent, not done, withdrawn. */
export function tallasen(ledger: LedgerBuilder): void {
  const promise = aPromise({
    ...base,
    ref: 'ML-9902-2026-1',
    slug: 'farre-inbrott-i-kallare-och-garage',
    title: { sv: 'Färre inbrott i källare och garage' },
    summary: { sv: 'Grannsamverkan, belysning och märkning av cyklar.' },
    wording: { sv: 'Polisen och Tallåsens kommun lovar att göra det svårare att stjäla ur källare och garage.' },
    themes: ['burglary'],
    activities: [
      anActivity({
        ref: 'ML-9902-2026-1-1',
        text: { sv: 'Starta grannsamverkan i minst 6 kvarter.' },
        kind: 'meeting',
        responsible: kommun,
        target: { op: 'atLeast', value: 6, unit: { sv: 'kvarter' } },
        timing: { kind: 'season', season: 'spring', year: 2026 },
      }),
      anActivity({
        ref: 'ML-9902-2026-1-2',
        text: { sv: 'Märka minst 200 cyklar.' },
        kind: 'campaign',
        target: { op: 'atLeast', value: 200, unit: { sv: 'cyklar' } },
        nextUpdateDue: '2026-06-01',
      }),
      anActivity({
        ref: 'ML-9902-2026-1-3',
        text: { sv: 'Anställa 2 trygghetsvärdar.' },
        kind: 'other',
        responsible: kommun,
        target: { op: 'exactly', value: 2, unit: { sv: 'trygghetsvärdar' } },
      }),
      anActivity({
        ref: 'ML-9902-2026-1-4',
        text: { sv: 'Inventera belysningen i garagelängorna.' },
        kind: 'inventory',
        responsible: kommun,
        target: { op: 'exactly', value: 1, unit: { sv: 'inventering' } },
        nextUpdateDue: '2026-04-30',
      }),
    ],
  })
  const mistaken = aPromise({
    ...base,
    ref: 'ML-9902-2026-2',
    slug: 'fler-poliser-pa-kvallen',
    title: { sv: 'Fler poliser på kvällen', en: 'More police in the evening' },
    wording: {
      sv: 'Polisen och Tallåsens kommun lovar fler poliser ute på kvällen.',
      en: 'The police and Tallåsen promise more police about in the evening.',
    },
    activities: [anActivity({ ref: 'ML-9902-2026-2-1' })],
  })
  const update = (own: Parameters<typeof anUpdate>[0]) => anUpdate({ municipality: '9902', promise: 'ML-9902-2026-1', ...own })
  const at = (day: string) => ({ at: `${day}T09:12:00.000Z` })
  ledger
    .publish(
      aMunicipality({ code: '9902', name: 'Tallåsen', legalName: 'Tallåsens kommun', slug: 'tallasen', neighbours: ['9901'] }),
      at('2025-11-20'),
    )
    .publish(promise, at('2025-12-18'))
    .publish(mistaken, at('2025-12-18'))
    .publish(
      update({
        ref: 'ML-9902-2026-1-U1',
        activity: 'ML-9902-2026-1-1',
        date: '2026-04-20',
        count: 2,
        text: { sv: 'Två kvarter har kommit i gång.' },
        author: kommun,
      }),
      at('2026-04-21'),
    )
    .publish(
      update({
        ref: 'ML-9902-2026-1-U2',
        activity: 'ML-9902-2026-1-2',
        date: '2026-03-03',
        count: 35,
        text: { sv: 'Märkning vid biblioteket.' },
      }),
      at('2026-03-04'),
    )
    .publish(
      update({
        ref: 'ML-9902-2026-1-U3',
        activity: 'ML-9902-2026-1-3',
        kind: 'statusChange',
        status: 'notDone',
        reason: 'resourcesReprioritised',
        date: '2026-09-15',
        text: { sv: 'Pengarna gick till extra vintervägunderhåll. Inga trygghetsvärdar anställs i år.' },
        author: kommun,
        evidence: [{ kind: 'decision', title: 'Kommunstyrelsens beslut, 88 §', date: '2026-09-09' }],
        evidenceMissing: false,
      }),
      at('2026-09-16'),
    )
    .withdraw(
      mistaken,
      { reason: 'publishedByMistake', text: 'Löftet skulle ha gällt en annan kommun. Det har aldrig gällt här.' },
      at('2026-01-09'),
    )
}
