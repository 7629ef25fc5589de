import { longDate } from '@lovat/shared/text/dates'

/** "20 januari 2015", "januari 2015" or "2015": a date as exactly as it is known. In: 2015-01-20, 2015-01 or 2015. */
export function knownDatePhrase(known: string): string {
  if (known.length === 10) return longDate(known)
  return known.length === 7 ? longDate(`${known}-01`).replace(/^\d+ /, '') : known
}
