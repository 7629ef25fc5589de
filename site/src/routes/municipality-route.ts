import type { Municipality } from '@lovat/shared/contract/municipality'
import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'
import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import { englishPath, type Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import { type AgreementProps, agreementsOf } from './agreement-props.ts'
import { areasAbove, type NameAndPath } from './areas.ts'
import { countyPath } from './counties.ts'
import { type IndicatorProps, indicatorsOf } from './indicator-props.ts'
import { isUntranslated } from './is-untranslated.ts'
import type { KommunWorld } from './kommun-world.ts'
import { type LatestUpdate, latestUpdates } from './latest-updates.ts'
import { inEnglish, type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type PromiseBrief, promiseBrief } from './promise-brief.ts'
import { type PromiseLink, promiseLink } from './promise-link.ts'
import { remember } from './remember.ts'
import type { PlannedPage } from './route.ts'
import type { SharedWorld } from './shared-world.ts'
import { type ProblemProps, problemProps } from './source-props.ts'
import { type WithdrawnLink, withdrawnIn } from './withdrawn-in.ts'
import type { World } from './world.ts'
import { yearsOf } from './years.ts'

/** Which promises the page leads with: those in force, else the ones to come, else the latest there were. */
export type Shown = 'inForce' | 'coming' | 'past' | 'none'

/** Who to ask: a role and a way to reach it. */
export type ContactProps = { role: MixedText; organisation: MixedText; name: string | null; email: string | null; phone: string | null }

export type MunicipalityProps = {
  name: string
  legalName: MixedText
  example: boolean
  /** Of the page in Swedish, where feeds lie too. */
  path: string
  /** The same page in the other language. */
  elsewhere: string
  /** Whether some of what is on a page in English has not been translated. */
  isUntranslated: boolean
  state: MunicipalityState
  county: { name: MixedText; path: string | null }
  /** The parts of the police's geography that it lies in, the region first; a path where there is a page. */
  police: { name: MixedText; path: string | null }[]
  population: { value: number; date: string }
  shown: Shown
  /** Promises that lie ahead, beside those the page leads with. */
  coming: (PromiseLink & { from: string })[]
  promises: PromiseBrief[]
  /** Activities of the promises shown. */
  rollup: Rollup
  period: string
  latest: LatestUpdate[]
  agreements: AgreementProps[]
  problems: ProblemProps[]
  indicators: IndicatorProps[]
  contacts: ContactProps[]
  years: { year: number; path: string; promises: number }[]
  withdrawn: WithdrawnLink[]
  neighbours: MunicipalityLink[]
  facts: PageFacts
}

const LATEST = 4

const known = remember<KommunWorld, PlannedPage[]>()

/** The page of a kommun, in Swedish and in English. */
export function municipalityPages(world: World, kommun: KommunWorld, today: string): PlannedPage[] {
  const { areas, neighbours } = aroundOf(world, kommun, today)
  const inputs = [today, world.shared, areas.length, ...areas.flatMap(({ name, path }) => [name, path]), ...neighbours]
  const path = `/${kommun.municipality.document.slug}/`
  const propsIn = (language: Language, world: World, today: string) =>
    municipalityProps(kommun, world.shared, aroundOf(world, kommun, today), today, language)
  return known(kommun, inputs, () => [
    { path, make: (world, today) => ({ page: 'kommun', path, props: propsIn('sv', world, today) }) },
    {
      path: englishPath(path),
      make: (world, today) => ({ page: 'enKommun', path: englishPath(path), props: propsIn('en', world, today) }),
    },
  ])
}

const aroundOf = (world: World, kommun: KommunWorld, today: string): Around => ({
  areas: areasAbove(world, kommun.municipality.document.code),
  neighbours: neighboursOf(world, kommun, today),
})

const neighboursOf = (world: World, kommun: KommunWorld, today: string): MunicipalityLink[] =>
  kommun.municipality.document.neighbours.flatMap((code) => world.kommun(code) ?? []).map((neighbour) => municipalityLink(neighbour, today))

type Around = { areas: readonly NameAndPath[]; neighbours: readonly MunicipalityLink[] }

function municipalityProps(
  kommun: KommunWorld,
  shared: SharedWorld,
  { areas, neighbours }: Around,
  today: string,
  language: Language,
): MunicipalityProps {
  const { municipality, promises: all } = kommun
  const { document } = municipality
  const { say } = wordsIn(language)
  const { shown, chosen } = chooseShown(all, today)
  const briefs = chosen.map((promise) => promiseBrief(promise, today, language))
  const problems = [...new Set(chosen.flatMap((promise) => promise.document.problems))].flatMap((ref) => shared.problems.get(ref) ?? [])
  const owners = [...new Set(chosen.flatMap((promise) => promise.document.parties.map((party) => party.name)))]
  const agreements = agreementsOf(shared.agreements, document.code, today, language)
  const path = `/${document.slug}/`
  const coming = shown === 'inForce' ? all.filter((promise) => promise.document.from > today) : []
  const props: Omit<MunicipalityProps, 'isUntranslated'> = {
    name: document.name,
    legalName: say.name(document.legalName),
    example: document.example,
    path,
    elsewhere: language === 'sv' ? englishPath(path) : path,
    state: municipalityLink(kommun, today).state,
    county: { name: say.name(document.county.name), path: document.example ? null : countyPath(document.county.name) },
    police: policeOf(document, areas).map(({ name, path }) => ({ name: say.name(name), path })),
    population: document.population,
    shown,
    coming: coming.map((promise) => ({ ...promiseLink(promise, language), from: promise.document.from })),
    promises: briefs,
    rollup: sumRollups(briefs.map((brief) => brief.rollup)),
    period: periodOf(chosen.map((promise) => promise.document)),
    latest: latestUpdates([kommun], LATEST, language),
    agreements: agreements.map(({ props }) => props),
    problems: problems.map((problem) => problemProps(problem, language)),
    indicators: indicatorsOf(shared, document.code, language),
    contacts: document.contacts.map(({ role, organisation, name, email, phone }) => ({
      role: say.name(role),
      organisation: say.name(organisation),
      name: name ?? null,
      email: email ?? null,
      phone: phone ?? null,
    })),
    years: yearsOf(all, today).map((year) => ({
      year,
      path: `${path}${year}/`,
      promises: all.filter((promise) => promise.document.year === year).length,
    })),
    withdrawn: withdrawnIn(kommun, undefined, language),
    neighbours: neighbours
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .map((neighbour) => (language === 'en' ? inEnglish(neighbour) : neighbour)),
    facts: pageFacts(owners.length > 0 ? say.join(owners.map(say.name)) : 'Lovat', [
      ...municipality.entries,
      ...all.flatMap((promise) => promise.history),
      ...agreements.flatMap((agreement) => agreement.entries),
      ...problems.flatMap((problem) => problem.entries),
    ]),
  }
  return { ...props, isUntranslated: language === 'en' && isUntranslated(props) }
}

/** Those that have a page, and before them what the kommun itself says it belongs to. */
function policeOf({ policeRegion, policeArea }: Municipality, areas: readonly NameAndPath[]): { name: string; path: string | null }[] {
  const named = [policeRegion.name, ...(policeArea ? [policeArea.name] : [])].filter((name) => !areas.some((area) => area.name === name))
  return [...named.map((name) => ({ name, path: null })), ...areas]
}

type Dated = { document: { from: string; to: string; year: number } }

function chooseShown<P extends Dated>(all: readonly P[], today: string): { shown: Shown; chosen: P[] } {
  const inForce = all.filter(({ document }) => document.from <= today && today <= document.to)
  if (inForce.length > 0) return { shown: 'inForce', chosen: inForce }
  const coming = all.filter(({ document }) => document.from > today)
  if (coming.length > 0) return { shown: 'coming', chosen: coming }
  const latestYear = Math.max(...all.map(({ document }) => document.year))
  const past = all.filter(({ document }) => document.year === latestYear)
  return past.length > 0 ? { shown: 'past', chosen: past } : { shown: 'none', chosen: [] }
}

/** "2026", or "2025–2026" when the promises together cover more than one year. */
function periodOf(promises: readonly { from: string; to: string }[]): string {
  const from = promises.map((promise) => promise.from.slice(0, 4)).toSorted()[0] ?? ''
  const to =
    promises
      .map((promise) => promise.to.slice(0, 4))
      .toSorted()
      .at(-1) ?? ''
  return from === to ? from : `${from}–${to}`
}
