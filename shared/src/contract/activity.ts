import { z } from 'zod'
import { party } from './party.ts'
import { isoDate, localizedText, shortText, year } from './primitives.ts'

export const activityKind = z.enum([
  'inspection',
  'meeting',
  'campaign',
  'inventory',
  'safetyWalk',
  'footPatrol',
  'presence',
  'visit',
  'cooperationMeeting',
  'nightWalk',
  'careMeasure',
  'education',
  'physicalMeasure',
  'other',
])
export type ActivityKind = z.infer<typeof activityKind>

export const activityStatus = z.enum(['planned', 'ongoing', 'done', 'partlyDone', 'notDone', 'cancelled'])
export type ActivityStatus = z.infer<typeof activityStatus>

const TARGET_RANGE = 'Målet ska vara ett heltal från 1 till 1 000 000.'

export const activityRef = z
  .string()
  .regex(/^ML-\d{4}-\d{4}-\d+-\d+$/, 'Referensen skrivs ML-<kommunkod>-<år>-<löfte>-<nummer>, till exempel ML-1281-2015-1-2.')

/** "minst 10 kontroller", "cirka 1 möte i månaden": comparison, number, unit and, for a rate, the period (D8, D9). */
export const target = z.strictObject({
  op: z.enum(['atLeast', 'exactly', 'about']),
  value: z.int(TARGET_RANGE).min(1, TARGET_RANGE).max(1_000_000, TARGET_RANGE),
  unit: localizedText,
  per: z.enum(['week', 'month', 'quarter', 'year']).optional(),
})
export type Target = z.infer<typeof target>

/** Dates, or a season of a year ("under hösten", D10). */
export const timing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('window'), from: isoDate, to: isoDate }),
  z.strictObject({
    kind: z.literal('season'),
    season: z.enum(['spring', 'summer', 'autumn', 'winter']),
    year,
  }),
])
export type Timing = z.infer<typeof timing>

/**
 * One concrete thing that somebody does to keep a promise. Exactly one of `target` and `notMeasurableReason` is set:
 * what cannot be counted says so and why (D11).
 */
export const activity = z
  .strictObject({
    ref: activityRef,
    text: localizedText,
    purpose: localizedText.optional(),
    kind: activityKind,
    responsible: party,
    responsibleRole: shortText(120).optional(),
    helpers: z.array(shortText(120)),
    target: target.optional(),
    notMeasurableReason: localizedText.optional(),
    timing,
    goal: z.enum(['lessCrime', 'moreSafety']).optional(),
    newness: z.enum(['new', 'strengthened', 'continued']).optional(),
    whyThisWorks: localizedText.optional(),
    followUpMethod: localizedText.optional(),
    place: shortText(200).optional(),
    nextUpdateDue: isoDate.optional(),
  })
  .refine((a) => (a.target === undefined) !== (a.notMeasurableReason === undefined), {
    error: 'En aktivitet har antingen ett mål i antal eller ett skäl till att den inte går att mäta.',
    path: ['target'],
  })
  .refine((a) => a.timing.kind === 'season' || a.timing.from <= a.timing.to, {
    error: 'Slutdatumet ligger före startdatumet.',
    path: ['timing', 'to'],
  })
export type Activity = z.infer<typeof activity>
