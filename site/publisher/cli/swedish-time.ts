/** `2026-06-01 14:05` in Sweden, from an ISO time. */
export const swedishTime = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(new Date(at))
