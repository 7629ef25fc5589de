import type { DocumentsToWrite, ExchangeDocuments, RowInfo } from '../exchange-documents.ts'

const withoutRow = <T extends RowInfo>({ row: _row, ...rest }: T): Omit<T, 'row'> => rest

/** What was read, as it was before it was written: without the numbers of the rows. */
export function withoutRows({ problems, promises, activitiesOf, updates }: ExchangeDocuments): Required<DocumentsToWrite> {
  return {
    problems: problems.map(withoutRow),
    promises: promises.map(({ activityRows, ...promise }) => ({
      ...withoutRow(promise),
      activityRows: Object.fromEntries(Object.entries(activityRows).map(([ref, info]) => [ref, withoutRow(info)])),
    })),
    activitiesOf: new Map([...activitiesOf].map(([ref, rows]) => [ref, rows.map(withoutRow)])),
    updates: updates.map(withoutRow),
  }
}
