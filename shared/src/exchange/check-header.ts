import { COLUMNS, columnNames, englishName, isLocalized } from './columns.ts'
import type { ErrorList } from './error-list.ts'
import { nearest } from './nearest.ts'

/** Where each known column stands in the file, by its name. */
export type Header = ReadonlyMap<string, number>

/**
 * Finds the columns of the format in a header. Reported: columns that aren't in the format, columns that come twice,
 * and the two that every row needs.
 */
export function checkHeader(names: readonly string[], errors: ErrorList): Header {
  const header = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    if (name === '') continue
    if (header.has(name)) errors.add(1, name, name, `Kolumnen ${name} står två gånger. Ta bort den ena.`)
    else if (columnNames.includes(name)) header.set(name, index)
    else errors.add(1, name, name, unknownColumn(name))
  }
  for (const { name } of COLUMNS.filter((column) => isLocalized(column) && header.has(englishName(column.name)))) {
    if (!header.has(name)) errors.add(1, name, '', `Kolumnen ${englishName(name)} är med men inte ${name}. Den svenska texten behövs.`)
  }
  for (const name of ['Typ', 'Referens']) {
    if (!header.has(name)) errors.add(1, name, '', `Kolumnen ${name} saknas. Varje rad behöver den.`)
  }
  return header
}

function unknownColumn(name: string): string {
  const meant = nearest(name, columnNames)
  if (meant) return `Kolumnen finns inte i mallen. Menar du ${meant}?`
  const english = /^(.*) \(en\)$/.exec(name)?.[1]
  if (english && columnNames.includes(english)) return `Kolumnen ${english} finns bara på svenska. Ta bort den engelska.`
  return 'Kolumnen finns inte i mallen. Ta bort den eller ge den ett namn ur mallen.'
}
