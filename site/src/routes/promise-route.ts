import type { Agreement } from '@lovat/shared/contract/agreement'
import type { PartyKind } from '@lovat/shared/contract/party'
import type { Problem } from '@lovat/shared/contract/problem'
import type { PromiseDocument, Theme } from '@lovat/shared/contract/promise'
import type { UpdateKind } from '@lovat/shared/contract/update'
import { effectiveUpdates } from '@lovat/shared/delivery/effective-updates'
import { promiseDelivery } from '@lovat/shared/delivery/promise-delivery'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import { periodPhrase } from '../text/period-phrase.ts'
import { type ActivityProps, activityProps } from './activity-props.ts'
import { type AgreementProps, agreementsOf } from './agreement-props.ts'
import { type HistorySummary, historySummary } from './history-props.ts'
import { byYearAndRef, type KommunWorld, type PromiseInWorld, type Published } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import type { PlannedPage, RouteOf } from './route.ts'
import { type ProblemProps, problemProps, type SourceProps, sourceProps } from './source-props.ts'
import { type TimelineItem, timeline } from './timeline.ts'
import { type UpdateProps, updateProps } from './update-props.ts'
import { type WordingProps, wordingProps } from './wording-props.ts'
import type { World } from './world.ts'

export type PromiseProps = {
  ref: string
  path: string
  municipality: MunicipalityName
  year: number
  yearPath: string
  title: string
  summary: string | null
  wording: WordingProps
  plainLanguage: string | null
  parties: { kind: PartyKind; name: string }[]
  partiesPhrase: string
  period: string
  hasEnded: boolean
  district: string | null
  place: string | null
  themes: Theme[]
  sources: SourceProps[]
  origin: { title: string; publisher: string | null; date: string | null; url: string | null; note: string | null } | null
  carriedFrom: { title: string; path: string; year: number } | null
  continuedBy: { title: string; path: string; year: number }[]
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
const ofPromise = remember<PromiseInWorld, PlannedPage>()

export const promisePages = (world: World, kommun: KommunWorld, today: string): PlannedPage[] =>
  ofKommun(kommun, [today, world.shared, ...world.abroad], () =>
    kommun.promises.map((promise) => {
      const { agreement, earlier, problems, successors } = around(world, promise)
      return ofPromise(promise, [today, agreement, earlier, problems.length, ...problems, ...successors], () => ({
        path: promise.path,
        make: (world, today) => promiseRoute(world, promise, today),
      }))
    }),
  )

function promiseRoute(world: World, promise: PromiseInWorld, today: string): RouteOf<'promise'> {
  const beside = around(world, promise)
  const { earlier, successors } = beside
  return {
    page: 'promise',
    path: promise.path,
    props: {
      ...promiseProps(promise, beside, today),
      carriedFrom: earlier ? linkTo(earlier) : null,
      continuedBy: successors.map(linkTo),
    },
  }
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

const linkTo = ({ document, path }: PromiseInWorld) => ({ title: document.title.sv, path, year: document.year })

type Around = { problems: readonly Published<Problem>[]; agreement: Published<Agreement> | undefined }

function promiseProps(
  promise: PromiseInWorld,
  { problems, agreement }: Around,
  today: string,
): Omit<PromiseProps, 'carriedFrom' | 'continuedBy'> {
  const { document, municipality, path, history } = promise
  const updates = promise.updates.map((update) => update.document)
  const delivery = promiseDelivery(document, updates, today)
  const deliveryOf = new Map(delivery.activities.map(({ ref, delivery: one }) => [ref, one]))
  const partiesPhrase = joinNames(document.parties.map((party) => party.name))
  const shownApart = new Set([delivery.verdict?.ref, delivery.effect?.ref])
  return {
    ref: document.ref,
    path,
    municipality: municipalityName(municipality),
    year: document.year,
    yearPath: `/${municipality.slug}/${document.year}/`,
    title: document.title.sv,
    summary: document.summary?.sv ?? null,
    wording: wordingProps(document, promise.entries),
    plainLanguage: document.plainLanguage?.sv ?? null,
    parties: document.parties,
    partiesPhrase,
    period: periodPhrase(document.from, document.to),
    hasEnded: delivery.hasEnded,
    district: document.district ?? null,
    place: document.place ?? null,
    themes: document.themes,
    sources: document.sources.map(sourceProps),
    origin: originProps(document.origin),
    activities: document.activities.flatMap((activity) => {
      const one = deliveryOf.get(activity.ref)
      return one ? [activityProps(activity, one, updates)] : []
    }),
    rollup: delivery.rollup,
    verdict: delivery.verdict ? updateProps(delivery.verdict, updates) : null,
    effect: delivery.effect ? updateProps(delivery.effect, updates) : null,
    general: effectiveUpdates(updates)
      .filter((update) => update.activity === undefined && !shownApart.has(update.ref) && isShown(update.kind, delivery.hasEnded))
      .toReversed()
      .map((update) => updateProps(update, updates)),
    timeline: timeline(document, updates),
    problems: problems.map(problemProps),
    agreement: agreement ? (agreementsOf([agreement], municipality.code, today)[0]?.props ?? null) : null,
    history: historySummary(history),
    facts: pageFacts(partiesPhrase, history),
  }
}

/** A verdict counts only after the end date, so one that came too early is not shown as one. */
const isShown = (kind: UpdateKind, hasEnded: boolean): boolean => kind !== 'verdict' || hasEnded

function originProps(origin: PromiseDocument['origin']): PromiseProps['origin'] {
  if (!origin) return null
  const { title, publisher, date, url, note } = origin
  return { title, publisher: publisher ?? null, date: date ?? null, url: url ?? null, note: note?.sv ?? null }
}
