import type { State } from '../../publisher/state.ts'
import { englishPath } from '../words/language.ts'
import { worldOf } from './world.ts'

/**
 * Addresses where something was public and is no longer. There is a page at each, to be served with status 410.
 * In: the folded ledger. Out: paths as in `routes`, sorted.
 */
export function gonePaths(state: State): string[] {
  return worldOf(state)
    .kommuner.flatMap(({ withdrawn }) => withdrawn.flatMap(({ path, wasInEnglish }) => (wasInEnglish ? [path, englishPath(path)] : [path])))
    .toSorted()
}
