import { todayInSweden } from '@lovat/shared/text/dates'
import type { DateField } from 'payload'

/** What the calendar says to screen readers; of its own it speaks English. */
const CALENDAR_WORDS = {
  previousMonthButtonLabel: 'Föregående månad',
  nextMonthButtonLabel: 'Nästa månad',
  previousMonthAriaLabel: 'Föregående månad',
  nextMonthAriaLabel: 'Nästa månad',
  chooseDayAriaLabelPrefix: 'Välj',
  disabledDayAriaLabelPrefix: 'Går inte att välja',
  monthAriaLabelPrefix: 'Månad',
  weekAriaLabelPrefix: 'Vecka',
}

/** A calendar day. Payload stores an instant; noon UTC is the same day in Sweden all year round. */
export function dayField(
  name: string,
  label: string,
  options: Partial<Pick<DateField, 'required' | 'index'>> & {
    description?: string
    condition?: (data: unknown, siblingData: Record<string, unknown>) => boolean
  } = {},
): DateField {
  const { description, condition, ...rest } = options
  return {
    name,
    label,
    type: 'date',
    ...rest,
    admin: { description, condition, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd', overrides: CALENDAR_WORDS } },
  } as DateField
}

/** `2026-10-12` from what Payload stores, or undefined. */
export const dayOf = (stored: unknown): string | undefined =>
  typeof stored === 'string' && stored !== '' ? todayInSweden(new Date(stored)) : undefined

/** What Payload stores for a calendar day. */
export const storedDay = (isoDate: string): string => `${isoDate}T12:00:00.000Z`
