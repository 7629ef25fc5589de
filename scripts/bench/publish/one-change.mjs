import { appendEntry } from '../../../site/test/national/append-entry.ts'
import { seededRandom } from '../../../site/test/national/random.ts'

const AT = '2026-11-21T10:00:00.000Z'

/** Appends changes of random promises to a ledger, one a call, the same in every run: every other a new follow-up, every other a new title. */
export function changesOf(entries) {
  const random = seededRandom(7)
  const promises = entries.flatMap(({ document }) => (document?.type === 'promise' ? [document] : []))
  let time = 0
  return () => {
    time++
    const promise = promises[random.between(0, promises.length)]
    if (time % 2 === 0) {
      const document = { ...promise, title: { sv: `${promise.title.sv} ${time}` } }
      appendEntry(entries, { at: AT, action: 'updated', document })
      return
    }
    const [activity] = promise.activities
    const document = {
      type: 'update',
      ref: `${promise.ref}-U${100 + time}`,
      municipality: promise.municipality,
      promise: promise.ref,
      activity: activity.ref,
      count: 1,
      kind: 'progress',
      date: '2026-11-20',
      text: { sv: `Mätning ${time}.` },
      author: activity.responsible,
      evidence: [],
      evidenceMissing: true,
    }
    appendEntry(entries, { at: AT, action: 'published', promise, document })
  }
}
