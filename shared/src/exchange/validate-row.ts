import type { z } from 'zod'
import { type Activity, activity } from '../contract/activity.ts'
import { type Problem, problem } from '../contract/problem.ts'
import { type PromiseDocument, promise } from '../contract/promise.ts'
import { type Update, update } from '../contract/update.ts'
import { buildDocument } from './build-document.ts'
import type { ErrorList } from './error-list.ts'
import { issueColumns } from './issue-columns.ts'
import { issueMessage } from './issue-message.ts'
import type { ReadRow } from './read-row.ts'
import { relationIssues } from './relation-issues.ts'

/** A document that the contract accepts, told apart by the type of its row. */
export type RowDocument =
  | { type: 'problem'; document: Problem }
  | { type: 'promise'; document: PromiseDocument }
  | { type: 'activity'; document: Activity }
  | { type: 'update'; document: Update }

const schemas = { problem, promise, activity, update }

/** Holds a row against the contract. Out: the document, or undefined with at least one fault reported. */
export function validateRow(line: ReadRow, errors: ErrorList): RowDocument | undefined {
  const draft = buildDocument(line)
  const { success, data, error } = schemas[line.type].safeParse(draft, { error: issueMessage })
  if (success) return { type: line.type, document: data } as RowDocument
  const related = line.type === 'update' ? relationIssues(draft, error.issues) : []
  for (const issue of [...error.issues, ...related]) report(line, issue, errors)
  return undefined
}

function report({ row, type, cell }: ReadRow, issue: z.core.$ZodIssue, errors: ErrorList): void {
  const columns = issueColumns(type, issue.path)
  const [column = null] = columns
  // A cell that couldn't be read is missing from the document; that is no second fault.
  if (columns.some((name) => errors.knows(row, name)) || errors.knowsRow(row)) return
  errors.add(row, column, column === null ? '' : cell(column), issue.message)
}
