import type { LocalizedText } from '@lovat/shared/contract/primitives'

/** What Payload gives for a localized field when all languages are read. */
export type Localized = { sv?: string | null; en?: string | null } | null | undefined

/** `{ sv, en? }` for the contract, or undefined when there is no Swedish text. */
export function localized(value: Localized): LocalizedText | undefined {
  if (!value?.sv) return undefined
  return value.en ? { sv: value.sv, en: value.en } : { sv: value.sv }
}

/** As `localized`, for fields that must be there; what is missing is reported by the contract, at its field. */
export const localizedOrEmpty = (value: Localized): LocalizedText => localized(value) ?? { sv: '' }
