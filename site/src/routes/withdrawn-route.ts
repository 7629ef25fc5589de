import type { WithdrawalReason } from '@lovat/shared/contract/ledger-entry'
import { joinNames } from '@lovat/shared/text/join-names'
import { approvalLines } from '../text/approval-lines.ts'
import { historyProps } from './history-props.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import type { HistoryProps } from './promise-route.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

export type WithdrawnProps = {
  municipality: MunicipalityName
  /** Set when the kommun has other promises from the same year. */
  year: number
  yearPath: string | null
  /** Null when the text had to be erased: then only the fact that something stood here is told. */
  title: string | null
  parties: string | null
  at: string
  reason: WithdrawalReason | null
  text: string | null
  /** Which party withdrew it, as sentences. */
  by: string[]
  replacedBy: { title: string; path: string } | null
  history: HistoryProps[]
  facts: PageFacts
}

/** A page at the address of every promise that was withdrawn, served as gone (410): its place says what left and why. */
export function withdrawnRoutes(world: World, yearPaths: ReadonlySet<string>): RouteOf<'withdrawn'>[] {
  return world.withdrawn.map((gone) => {
    const last = gone.entries.at(-1)
    const replacement = world.promises.find((promise) => promise.document.ref === last?.withdrawal?.replacedBy)
    const parties = gone.document ? joinNames(gone.document.parties.map((party) => party.name)) : null
    const history = world.historyOf(gone.ref)
    const yearPath = `/${gone.municipality.slug}/${gone.year}/`
    return {
      page: 'withdrawn',
      path: gone.path,
      props: {
        municipality: municipalityName(gone.municipality),
        year: gone.year,
        yearPath: yearPaths.has(yearPath) ? yearPath : null,
        title: gone.document?.title.sv ?? null,
        parties,
        at: last?.at ?? '',
        reason: last?.withdrawal?.reason ?? null,
        text: last?.withdrawal?.text ?? null,
        by: last ? approvalLines(last) : [],
        replacedBy: replacement ? { title: replacement.document.title.sv, path: replacement.path } : null,
        history: historyProps(history),
        facts: pageFacts(parties ?? 'Lovat', history),
      },
    }
  })
}
