const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Today's date in Sweden as `YYYY-MM-DD`, at the instant `now`. */
export const todayInSweden = (now: Date): string => day.format(now)

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

/** "12 oktober 2026" from `2026-10-12`. */
export const longDate = (isoDate: string): string => long.format(new Date(`${isoDate}T00:00:00Z`))

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
