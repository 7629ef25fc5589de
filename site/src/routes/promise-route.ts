import type { Agreement } from '@lovat/shared/contract/agreement'
import type { Problem } from '@lovat/shared/contract/problem'
import type { PromiseDocument, Theme } from '@lovat/shared/contract/promise'
import type { UpdateKind } from '@lovat/shared/contract/update'
import { effectiveUpdates } from '@lovat/shared/delivery/effective-updates'
import { promiseDelivery } from '@lovat/shared/delivery/promise-delivery'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import { englishPath, type Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import { type ActivityProps, activityProps } from './activity-props.ts'
import { type AgreementProps, agreementsOf } from './agreement-props.ts'
import { type HistorySummary, historySummary } from './history-props.ts'
import { isUntranslated } from './is-untranslated.ts'
import { byYearAndRef, type KommunWorld, type PromiseInWorld, type Published } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { isInEnglish, type PromiseLink, promiseLink } from './promise-link.ts'
import { remember } from './remember.ts'
import type { PlannedPage, Route } from './route.ts'
import { type ProblemProps, problemProps, type SourceProps, sourceProps } from './source-props.ts'
import { type TimelineItem, timeline } from './timeline.ts'
import { type UpdateProps, updateProps } from './update-props.ts'
import { type WordingProps, wordingProps } from './wording-props.ts'
import type { World } from './world.ts'

export type PromiseProps = {
  ref: string
  /** Of the page in Swedish, where history and feeds lie too. */
  path: string
  /** The same page in the other language, where there is one. */
  elsewhere: string | null
  /** Whether some of what is on a page in English has not been translated. */
  isUntranslated: boolean
  municipality: MunicipalityName
  year: number
  /** Null where the page is in English: the year has none. */
  yearPath: string | null
  title: MixedText
  summary: MixedText | null
  wording: WordingProps
  plainLanguage: MixedText | null
  partiesPhrase: MixedText
  period: string
  hasEnded: boolean
  district: MixedText | null
  place: MixedText | null
  themes: Theme[]
  sources: SourceProps[]
  origin: { title: MixedText; publisher: MixedText | null; date: string | null; url: string | null; note: MixedText | null } | null
  carriedFrom: (PromiseLink & { year: number }) | null
  continuedBy: (PromiseLink & { year: number })[]
  activities: ActivityProps[]
  rollup: Rollup
  verdict: UpdateProps | null
  effect: UpdateProps | null
  /** Follow-ups that concern the promise as a whole, and replies, newest first. */
  general: UpdateProps[]
  timeline: TimelineItem[]
  problems: ProblemProps[]
  agreement: AgreementProps | null
  history: HistorySummary
  facts: PageFacts
}

const ofKommun = remember<KommunWorld, PlannedPage[]>()
const ofPromise = remember<PromiseInWorld, PlannedPage[]>()

/** The page of each promise in Swedish, and in English where somebody has translated what is promised. */
export const promisePages = (world: World, kommun: KommunWorld, today: string): PlannedPage[] =>
  ofKommun(kommun, [today, world.shared, ...world.abroad], () =>
    kommun.promises.flatMap((promise) => {
      const { agreement, earlier, problems, successors } = around(world, promise)
      return ofPromise(promise, [today, agreement, earlier, problems.length, ...problems, ...successors], () => {
        const english = englishPath(promise.path)
        return [
          {
            path: promise.path,
            make: (world, today) => ({ page: 'promise', path: promise.path, props: propsOf(world, promise, today, 'sv') }),
          },
          ...(isInEnglish(promise.document)
            ? [
                {
                  path: english,
                  make: (world: World, today: string): Route => ({
                    page: 'enPromise',
                    path: english,
                    props: propsOf(world, promise, today, 'en'),
                  }),
                },
              ]
            : []),
        ]
      })
    }),
  )

function propsOf(world: World, promise: PromiseInWorld, today: string, language: Language): PromiseProps {
  const beside = around(world, promise)
  const { earlier, successors } = beside
  const linkTo = (one: PromiseInWorld) => ({ ...promiseLink(one, language), year: one.document.year })
  const props = {
    ...promiseProps(promise, beside, today, language),
    carriedFrom: earlier ? linkTo(earlier) : null,
    continuedBy: successors.map(linkTo),
  }
  return { ...props, isUntranslated: language === 'en' && isUntranslated(props) }
}

/** What else a promise's page is made of than the promise. */
function around(world: World, { document, municipality }: PromiseInWorld) {
  const candidates = new Set([...(world.kommun(municipality.code)?.promises ?? []), ...world.abroad])
  const later = [...candidates].filter((one) => one !== undefined && 'updates' in one && one.document.carriedFrom === document.ref)
  return {
    earlier: world.promise(document.carriedFrom),
    successors: (later as PromiseInWorld[]).toSorted(byYearAndRef),
    problems: document.problems.flatMap((ref) => world.shared.problems.get(ref) ?? []),
    agreement: world.shared.agreements.find((one) => one.document.ref === document.agreement),
  }
}

type Around = { problems: readonly Published<Problem>[]; agreement: Published<Agreement> | undefined }

function promiseProps(
  promise: PromiseInWorld,
  { problems, agreement }: Around,
  today: string,
  language: Language,
): Omit<PromiseProps, 'carriedFrom' | 'continuedBy' | 'isUntranslated'> {
  const { say } = wordsIn(language)
  const { document, municipality, path, history } = promise
  const updates = promise.updates.map((update) => update.document)
  const delivery = promiseDelivery(document, updates, today)
  const deliveryOf = new Map(delivery.activities.map(({ ref, delivery: one }) => [ref, one]))
  const partiesPhrase = say.join(document.parties.map(({ name }) => say.name(name)))
  const shownApart = new Set([delivery.verdict?.ref, delivery.effect?.ref])
  return {
    ref: document.ref,
    path,
    elsewhere: language === 'en' ? path : isInEnglish(document) ? englishPath(path) : null,
    municipality: municipalityName(municipality, language),
    year: document.year,
    yearPath: language === 'en' ? null : `/${municipality.slug}/${document.year}/`,
    title: say.said(document.title),
    summary: document.summary ? say.said(document.summary) : null,
    wording: wordingProps(document, promise.entries, language),
    plainLanguage: document.plainLanguage ? say.said(document.plainLanguage) : null,
    partiesPhrase,
    period: say.period(document.from, document.to),
    hasEnded: delivery.hasEnded,
    district: document.district === undefined ? null : say.name(document.district),
    place: document.place === undefined ? null : say.name(document.place),
    themes: document.themes,
    sources: document.sources.map((source) => sourceProps(source, language)),
    origin: originProps(document.origin, language),
    activities: document.activities.flatMap((activity) => {
      const one = deliveryOf.get(activity.ref)
      return one ? [activityProps(activity, one, updates, language)] : []
    }),
    rollup: delivery.rollup,
    verdict: delivery.verdict ? updateProps(delivery.verdict, updates, language) : null,
    effect: delivery.effect ? updateProps(delivery.effect, updates, language) : null,
    general: effectiveUpdates(updates)
      .filter((update) => update.activity === undefined && !shownApart.has(update.ref) && isShown(update.kind, delivery.hasEnded))
      .toReversed()
      .map((update) => updateProps(update, updates, language)),
    timeline: timeline(document, updates, language),
    problems: problems.map((problem) => problemProps(problem, language)),
    agreement: agreement ? (agreementsOf([agreement], municipality.code, today, language)[0]?.props ?? null) : null,
    history: historySummary(history, language),
    facts: pageFacts(partiesPhrase, history),
  }
}

/** A verdict counts only after the end date, so one that came too early is not shown as one. */
const isShown = (kind: UpdateKind, hasEnded: boolean): boolean => kind !== 'verdict' || hasEnded

function originProps(origin: PromiseDocument['origin'], language: Language): PromiseProps['origin'] {
  if (!origin) return null
  const { say } = wordsIn(language)
  const { title, publisher, date, url, note } = origin
  return {
    title: say.name(title),
    publisher: publisher === undefined ? null : say.name(publisher),
    date: date ?? null,
    url: url ?? null,
    note: note ? say.said(note) : null,
  }
}
