import type { WithdrawalReason } from '@lovat/shared/contract/ledger-entry'
import { joinNames } from '@lovat/shared/text/join-names'
import { approvalLines } from '../text/approval-lines.ts'
import { type HistorySummary, historySummary } from './history-props.ts'
import { historyPath } from './history-route.ts'
import type { KommunWorld, PromiseInWorld, WithdrawnInWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import { keptRoute, type PlannedPage, type RouteOf } from './route.ts'
import { replacedBy, type World } from './world.ts'
import { yearsOf } from './years.ts'

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
  history: HistorySummary
  /** Null where the law had the text erased. */
  historyPath: string | null
  facts: PageFacts
}

const known = remember<KommunWorld, PlannedPage[]>()

/** A page at the address of every promise that was withdrawn, served as gone (410): its place says what left and why. */
export const withdrawnPages = (world: World, kommun: KommunWorld, today: string): PlannedPage[] =>
  known(kommun, [today, ...world.abroad, ...kommun.withdrawn.map((gone) => world.promise(replacedBy(gone)))], () => {
    const years = new Set(yearsOf(kommun.promises, today))
    return kommun.withdrawn.map((gone) => keptRoute(withdrawnRoute(gone, world.promise(replacedBy(gone)), years.has(gone.year))))
  })

function withdrawnRoute(gone: WithdrawnInWorld, replacement: PromiseInWorld | undefined, hasYear: boolean): RouteOf<'withdrawn'> {
  const last = gone.entries.at(-1)
  const parties = gone.document ? joinNames(gone.document.parties.map((party) => party.name)) : null
  return {
    page: 'withdrawn',
    path: gone.path,
    props: {
      municipality: municipalityName(gone.municipality),
      year: gone.year,
      yearPath: hasYear ? `/${gone.municipality.slug}/${gone.year}/` : null,
      title: gone.document?.title.sv ?? null,
      parties,
      at: last?.at ?? '',
      reason: last?.withdrawal?.reason ?? null,
      text: last?.withdrawal?.text ?? null,
      by: last ? approvalLines(last) : [],
      replacedBy: replacement ? { title: replacement.document.title.sv, path: replacement.path } : null,
      history: historySummary(gone.history),
      historyPath: gone.document ? historyPath(gone.path) : null,
      facts: pageFacts(parties ?? 'Lovat', gone.history),
    },
  }
}
