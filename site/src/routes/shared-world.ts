import type { Agreement } from '@lovat/shared/contract/agreement'
import type { Indicator } from '@lovat/shared/contract/indicator'
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
    return {
      agreements: current('agreement'),
      problems: new Map(current('problem').map((problem) => [problem.document.ref, problem])),
      indicators: current('indicator'),
      policeAreas: current('policeArea'),
    }
  })
