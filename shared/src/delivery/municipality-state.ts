import type { Municipality } from '../contract/municipality.ts'
import type { PromiseDocument } from '../contract/promise.ts'

/** Whether a kommun has promises in force: gäller, under beredning, utgången, saknas (D23, D91). */
export type MunicipalityState = 'inForce' | 'underPreparation' | 'expired' | 'missing'

export const municipalityStateLabel: Record<MunicipalityState, string> = {
  inForce: 'Gäller',
  underPreparation: 'Under beredning',
  expired: 'Utgången',
  missing: 'Saknas',
}

/**
 * The state of a kommun on `today`, from its published promises: in force while any runs; else under preparation when
 * one lies ahead or the kommun says so; else expired when there was one; else missing, which only says that none is
 * published here.
 */
export function municipalityState(
  municipality: Pick<Municipality, 'underPreparation'>,
  promises: readonly Pick<PromiseDocument, 'from' | 'to'>[],
  today: string,
): MunicipalityState {
  if (promises.some((promise) => promise.from <= today && today <= promise.to)) return 'inForce'
  if (municipality.underPreparation || promises.some((promise) => promise.from > today)) return 'underPreparation'
  return promises.length > 0 ? 'expired' : 'missing'
}
