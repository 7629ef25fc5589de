import type { WithdrawalReason } from '@lovat/shared/contract/ledger-entry'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import { approvalLines } from '../text/approval-lines.ts'
import { englishPath, type Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import { type HistorySummary, historySummary } from './history-props.ts'
import { historyPath } from './history-route.ts'
import type { KommunWorld, PromiseInWorld, WithdrawnInWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type PromiseLink, promiseLink } from './promise-link.ts'
import { remember } from './remember.ts'
import { keptRoute, type PlannedPage } from './route.ts'
import { replacedBy, type World } from './world.ts'
import { yearsOf } from './years.ts'

export type WithdrawnProps = {
  /** The same page in the other language, where there is one. */
  elsewhere: string | null
  municipality: MunicipalityName
  /** Set when the kommun has other promises from the same year. */
  year: number
  yearPath: string | null
  /** Null when the text had to be erased: then only the fact that something stood here is told. */
  title: MixedText | null
  parties: MixedText | null
  at: string
  reason: WithdrawalReason | null
  text: MixedText | null
  /** Which party withdrew it, as sentences. */
  by: MixedText[]
  replacedBy: PromiseLink | null
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
    return kommun.withdrawn.flatMap((gone) => {
      const [replacement, hasYear] = [world.promise(replacedBy(gone)), years.has(gone.year)]
      const swedish = keptRoute({ page: 'withdrawn', path: gone.path, props: propsOf(gone, replacement, hasYear, 'sv') })
      if (!gone.wasInEnglish) return [swedish]
      return [swedish, keptRoute({ page: 'enWithdrawn', path: englishPath(gone.path), props: propsOf(gone, replacement, hasYear, 'en') })]
    })
  })

function propsOf(gone: WithdrawnInWorld, replacement: PromiseInWorld | undefined, hasYear: boolean, language: Language): WithdrawnProps {
  const { say } = wordsIn(language)
  const last = gone.entries.at(-1)
  const parties = gone.document ? say.join(gone.document.parties.map(({ name }) => say.name(name))) : null
  return {
    elsewhere: language === 'en' ? gone.path : gone.wasInEnglish ? englishPath(gone.path) : null,
    municipality: municipalityName(gone.municipality, language),
    year: gone.year,
    yearPath: hasYear && language === 'sv' ? `/${gone.municipality.slug}/${gone.year}/` : null,
    title: gone.document ? say.said(gone.document.title) : null,
    parties,
    at: last?.at ?? '',
    reason: last?.withdrawal?.reason ?? null,
    text: last?.withdrawal ? say.name(last.withdrawal.text) : null,
    by: last ? approvalLines(last, language) : [],
    replacedBy: replacement ? promiseLink(replacement, language) : null,
    history: historySummary(gone.history, language),
    historyPath: gone.document ? historyPath(gone.path) : null,
    facts: pageFacts(parties ?? 'Lovat', gone.history),
  }
}
