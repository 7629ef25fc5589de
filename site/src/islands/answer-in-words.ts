import type { Found } from '@lovat/shared/geo/kommun-finder'
import type { FindableKommun } from '../routes/finder-route.ts'

/** What is said below the field, for eyes and ears alike: how many were found, or what to do instead. */
export function answerInWords(typed: string, kommuner: unknown, found: readonly Found<FindableKommun>[]): string {
  if (kommuner === 'failed') return 'Listan över kommuner kunde inte hämtas. Välj i stället i listan över alla kommuner.'
  if (kommuner === undefined || typed.trim().length < 2) return ''
  if (found.length === 0) return `Ingen kommun heter något som liknar ”${typed.trim()}”. Pröva med färre bokstäver.`
  return found.length === 1 ? 'En kommun:' : `${found.length} kommuner:`
}
