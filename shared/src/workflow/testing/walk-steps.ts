import fc from 'fast-check'
import type { Person, Verb } from './plain-model.ts'

/** Who walks: two parties with a writer and an approver each, a third promisor, somebody with two seats, and those who may not. */
export const PEOPLE = {
  writer: { name: 'writer', writesFor: 'municipality', keys: [] },
  policeWriter: { name: 'policeWriter', writesFor: 'police', keys: [] },
  municipality: { name: 'municipality', keys: ['municipality'] },
  police: { name: 'police', keys: ['police'] },
  landlord: { name: 'landlord', keys: ['other'], isGuest: true },
  twoSeats: { name: 'twoSeats', writesFor: 'municipality', keys: ['police', 'municipality'] },
  administrator: { name: 'administrator', keys: [], isAdministrator: true },
} as const satisfies Record<string, Person>
export type PersonName = keyof typeof PEOPLE
export const NAMES = Object.keys(PEOPLE) as PersonName[]

/** The text of a promise with its activities, as far as walks change it; an empty wording is a draft that is not whole. */
export type PromiseText = {
  title: string
  wording: string
  summary: string
  english: string
  hasThird: boolean
  activities: { number: number; text: string }[]
}
export type UpdateText = { words: string }

export type Change = 'title' | 'wording' | 'summary' | 'english' | 'third' | 'addActivity' | 'editActivity' | 'deleteActivity' | 'restore'

/** `at`: the n-th write to the database fails; a `conflict` is a fault that says that it may be tried again. */
export type Fault = { at: number; kind: 'fault' | 'conflict' }
export type Step = {
  kind: Verb | Change | 'clock' | 'onward'
  doc: 'promise' | 'update'
  who: PersonName
  /** Given to somebody who may, where there is one, rather than to `who`. */
  isSensible: boolean
  choice: number
  /** With what they saw before the last change, instead of what is there now. */
  isStale: boolean
  isTwice: boolean
  fault: Fault | null
}

const kind = fc.oneof(
  { weight: 9, arbitrary: fc.constant('onward' as const) },
  { weight: 5, arbitrary: fc.constantFrom('approve' as const, 'publish' as const, 'submit' as const) },
  { weight: 5, arbitrary: fc.constantFrom('correct' as const, 'return' as const, 'recall' as const, 'withdraw' as const) },
  { weight: 4, arbitrary: fc.constantFrom('schedule' as const, 'clock' as const, 'unschedule' as const, 'comment' as const) },
  { weight: 2, arbitrary: fc.constantFrom('schedule' as const, 'clock' as const) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Change[]>(
      'title',
      'wording',
      'summary',
      'english',
      'third',
      'addActivity',
      'editActivity',
      'deleteActivity',
    ),
  },
  { weight: 2, arbitrary: fc.constant('restore' as const) },
)

const step = (faults: boolean): fc.Arbitrary<Step> =>
  fc.record({
    kind,
    doc: fc.oneof({ weight: 5, arbitrary: fc.constant('promise' as const) }, { weight: 1, arbitrary: fc.constant('update' as const) }),
    who: fc.constantFrom(...NAMES),
    isSensible: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    choice: fc.nat(11),
    isStale: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    isTwice: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    fault: faults
      ? fc.option(fc.record({ at: fc.integer({ min: 1, max: 16 }), kind: fc.constantFrom('fault' as const, 'conflict' as const) }), {
          freq: 4,
        })
      : fc.constant(null),
  })

export type Start = 'draft' | 'approved' | 'scheduled' | 'public'
export type WalkPlan = { start: Start; steps: Step[] }

/** A walk to take, from where a promise can stand when it begins. */
export const walkPlan = (length: { min: number; max: number }, { faults }: { faults: boolean }): fc.Arbitrary<WalkPlan> =>
  fc.record({
    start: fc.constantFrom<Start[]>('draft', 'approved', 'scheduled', 'public', 'public'),
    steps: fc.array(step(faults), { minLength: length.min, maxLength: length.max, size: 'max' }),
  })
