import type { WithdrawalReason } from '@lovat/shared/contract/ledger-entry'
import { joinNames } from '@lovat/shared/text/join-names'
import type { KommunWorld, PromiseInWorld, WithdrawnInWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import type { PlannedPage, RouteOf } from './route.ts'
import { type VersionProps, versionProps } from './version-props.ts'

export type PromiseHistoryProps = {
  municipality: MunicipalityName
  year: number
  /** The promise's own page, or what stands in its place. */
  promise: { title: string; path: string }
  withdrawn: { at: string; reason: WithdrawalReason | null; text: string | null } | null
  /** Every public change of the promise and of its follow-ups, newest first. */
  versions: VersionProps[]
  facts: PageFacts
}

export const historyPath = (promisePath: string): string => `${promisePath}historik/`

const ofLive = remember<PromiseInWorld, PlannedPage>()
const ofGone = remember<KommunWorld, PlannedPage[]>()

/** One page for each promise there is or was. What the law had erased has no text to show, and no page. */
export const historyPages = (kommun: KommunWorld): PlannedPage[] => [
  ...kommun.promises.map((promise) => ofLive(promise, [], () => planned(promise, null))),
  ...ofGone(kommun, [], () =>
    kommun.withdrawn
      .filter((gone) => gone.document !== null)
      .map((gone) => {
        const last = gone.entries.at(-1)
        return planned(gone, { at: last?.at ?? '', reason: last?.withdrawal?.reason ?? null, text: last?.withdrawal?.text ?? null })
      }),
  ),
]

const planned = (one: PromiseInWorld | WithdrawnInWorld, withdrawn: PromiseHistoryProps['withdrawn']): PlannedPage => ({
  path: historyPath(one.path),
  make: () => historyRoute(one, withdrawn),
})

function historyRoute(one: PromiseInWorld | WithdrawnInWorld, withdrawn: PromiseHistoryProps['withdrawn']): RouteOf<'history'> {
  const { document, municipality, path, history } = one
  return {
    page: 'history',
    path: historyPath(path),
    props: {
      municipality: municipalityName(municipality),
      year: Number(path.split('/')[2]),
      promise: { title: document?.title.sv ?? '', path },
      withdrawn,
      versions: versionProps(history),
      facts: pageFacts(document ? joinNames(document.parties.map(({ name }) => name)) : 'Lovat', history),
    },
  }
}
