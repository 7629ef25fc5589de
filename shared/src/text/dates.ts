const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

const HOUR_MS = 3_600_000
const dayInHour = new Map<number, string>()

/** Today's date in Sweden as `YYYY-MM-DD`, at the instant `now`. */
export function todayInSweden(now: Date): string {
  // A nation's pages ask for the same days hundreds of thousands of times. Swedish time is whole hours from UTC, summer and winter.
  const hour = Math.floor(now.valueOf() / HOUR_MS)
  return remembered(dayInHour, hour, () => day.format(now))
}

/** More are forgotten all at once: there are some thousand days and hours that anything happens in. */
const MOST = 20_000

function remembered<K>(known: Map<K, string>, key: K, make: () => string): string {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  if (known.size >= MOST) known.clear()
  known.set(key, made)
  return made
}

const long = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const short = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', day: 'numeric', month: 'long' })
const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

const longDates = new Map<string, string>()

/** "12 oktober 2026" from `2026-10-12`. */
export const longDate = (isoDate: string): string => remembered(longDates, isoDate, () => long.format(new Date(`${isoDate}T00:00:00Z`)))

/** "12 oktober" from `2026-10-12`, for where the year stands beside it. */
export const dayAndMonth = (isoDate: string): string => short.format(new Date(`${isoDate}T00:00:00Z`))

/** "12 oktober 2026 kl. 10:15", in Swedish time, from an instant in UTC. */
export const longMoment = (isoInstant: string): string => moment.format(new Date(isoInstant))

/** `days` later than an ISO date, or earlier when negative. */
export function addDays(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
