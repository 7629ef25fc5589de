import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { KommunWorld } from './kommun-world.ts'
import { remember } from './remember.ts'

const known = remember<KommunWorld, LedgerEntry[]>()

/** The first and the last entry about a kommun and its promises: all that a page about many kommuner needs of its history. */
export const endsOf = (kommun: KommunWorld): LedgerEntry[] =>
  known(kommun, [], () => {
    const all = [...kommun.municipality.entries, ...[...kommun.promises, ...kommun.withdrawn].flatMap(({ history }) => history)].toSorted(
      (a, b) => a.number - b.number,
    )
    return [all[0], all.at(-1)].filter((entry) => entry !== undefined)
  })
