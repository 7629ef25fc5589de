import { z } from 'zod'
import { activityRef, activityStatus } from './activity.ts'
import { evidence } from './evidence.ts'
import { party } from './party.ts'
import { isoDate, localizedText, municipalityCode } from './primitives.ts'
import { promiseRef } from './promise.ts'

export const updateKind = z.enum(['progress', 'statusChange', 'correction', 'verdict', 'effect', 'reply'])
export type UpdateKind = z.infer<typeof updateKind>

export const verdictValue = z.enum(['kept', 'partlyKept', 'notKept', 'cannotBeAssessed'])
export type VerdictValue = z.infer<typeof verdictValue>

/** Why something was not kept, or not done: one of a fixed list, so that it can be counted (D82). */
export const shortfallReason = z.enum([
  'resourcesReprioritised',
  'changedSituation',
  'otherPartyObstacle',
  'legalObstacle',
  'lateButContinues',
  'tooVague',
])
export type ShortfallReason = z.infer<typeof shortfallReason>

export const effectValue = z.enum(['signsOfImprovement', 'noMeasurableChange', 'deterioration', 'tooEarly', 'notExamined'])
export type EffectValue = z.infer<typeof effectValue>

const COUNT_RANGE = 'Antalet ska vara ett heltal från 0 till 1 000 000.'
export const updateRef = z
  .string()
  .regex(/^ML-\d{4}-\d{4}-\d+-U\d+$/, 'Referensen skrivs ML-<kommunkod>-<år>-<löfte>-U<nummer>, till exempel ML-1281-2015-1-U3.')

const REASON_NEEDED: ReadonlySet<string> = new Set(['partlyKept', 'notKept', 'cannotBeAssessed'])
const REASON_NEEDED_FOR_STATUS: ReadonlySet<string> = new Set(['partlyDone', 'notDone', 'cancelled'])

/**
 * Uppföljning: what was done, when and how many, append-only once public. A `correction` names the update it
 * `corrects` and carries the right `count`; a `verdict` or an `effect` belongs to the promise, not to an activity.
 */
export const update = z
  .strictObject({
    type: z.literal('update'),
    ref: updateRef,
    municipality: municipalityCode,
    promise: promiseRef,
    activity: activityRef.optional(),
    kind: updateKind,
    date: isoDate,
    text: localizedText,
    author: party,
    count: z.int(COUNT_RANGE).min(0, COUNT_RANGE).max(1_000_000, COUNT_RANGE).optional(),
    status: activityStatus.optional(),
    corrects: updateRef.optional(),
    verdict: verdictValue.optional(),
    effect: effectValue.optional(),
    reason: shortfallReason.optional(),
    nextUpdateDue: isoDate.optional(),
    evidence: z.array(evidence),
    evidenceMissing: z.boolean(),
  })
  .refine((u) => u.evidence.length > 0 || u.evidenceMissing || u.kind === 'reply', {
    error: 'Ange belägg, eller markera att belägg saknas.',
    path: ['evidence'],
  })
  .refine((u) => (u.kind === 'verdict') === (u.verdict !== undefined), {
    error: 'Ett utfall anges i en uppföljning av slaget utfall, och bara där.',
    path: ['verdict'],
  })
  .refine((u) => (u.kind === 'effect') === (u.effect !== undefined), {
    error: 'En effekt anges i en uppföljning av slaget effekt, och bara där.',
    path: ['effect'],
  })
  .refine((u) => (u.kind === 'correction') === (u.corrects !== undefined), {
    error: 'En rättelse anger vilken uppföljning den rättar.',
    path: ['corrects'],
  })
  .refine((u) => u.kind !== 'statusChange' || u.status !== undefined, { error: 'Ett statusbyte anger den nya statusen.', path: ['status'] })
  .refine((u) => u.activity !== undefined || (u.count === undefined && u.status === undefined), {
    error: 'Antal och status hör till en aktivitet.',
    path: ['activity'],
  })
  .refine((u) => u.activity === undefined || (u.kind !== 'verdict' && u.kind !== 'effect'), {
    error: 'Utfall och effekt gäller hela löftet. Välj ingen aktivitet.',
    path: ['activity'],
  })
  .refine((u) => u.ref.startsWith(`${u.promise}-U`) && u.promise.startsWith(`ML-${u.municipality}-`), {
    error: 'Referensen hör till ett annat löfte eller en annan kommun.',
    path: ['ref'],
  })
  .refine((u) => (u.activity ?? `${u.promise}-`).startsWith(`${u.promise}-`), {
    error: 'Aktiviteten hör till ett annat löfte.',
    path: ['activity'],
  })
  .refine((u) => (u.corrects ?? `${u.promise}-U`).startsWith(`${u.promise}-U`), {
    error: 'En rättelse gäller en uppföljning av samma löfte.',
    path: ['corrects'],
  })
  .refine((u) => !REASON_NEEDED.has(u.verdict ?? '') || u.reason !== undefined, {
    error: 'Ange skälet till att löftet inte hölls helt eller inte kan bedömas.',
    path: ['reason'],
  })
  .refine((u) => !REASON_NEEDED_FOR_STATUS.has(u.status ?? '') || u.reason !== undefined, {
    error: 'Ange skälet till att aktiviteten inte genomfördes helt eller utgick.',
    path: ['reason'],
  })
export type Update = z.infer<typeof update>
