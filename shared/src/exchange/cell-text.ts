import { type CellForm, read } from './cell-form.ts'

/** Running text, as it stands: line breaks and space at the ends included. The contract decides what it may hold. */
export const textCell: CellForm<string> = {
  read: (text) => read(text),
  write: (text) => text,
  verbatim: true,
  allowed: 'text',
}

/** The same in Swedish, with English in a sister column. */
export const localizedTextCell: CellForm<string> = {
  ...textCell,
  localized: {
    join: (sv, en) => read({ sv, ...(en !== undefined && { en }) }),
    split: (value) => value as { sv: string; en: string | undefined },
  },
}
