import { isRealDate } from '../contract/primitives.ts'
import { longDate } from '../text/dates.ts'

/** One value of a document as a person would read it; '' when there is nothing to read. Takes drafts, so anything at all. */
export type Read = (value: unknown) => string

const decimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 20 })

/** Whether nothing has been filled in: left out, null, or empty text, list or object. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.values(value).every(isEmpty))

/** The members of a value, whatever it is. */
export const membersOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** As it is written. What no reader understands is shown as it is stored, so that no difference can hide there. */
export function asWritten(value: unknown): string {
  if (isEmpty(value)) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** "12 oktober 2026". */
export const asDate: Read = (value) => (typeof value === 'string' && isRealDate(value) ? longDate(value) : asWritten(value))

/** "38 412", "24,5": every decimal there is. */
export const asNumber: Read = (value) => (typeof value === 'number' ? decimal.format(value) : asWritten(value))

export const yesOrNo: Read = (value) => (typeof value === 'boolean' ? (value ? 'Ja' : 'Nej') : asWritten(value))

/** The Swedish word for a code. */
export const choiceOf =
  (labels: Readonly<Record<string, string>>): Read =>
  (value) =>
    (typeof value === 'string' && Object.hasOwn(labels, value) ? labels[value] : undefined) ?? asWritten(value)

/** "Narkotika, Ungdomar". */
export const listOf =
  (read: Read): Read =>
  (value) =>
    Array.isArray(value) ? value.map(read).filter(Boolean).join(', ') : asWritten(value)

/**
 * An object as one text, its members in the order of the table and then any that the table doesn't know. A member without
 * a value leaves nothing behind.
 */
export const together =
  (members: Readonly<Record<string, Read>>, separator = ', '): Read =>
  (value) => {
    if (typeof value !== 'object' || value === null) return asWritten(value)
    const read = Object.entries(members).map(([name, reader]) => reader(membersOf(value)[name]))
    const unknown = Object.entries(value).filter(([name, member]) => !Object.hasOwn(members, name) && !isEmpty(member))
    return [...read, ...unknown.map(([name, member]) => `${name}: ${asWritten(member)}`)].filter(Boolean).join(separator)
  }

/** The same, with words before it: "höjd: 12". */
export const after =
  (words: string, read: Read): Read =>
  (value) => {
    const text = read(value)
    return text && `${words} ${text}`
  }
