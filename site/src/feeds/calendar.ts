import { addDays } from '@lovat/shared/text/dates'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarProps } from '../routes/calendar-route.ts'

/** A kommun's days as iCalendar (RFC 5545). Whole days, so that no time zone is needed; stamped with the ledger's time. */
export function calendar({ title, path, days }: CalendarProps, site: URL): string {
  const made = ical({
    name: title,
    prodId: { company: 'Lovat', product: 'Lovat', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    url: new URL(path, site).href,
  })
  for (const { id, date, title: summary, text, path: page, changed } of days) {
    const url = new URL(page, site).href
    made.createEvent({
      id: `${id}@${site.hostname}`,
      allDay: true,
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      summary,
      description: `${text}\n${url}`,
      url,
      stamp: new Date(changed),
      lastModified: new Date(changed),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  // Every line ends, also the last, which the library leaves open.
  return `${made.toString()}\r\n`
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)
