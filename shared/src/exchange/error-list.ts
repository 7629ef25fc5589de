import type { RowError } from './exchange-documents.ts'
import { shortenValue } from './shorten-value.ts'

/**
 * Gathers every fault of a file, and remembers where they are, so that a cell that couldn't be read is not also
 * reported as missing.
 */
export type ErrorList = {
  add(row: number | null, column: string | null, value: string, message: string): void
  /** Whether the cell, or its whole row or column, is known to be faulty. */
  knows(row: number, column: string): boolean
  knowsRow(row: number): boolean
  /** By row, those about the whole file first. */
  all(): RowError[]
}

/** Begins with the faults that were found when the table was read. */
export function errorList(first: readonly RowError[] = []): ErrorList {
  const errors: RowError[] = []
  const known = new Map<number, Set<string | null>>()
  const keep = (error: RowError) => {
    errors.push(error)
    const row = error.row ?? 0
    known.set(row, (known.get(row) ?? new Set()).add(error.column))
  }
  const knowsRow = (row: number) => known.get(row)?.has(null) ?? false
  first.forEach(keep)
  return {
    add: (row, column, value, message) => keep({ row, column, value: shortenValue(value), message }),
    knows: (row, column) => knowsRow(row) || (known.get(row)?.has(column) ?? false) || (known.get(HEADER)?.has(column) ?? false),
    knowsRow,
    all: () => errors.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  }
}

const HEADER = 1
