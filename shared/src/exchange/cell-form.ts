/** A cell that was read, or what is wrong with it (Swedish, one sentence or two per fault). */
export type Reading<T> = { ok: true; value: T } | { ok: false; faults: string[] }

/** How one kind of value stands in a cell. `write` and `read` undo each other. */
export type CellForm<T> = {
  /** Gets the cell without space around it, or as it is when `verbatim`. Never gets an empty cell. */
  read(text: string): Reading<T>
  write(value: T): string
  /** What an empty cell means, where it means something. */
  empty?: T
  /** Space at the ends belongs to the value, or is escaped where it does. */
  verbatim?: boolean
  /** What may stand in the cell, for people (Swedish, Markdown). */
  allowed: string
  /** Set on what is one text in two languages: makes one value of the two cells, and two cells of the value. */
  localized?: {
    join(sv: unknown, en: unknown): Reading<unknown>
    split(value: unknown): { sv: unknown; en: unknown }
  }
}

export const read = <T>(value: T): Reading<T> => ({ ok: true, value })
export const fault = (...faults: string[]): { ok: false; faults: string[] } => ({ ok: false, faults })
