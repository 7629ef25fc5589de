import type { Agreement } from '@lovat/shared/contract/agreement'
import type { Indicator } from '@lovat/shared/contract/indicator'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PoliceArea } from '@lovat/shared/contract/police-area'
import type { Problem } from '@lovat/shared/contract/problem'
import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'
import type { Records } from '../../publisher/state.ts'
import type { Published } from './kommun-world.ts'
import { remember } from './remember.ts'

/** What is public that promises and kommuner refer to. */
export type SharedWorld = {
  agreements: Published<Agreement>[]
  problems: ReadonlyMap<string, Published<Problem>>
  indicators: Published<Indicator>[]
  /** Every entry about any of it, oldest first; and by the kommun that it concerns. */
  all: readonly LedgerEntry[]
  entries: ReadonlyMap<string, LedgerEntry[]>
  policeAreas: Published<PoliceArea>[]
}

const NOTHING: Records = new Map()
const known = remember<Records, SharedWorld>()

export const sharedWorld = (records: Records = NOTHING): SharedWorld =>
  known(records, [], () => {
    const current = <T extends DocumentType>(type: T): Published<Extract<PublicDocument, { type: T }>>[] =>
      [...records.values()].flatMap((record) =>
        record.current?.type === type
          ? [{ document: record.current as Extract<PublicDocument, { type: T }>, entries: record.entries }]
          : [],
      )
    const all = [...records.values()].flatMap(({ entries }) => entries).toSorted((a, b) => a.number - b.number)
    return {
      agreements: current('agreement'),
      problems: new Map(current('problem').map((problem) => [problem.document.ref, problem])),
      indicators: current('indicator'),
      all,
      entries: byKommun(all),
      policeAreas: current('policeArea'),
    }
  })

function byKommun(all: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>()
  for (const entry of all)
    for (const code of entry.municipalities) {
      const own = found.get(code)
      if (own) own.push(entry)
      else found.set(code, [entry])
    }
  return found
}
