import fc from 'fast-check'
import { type Activity, activity, activityKind, activityStatus, target, timing } from '../../contract/activity.ts'
import { evidenceKind, sourceKind } from '../../contract/evidence.ts'
import { partyKind } from '../../contract/party.ts'
import { type Problem, problem } from '../../contract/problem.ts'
import { type PromiseDocument, promise, theme } from '../../contract/promise.ts'
import { effectValue, shortfallReason, type Update, update, verdictValue } from '../../contract/update.ts'
import type { DocumentsToWrite, ToRow } from '../exchange-documents.ts'
import { compareReferences } from '../references.ts'
import { address, dayOrder, isoDay, localized, maybe, text, withoutUndefined } from './arbitrary-text.ts'

const oneOf = <T extends string>(schema: { options: readonly T[] }): fc.Arbitrary<T> => fc.constantFrom(...schema.options)
const record = <T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(members as { [K in keyof T]-?: fc.Arbitrary<T[K]> }).map((value) => withoutUndefined(value as T))
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 })

const party = fc.record({ kind: oneOf(partyKind), name: text })
const number = fc.integer({ min: 1, max: 12 })
const source = record({ kind: oneOf(sourceKind), title: text, date: maybe(isoDay), participants: maybe(number), url: maybe(address) })
const evidence = record({ kind: oneOf(evidenceKind), title: text, date: maybe(isoDay), url: maybe(address) })
const perspective = fc.constantFrom('situational' as const, 'victim' as const, 'offender' as const)
const kommunAndYear = fc.constantFrom('0114-2015', '1281-2015', '1281-2016', '9901-2026')
const reference = (prefix: string) => fc.tuple(kommunAndYear, number).map(([where, n]) => `${prefix}-${where}-${n}`)
const staged = <T>(document: fc.Arbitrary<T>): fc.Arbitrary<ToRow<T>> =>
  record<ToRow<T>>({ document, stage: maybe(fc.constantFrom('draft', 'published')), changeNote: maybe(text) })

const problemDocument: fc.Arbitrary<Problem> = reference('P').chain((ref) =>
  record<Problem>({
    type: fc.constant('problem'),
    ref: fc.constant(ref),
    municipality: fc.constant(ref.slice(2, 6)),
    year: fc.constant(Number(ref.slice(7, 11))),
    title: localized,
    where: maybe(localized),
    howBig: maybe(localized),
    when: maybe(localized),
    whoOrWhat: maybe(localized),
    causes: few(fc.record({ perspective, text: localized })),
    sources: few(source),
    district: maybe(text),
  }),
)

const measured = fc.oneof(
  record({
    op: oneOf(target.shape.op),
    value: fc.integer({ min: 1, max: 1_000_000 }),
    unit: localized,
    per: maybe(oneOf(target.shape.per.unwrap())),
  }).map((value) => ({ target: value })),
  fc.record({ notMeasurableReason: localized }),
)
const whenever = fc.oneof(
  dayOrder.map((days) => ({ kind: 'window' as const, ...days })),
  fc.record({
    kind: fc.constant('season' as const),
    season: oneOf(timing.options[1].shape.season),
    year: fc.integer({ min: 2000, max: 2100 }),
  }),
)
const activityDocument = (promiseRef: string): fc.Arbitrary<Activity> =>
  fc
    .tuple(
      record<Omit<Activity, 'target' | 'notMeasurableReason'>>({
        ref: number.map((n) => `${promiseRef}-${n}`),
        text: localized,
        purpose: maybe(localized),
        kind: oneOf(activityKind),
        responsible: party,
        responsibleRole: maybe(text),
        helpers: few(text),
        timing: whenever,
        goal: maybe(fc.constantFrom('lessCrime', 'moreSafety')),
        newness: maybe(fc.constantFrom('new', 'strengthened', 'continued')),
        whyThisWorks: maybe(localized),
        followUpMethod: maybe(localized),
        place: maybe(text),
        nextUpdateDue: maybe(isoDay),
      }),
      measured,
    )
    .map(([rest, goal]) => ({ ...rest, ...goal }))

const byReference = <T extends { document: { ref: string } }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => compareReferences(a.document.ref, b.document.ref))
const distinct = <T extends { ref: string }>(document: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<ToRow<T>[]> =>
  fc.uniqueArray(staged(document), { selector: (row) => row.document.ref, maxLength }).map(byReference)
const activities = (promiseRef: string) => distinct(activityDocument(promiseRef), 3)

const promiseDocument = (ref: string): fc.Arbitrary<PromiseDocument> =>
  fc
    .tuple(
      record<Omit<PromiseDocument, 'from' | 'to'>>({
        type: fc.constant('promise'),
        ref: fc.constant(ref),
        municipality: fc.constant(ref.slice(3, 7)),
        district: maybe(text),
        year: fc.constant(Number(ref.slice(8, 12))),
        slug: fc.constantFrom('lofte', 'en-tryggare-plats').map((slug) => `${slug}-${ref.split('-')[3]}`),
        title: localized,
        summary: maybe(localized),
        wording: localized,
        plainLanguage: maybe(localized),
        parties: fc.array(party, { minLength: 2, maxLength: 3 }),
        themes: few(oneOf(theme)),
        problems: few(reference('P')),
        sources: few(source),
        agreement: maybe(reference('SO')),
        carriedFrom: maybe(reference('ML')),
        place: maybe(text),
        origin: maybe(record({ title: text, publisher: maybe(text), date: maybe(isoDay), url: maybe(address), note: maybe(localized) })),
        activities: fc.constant([]),
      }),
      dayOrder,
    )
    .map(([rest, days]) => ({ ...rest, ...days }))

type PromiseToWrite = DocumentsToWrite['promises'][number]
const promiseToWrite = (ref: string): fc.Arbitrary<PromiseToWrite> =>
  fc.tuple(staged(promiseDocument(ref)), activities(ref)).map(([row, own]) => ({
    ...row,
    document: { ...row.document, activities: own.map(({ document }) => document) },
    activityRows: Object.fromEntries(own.map(({ document, ...beside }) => [document.ref, beside])),
  }))

type UpdateParts = Pick<Update, 'kind' | 'verdict' | 'effect' | 'corrects' | 'status' | 'count' | 'reason' | 'activity'>
const updateDocument = (promiseRef: string): fc.Arbitrary<Update> => {
  const onActivity = { activity: number.map((n) => `${promiseRef}-${n}`), count: maybe(fc.nat(1_000_000)), reason: oneOf(shortfallReason) }
  const parts = fc.oneof(
    record<UpdateParts>({ kind: fc.constantFrom('progress', 'reply'), activity: maybe(onActivity.activity) }),
    record<UpdateParts>({ kind: fc.constantFrom('statusChange', 'progress'), ...onActivity, status: oneOf(activityStatus) }),
    record<UpdateParts>({ kind: fc.constant('correction'), ...onActivity, corrects: number.map((n) => `${promiseRef}-U${n + 20}`) }),
    record<UpdateParts>({ kind: fc.constant('verdict'), verdict: oneOf(verdictValue), reason: onActivity.reason }),
    record<UpdateParts>({ kind: fc.constant('effect'), effect: oneOf(effectValue) }),
  )
  const whole = record<Omit<Update, keyof UpdateParts>>({
    type: fc.constant('update'),
    ref: number.map((n) => `${promiseRef}-U${n}`),
    municipality: fc.constant(promiseRef.slice(3, 7)),
    promise: fc.constant(promiseRef),
    date: isoDay,
    text: localized,
    author: party,
    nextUpdateDue: maybe(isoDay),
    evidence: few(evidence),
    evidenceMissing: fc.boolean(),
  })
  return fc
    .tuple(whole, parts)
    .map(([rest, own]) => ({ ...rest, ...own, evidenceMissing: rest.evidenceMissing || rest.evidence.length === 0 }))
}

const valid = (documents: DocumentsToWrite): boolean =>
  documents.problems.every(({ document }) => problem.safeParse(document).success) &&
  documents.promises.every(({ document }) => promise.safeParse(document).success) &&
  [...(documents.activitiesOf?.values() ?? [])].flat().every(({ document }) => activity.safeParse(document).success) &&
  documents.updates.every(({ document }) => update.safeParse(document).success)

/** Documents that the contract accepts, in the order that they are read back. */
export const arbitraryDocuments: fc.Arbitrary<Required<DocumentsToWrite>> = fc
  .record({
    problems: distinct(problemDocument, 3),
    refs: fc.uniqueArray(reference('ML'), { minLength: 1, maxLength: 4 }).map((refs) => refs.toSorted(compareReferences)),
    outside: fc.nat(1),
  })
  .chain(({ problems, refs, outside }) =>
    fc.record({
      problems: fc.constant(problems),
      promises: fc.tuple(...refs.slice(outside).map(promiseToWrite)),
      activitiesOf: fc
        .tuple(...refs.slice(0, outside).map((ref) => activities(ref)))
        .map((lists) => new Map(lists.flatMap((list, at) => (list.length > 0 ? [[refs[at] ?? '', list] as const] : [])))),
      updates: fc.tuple(...refs.map((ref) => distinct(updateDocument(ref), 3))).map((lists) => lists.flat()),
    }),
  )
  .filter(valid)
  // fast-check makes records without a prototype; documents are ordinary objects.
  .map((documents) => structuredClone(documents))
