import type { Activity } from '../contract/activity.ts'
import type { ExchangeDocuments, FromRow, PromiseFromRow, RowInfo } from './exchange-documents.ts'
import { compareReferences, referenceParts } from './references.ts'
import type { RowDocument } from './validate-row.ts'

/** A document that was read from a row, with what the row says beside it. */
export type GatheredRow = RowInfo & RowDocument

const byReference = <T extends { document: { ref: string } }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => compareReferences(a.document.ref, b.document.ref))

/** Puts rows together: activities into their promises, by number, and those whose promise has no row apart. */
export function gatherDocuments(rows: readonly GatheredRow[]): ExchangeDocuments {
  const of = <T extends RowDocument['type']>(type: T) =>
    rows.filter((row): row is GatheredRow & Extract<RowDocument, { type: T }> => row.type === type).map(withoutType)
  const activities = Map.groupBy(byReference(of('activity')), ({ document }) => referenceParts('activity', document.ref)?.promise ?? '')
  const promises = byReference(of('promise')).map((promise) => withActivities(promise, activities.get(promise.document.ref) ?? []))
  for (const { document } of promises) activities.delete(document.ref)
  return { problems: byReference(of('problem')), promises, activitiesOf: activities, updates: byReference(of('update')) }
}

function withoutType<T extends GatheredRow>({ type: _type, ...row }: T): Omit<T, 'type'> {
  return row
}

function withActivities(promise: Omit<PromiseFromRow, 'activityRows'>, activities: FromRow<Activity>[]): PromiseFromRow {
  return {
    ...promise,
    document: { ...promise.document, activities: activities.map(({ document }) => document) },
    activityRows: Object.fromEntries(activities.map(({ document, ...info }) => [document.ref, info])),
  }
}
