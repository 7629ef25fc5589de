const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' })

/** An instant as the clock on the wall in Sweden: `2026-12-01T08:00`. */
export const wallClockInSweden = (instant: Date): string => PARTS.format(instant).replace(' ', 'T')

/**
 * The instant of a time on the clock in Sweden. In: `2026-12-01T08:00`. Out: the instant; of the two in the hour that
 * comes twice in October, the first. Undefined for what is no time, and for the hour that is left out in March.
 */
export function instantInSweden(wallClock: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallClock)) return undefined
  const asUtc = Date.parse(`${wallClock}:00.000Z`)
  if (Number.isNaN(asUtc)) return undefined
  // Summer time first, so that the first of two instants is found.
  return [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000)).find((instant) => wallClockInSweden(instant) === wallClock)
}
