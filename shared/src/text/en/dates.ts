const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** "12 October 2026" from `2026-10-12`. */
export const longDate = (isoDate: string): string => long.format(new Date(`${isoDate}T00:00:00Z`))

/** "20 January 2015", "January 2015" or "2015": a date as exactly as it is known. In: 2015-01-20, 2015-01 or 2015. */
export function knownDatePhrase(known: string): string {
  if (known.length === 10) return longDate(known)
  return known.length === 7 ? month.format(new Date(`${known}-01T00:00:00Z`)) : known
}
