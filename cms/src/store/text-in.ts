import type { LocalizedText } from '@lovat/shared/contract/primitives'

export type Locale = 'sv' | 'en'

/** One language of a text, for a write in that language; null clears what was there. */
export const textIn = (text: LocalizedText | undefined, locale: Locale): string | null => text?.[locale] ?? null

/** Whether any text in a document has an English version. */
export function hasEnglish(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  if ('sv' in value && 'en' in value) return true
  return Object.values(value).some(hasEnglish)
}
