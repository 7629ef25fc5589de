import type { RowError } from '@lovat/shared/exchange/exchange-documents'
import { issueColumns } from '@lovat/shared/exchange/issue-columns'
import type { RowType } from '@lovat/shared/exchange/row-types'
import { APIError, Forbidden, ValidationError } from 'payload'

/** A row that the database side refused; carries what to tell the person who imports. */
class RowRefused extends Error {
  readonly rowError: RowError
  constructor(rowError: RowError, cause: unknown) {
    super(rowError.message, { cause })
    this.rowError = rowError
  }
}

/** With a row: the error to throw, which says where. Without: what an earlier call said, or undefined for other faults. */
export function errorAtRow(error: unknown, row: number, type: RowType): unknown
export function errorAtRow(error: unknown): RowError | undefined
export function errorAtRow(error: unknown, row?: number, type: RowType = 'promise'): unknown {
  if (row === undefined) return error instanceof RowRefused ? error.rowError : undefined
  if (error instanceof RowRefused) return error
  if (error instanceof ValidationError) {
    const [first] = error.data.errors
    const column = first?.path === 'changeNote' ? 'Ändringsnot' : (issueColumns(type, first?.path?.split('.') ?? [])[0] ?? null)
    return new RowRefused({ row, column, value: '', message: first?.message ?? error.message }, error)
  }
  if (error instanceof Forbidden)
    return new RowRefused({ row, column: null, value: '', message: 'Du får inte skriva i den här kommunen.' }, error)
  if (error instanceof APIError && error.isPublic) return new RowRefused({ row, column: null, value: '', message: error.message }, error)
  return error
}
