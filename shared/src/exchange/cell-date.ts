import { isRealDate } from '../contract/primitives.ts'
import { type CellForm, fault, read } from './cell-form.ts'

const FORM = 'Skriv datumet med år, månad och dag, så här: 2026-10-12.'
const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']

/** A day, `2026-10-12`. */
export const dateCell: CellForm<string> = {
  read: (text) => (isRealDate(text) ? read(text) : fault(explainDate(text))),
  write: (date) => date,
  allowed: 'datum, `2026-10-12`',
}

/** Says what is wrong with a date that isn't one, and what the writer probably meant, never deciding it for them. */
export function explainDate(text: string): string {
  const suggestion = suggest(text)
  if (suggestion && isRealDate(suggestion)) return `Skriv datumet som ${suggestion}, om det är den dagen som menas.`
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(suggestion ?? text) ?? []
  const name = MONTHS[Number(month) - 1]
  if (name) return `Datumet finns inte: ${name} ${year} har ${daysIn(Number(year), Number(month))} dagar. ${FORM}`
  if (/^\d{5}$/.test(text)) return `Talet ser ut som Excels sätt att räkna dagar. Formatera cellen som text och skriv om datumet. ${FORM}`
  return FORM
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const iso = (year: string, month: string | number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

function suggest(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./\s]?(\d{1,2})[-./\s]?(\d{1,2})(?:[T\s].*)?$/.exec(text)
  if (yearFirst?.[1] && yearFirst[2] && yearFirst[3] && !/^\d{5,7}$/.test(text)) return iso(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})[-./\s]+(\d{1,2})[-./\s]+(\d{4})$/.exec(text)
  if (dayFirst?.[1] && dayFirst[2] && dayFirst[3]) return iso(dayFirst[3], dayFirst[2], dayFirst[1])
  const inWords = /^(?:den\s+)?(\d{1,2})\s+([a-zå-ö]{3,})\.?\s+(\d{4})$/i.exec(text)
  const month = MONTHS.findIndex((name) => name.startsWith((inWords?.[2] ?? '-').toLowerCase())) + 1
  if (inWords?.[1] && inWords[3] && month > 0) return iso(inWords[3], month, inWords[1])
  return undefined
}
