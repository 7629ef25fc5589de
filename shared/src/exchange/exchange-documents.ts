import type { Activity } from '../contract/activity.ts'
import type { Problem } from '../contract/problem.ts'
import type { PromiseDocument } from '../contract/promise.ts'
import type { Update } from '../contract/update.ts'

/** What the column Läge says. Undefined when the cell is empty. */
export type Stage = 'draft' | 'published'

/** A cell (or a row, or the whole file) that can't be read, and what would be right, in Swedish. */
export type RowError = {
  /** As the spreadsheet shows it: the header is row 1. Null when the fault is the file's. */
  row: number | null
  /** The column's name as the file writes it. Null when the fault is the row's or the file's. */
  column: string | null
  /** What stood there, shortened. "" for an empty cell. */
  value: string
  /** What is wrong and what would be right. */
  message: string
}

/** What a row says beside the document itself. */
export type RowInfo = { row: number; stage?: Stage; changeNote?: string }

/** A document and the row it was read from. */
export type FromRow<T> = RowInfo & { document: T }

/** A promise row with the activities that the file gives it; `activityRows` has one entry per activity, by its ref. */
export type PromiseFromRow = FromRow<PromiseDocument> & { activityRows: Record<string, RowInfo> }

/** Everything a file holds, each list in the order of the references (kommun, year, number). */
export type ExchangeDocuments = {
  problems: FromRow<Problem>[]
  /** `document.activities` is what the file gives, by number; a promise that is there already may have more. */
  promises: PromiseFromRow[]
  /** Activities of promises that have no row in the file, by the promise's ref. */
  activitiesOf: Map<string, FromRow<Activity>[]>
  updates: FromRow<Update>[]
}

/** Something a row points at that has no row in the file, so it must be there already. */
export type OutsideReference = {
  kind: 'municipality' | 'agreement' | 'problem' | 'promise' | 'activity' | 'update'
  ref: string
  row: number
  column: string
}

/** What `parseRows` answers. With any error, `documents` is what could be read, to be shown, never to be saved. */
export type ParsedExchange = { documents: ExchangeDocuments; references: OutsideReference[]; errors: RowError[] }

/** A table as CSV and XLSX both come to it. `cells` stand in the order of `header`. */
export type Table = { header: string[]; rows: TableRow[] }
export type TableRow = { row: number; cells: string[] }

/** A table that was read, with what was wrong in it as a table. */
export type ReadTable = { table: Table; errors: RowError[] }

/** A document to be written, without the row it will get. */
export type ToRow<T> = { document: T; stage?: Stage; changeNote?: string }

/** What is written; `ExchangeDocuments` is one such. Activities without an entry in `activityRows` get no stage. */
export type DocumentsToWrite = {
  problems: readonly ToRow<Problem>[]
  promises: readonly (ToRow<PromiseDocument> & { activityRows?: Record<string, { stage?: Stage; changeNote?: string }> })[]
  activitiesOf?: ReadonlyMap<string, readonly ToRow<Activity>[]>
  updates: readonly ToRow<Update>[]
}

/** What the table couldn't hold, said to the person who exports (Swedish). */
export type ExportNote = { ref: string; message: string }

/** What `writeRows` answers: the table, and what did not fit in it. */
export type WrittenTable = { table: Table; notes: ExportNote[] }
