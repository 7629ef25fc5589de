import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { police } from './national-promise.ts'
import type { Random } from './random.ts'
import { paragraph } from './swedish-text.ts'

const PROGRESS = 7

/** Eight follow-ups of a promise through its year: what was done, and after the year the verdict. In order of time. */
export function nationalUpdates(random: Random, promise: PromiseDocument): Update[] {
  const shared = { type: 'update' as const, municipality: promise.municipality, promise: promise.ref }
  const progress = Array.from({ length: PROGRESS }, (_, index): Update => {
    const activity = promise.activities[index % promise.activities.length]
    return {
      ...shared,
      ref: `${promise.ref}-U${index + 1}`,
      ...(activity && { activity: activity.ref, count: random.between(0, 10) }),
      kind: 'progress',
      date: `${promise.year}-${String(index + 2).padStart(2, '0')}-15`,
      text: { sv: paragraph(random, random.between(80, 300)) },
      author: activity?.responsible ?? police,
      evidence: [{ kind: 'report', title: 'Månadsrapport', url: `https://rapporter.example.se/${promise.ref}/${index + 1}` }],
      evidenceMissing: false,
    }
  })
  return [...progress, verdict(random, promise, shared)]
}

function verdict(random: Random, promise: PromiseDocument, shared: Pick<Update, 'type' | 'municipality' | 'promise'>): Update {
  const kept = random.between(0, 3) > 0
  return {
    ...shared,
    ref: `${promise.ref}-U${PROGRESS + 1}`,
    kind: 'verdict',
    date: `${promise.year + 1}-01-20`,
    text: { sv: paragraph(random, 200) },
    author: police,
    verdict: kept ? 'kept' : 'partlyKept',
    ...(kept ? {} : { reason: 'resourcesReprioritised' as const }),
    evidence: [],
    evidenceMissing: true,
  }
}
