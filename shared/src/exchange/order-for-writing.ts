import type { Activity } from '../contract/activity.ts'
import type { DocumentsToWrite, Stage } from './exchange-documents.ts'
import { compareReferences } from './references.ts'
import type { RowType } from './row-types.ts'

/** A document about to become a row: `value` gives what stands at a column's path. */
export type RowToWrite = { type: RowType; ref: string; document: object; value(path: string): unknown }

type Beside = { stage?: Stage; changeNote?: string }
type Referenced = { ref: string }

/** Every document as a row, in the order they are written. */
export function orderForWriting({ problems, promises, activitiesOf, updates }: DocumentsToWrite): RowToWrite[] {
  const problemsOf = Map.groupBy(problems, ({ document }) => kommunAndYear(document.ref))
  const promiseOf = new Map(promises.map((promise) => [promise.document.ref, promise]))
  const updatesOf = Map.groupBy(updates, ({ document }) => document.promise)
  const promiseRefs = new Set([...promiseOf.keys(), ...(activitiesOf?.keys() ?? []), ...updatesOf.keys()])
  const promiseRefsOf = Map.groupBy(promiseRefs, kommunAndYear)
  const groups = [...new Set([...problemsOf.keys(), ...promiseRefsOf.keys()])].toSorted()

  const promiseRows = (ref: string): RowToWrite[] => {
    const promise = promiseOf.get(ref)
    const own = (promise?.document.activities ?? []).map((document) => ({ document, ...promise?.activityRows?.[document.ref] }))
    const activities: ({ document: Activity } & Beside)[] = [...own, ...(activitiesOf?.get(ref) ?? [])]
    return [
      ...(promise ? [rowOf('promise', promise.document, promise)] : []),
      ...byReference(activities).map((activity) => rowOf('activity', activity.document, activity)),
      ...byReference(updatesOf.get(ref) ?? []).map((update) => rowOf('update', update.document, update)),
    ]
  }
  return groups.flatMap((group) => [
    ...byReference(problemsOf.get(group) ?? []).map((problem) => rowOf('problem', problem.document, problem)),
    ...(promiseRefsOf.get(group) ?? []).toSorted(compareReferences).flatMap(promiseRows),
  ])
}

/** "1281-2015" of any reference. */
const kommunAndYear = (ref: string): string => ref.split('-').slice(1, 3).join('-')

const byReference = <T extends { document: Referenced }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => compareReferences(a.document.ref, b.document.ref))

function rowOf(type: RowType, document: Referenced, { stage, changeNote }: Beside): RowToWrite {
  const ofTheRow: Record<string, unknown> = {
    $type: type,
    $stage: stage,
    $municipality: document.ref.split('-')[1],
    $changeNote: changeNote,
  }
  return {
    type,
    ref: document.ref,
    document,
    value: (path) => (path in ofTheRow ? ofTheRow[path] : path === 'season' ? seasonOf(document) : valueAt(document, path)),
  }
}

function seasonOf(document: object): unknown {
  const { timing } = document as Partial<Activity>
  return timing?.kind === 'season' ? timing : undefined
}

function valueAt(document: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)
}
