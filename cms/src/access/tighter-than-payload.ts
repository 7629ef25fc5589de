import type { SanitizedConfig } from 'payload'
import { asksOfOwnFields } from './asks-of-own-fields.ts'
import { locksForEditors } from './locks-for-editors.ts'

/** What Payload allows by default in every collection, or in one of its own, and Lovat does not. */
export function tighterThanPayload(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation = [asksOfOwnFields, ...(hooks.beforeOperation ?? [])]
  return locksForEditors(config)
}
