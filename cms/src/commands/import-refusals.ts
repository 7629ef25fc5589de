import type { PartyKind } from '@lovat/shared/contract/party'
import type { ExchangeDocuments, RowError, RowInfo } from '@lovat/shared/exchange/exchange-documents'
import type { PayloadRequest } from 'payload'
import { isAdministrator, municipalitiesOf, partiesOf } from '../access/membership.ts'
import { gateContext } from '../gate/gate-context.ts'
import type { ImportLookup } from './look-up-for-import.ts'

type FileRow = RowInfo & { ref: string; promise?: string; author?: PartyKind }

/**
 * What the rows of a file can't do here, all of it at once: writing in somebody else's kommun or for another party, and
 * publishing a part of a promise that is not public. The gate refuses the first two as well, but one row at a time.
 */
export function importRefusals(documents: ExchangeDocuments, lookup: ImportLookup, publish: boolean, req: PayloadRequest): RowError[] {
  const rows = rowsOf(documents).toSorted((a, b) => a.row - b.row)
  const isFree = gateContext(req).system || isAdministrator(req.user)
  return [...(isFree ? [] : rows.flatMap((row) => writesElsewhere(row, lookup, req))), ...(publish ? partsOfDrafts(rows, lookup) : [])]
}

function rowsOf({ problems, promises, activitiesOf, updates }: ExchangeDocuments): FileRow[] {
  return [
    ...problems.map(({ document, ...info }) => ({ ...info, ref: document.ref })),
    ...promises.map(({ document, activityRows: _, ...info }) => ({ ...info, ref: document.ref })),
    ...promises.flatMap(({ document, activityRows }) =>
      Object.entries(activityRows).map(([ref, info]) => ({ ...info, ref, promise: document.ref })),
    ),
    ...[...activitiesOf].flatMap(([promise, rows]) => rows.map(({ document, ...info }) => ({ ...info, ref: document.ref, promise }))),
    ...updates.map(({ document, ...info }) => ({ ...info, ref: document.ref, promise: document.promise, author: document.author.kind })),
  ]
}

function writesElsewhere({ row, ref, author }: FileRow, lookup: ImportLookup, { user }: PayloadRequest): RowError[] {
  const municipality = lookup.idOf('municipality', ref.split('-')[1] ?? '')
  if (!municipalitiesOf(user, ['writer']).includes(municipality))
    return [{ row, column: 'Referens', value: ref, message: 'Du kan bara skriva i de kommuner där du är skribent.' }]
  if (author && !partiesOf(user, municipality).includes(author))
    return [{ row, column: 'Avsändare', value: '', message: 'Du kan bara skriva uppföljningar för din egen part.' }]
  return []
}

/** Rows that leave Läge empty follow their promise; one that asks to be published must be told that it can't. */
function partsOfDrafts(rows: readonly FileRow[], lookup: ImportLookup): RowError[] {
  return rows
    .filter(({ promise, stage }) => promise !== undefined && stage === 'published' && !lookup.isPublicAfter(promise))
    .map(({ row, promise }) => ({
      row,
      column: 'Läge',
      value: 'publicerad',
      message: `Löftet ${promise} är inte publicerat, så det som hör till det kan inte vara det. Publicera löftet, eller skriv utkast.`,
    }))
}
