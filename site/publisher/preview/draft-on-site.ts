import { CHAIN_START } from '@lovat/shared/contract/ledger-chain'
import { publicChange } from '@lovat/shared/contract/public-change'
import { concernedMunicipalities } from '@lovat/shared/contract/public-document'
import { sealEntry } from '@lovat/shared/contract/seal-entry'
import type { DraftPreview } from '@lovat/shared/preview/draft-preview'
import type { Route } from '../../src/routes/route.ts'
import type { WorldCode } from '../render/load-renderer.ts'
import type { State } from '../state.ts'
import { pageOf } from './page-of.ts'

type Site = { world: WorldCode; state: State; today: string }

/**
 * The page of a draft as it would be if the draft were published now. In: the site that readers see, the draft, and the time.
 * Out: the page's route; undefined where it has none yet, as when its kommun or promise is not public. The state is left as
 * it was: the draft is an entry on top of it that nobody keeps.
 */
export function draftOnSite({ world, state, today }: Site, draft: DraftPreview, at: Date): Route | undefined {
  const entry = sealEntry(publicChange(draft), state.entries.at(-1) ?? CHAIN_START, at.toISOString())
  const after = world.fold(state, [entry])
  for (const code of concernedMunicipalities(draft.document)) {
    const page = pageOf(draft.document, world.routesOfKommun(after, today, code))
    if (page !== undefined) return page
  }
  return undefined
}
