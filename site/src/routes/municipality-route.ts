import type { Contact, Municipality } from '@lovat/shared/contract/municipality'
import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'
import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import { type AgreementProps, agreementsOf } from './agreement-props.ts'
import { areasAbove, type NameAndPath } from './areas.ts'
import { countyPath } from './counties.ts'
import { type IndicatorProps, indicatorsOf } from './indicator-props.ts'
import type { KommunWorld } from './kommun-world.ts'
import { type LatestUpdate, latestUpdates } from './latest-updates.ts'
import { type MunicipalityLink, municipalityLink } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type PromiseBrief, promiseBrief } from './promise-brief.ts'
import { remember } from './remember.ts'
import type { PlannedPage, RouteOf } from './route.ts'
import { sameStates } from './same-kommuner.ts'
import type { SharedWorld } from './shared-world.ts'
import { type ProblemProps, problemProps } from './source-props.ts'
import { withdrawnIn } from './withdrawn-in.ts'
import type { World } from './world.ts'
import { yearsOf } from './years.ts'

/** Which promises the page leads with: those in force, else the ones to come, else the latest there were. */
export type Shown = 'inForce' | 'coming' | 'past' | 'none'

export type MunicipalityProps = {
  name: string
  legalName: string
  example: boolean
  path: string
  state: MunicipalityState
  county: { name: string; path: string | null }
  /** The parts of the police's geography that it lies in, the region first; a path where there is a page. */
  police: { name: string; path: string | null }[]
  population: { value: number; date: string }
  shown: Shown
  /** Promises that lie ahead, beside those the page leads with. */
  coming: { title: string; path: string; from: string }[]
  promises: PromiseBrief[]
  /** Activities of the promises shown. */
  rollup: Rollup
  period: string
  latest: LatestUpdate[]
  agreements: AgreementProps[]
  problems: ProblemProps[]
  indicators: IndicatorProps[]
  contacts: Contact[]
  years: { year: number; path: string; promises: number }[]
  withdrawn: { title: string; path: string; at: string }[]
  neighbours: MunicipalityLink[]
  facts: PageFacts
}

const LATEST = 4

const quickly = remember<KommunWorld, PlannedPage>()
const known = remember<KommunWorld, PlannedPage>()

export const municipalityPage = (world: World, kommun: KommunWorld, today: string): PlannedPage =>
  quickly(kommun, [today, world.shared, sameStates(world, today)], () => {
    const { areas, neighbours } = aroundOf(world, kommun, today)
    const inputs = [today, world.shared, areas.length, ...areas.flatMap(({ name, path }) => [name, path]), ...neighbours]
    return known(kommun, inputs, () => ({
      path: `/${kommun.municipality.document.slug}/`,
      make: (world, today) => makeRoute(kommun, world.shared, aroundOf(world, kommun, today), today),
    }))
  })

const aroundOf = (world: World, kommun: KommunWorld, today: string): Around => ({
  areas: areasAbove(world, kommun.municipality.document.code),
  neighbours: neighboursOf(world, kommun, today),
})

const neighboursOf = (world: World, kommun: KommunWorld, today: string): MunicipalityLink[] =>
  kommun.municipality.document.neighbours.flatMap((code) => world.kommun(code) ?? []).map((neighbour) => municipalityLink(neighbour, today))

type Around = { areas: readonly NameAndPath[]; neighbours: readonly MunicipalityLink[] }

function makeRoute(kommun: KommunWorld, shared: SharedWorld, { areas, neighbours }: Around, today: string): RouteOf<'kommun'> {
  const { municipality, promises: all } = kommun
  const { document } = municipality
  const { shown, chosen } = chooseShown(all, today)
  const briefs = chosen.map((promise) => promiseBrief(promise, today))
  const problems = [...new Set(chosen.flatMap((promise) => promise.document.problems))].flatMap((ref) => shared.problems.get(ref) ?? [])
  const owners = [...new Set(chosen.flatMap((promise) => promise.document.parties.map((party) => party.name)))]
  const agreements = agreementsOf(shared.agreements, document.code, today)
  const path = `/${document.slug}/`
  return {
    page: 'kommun',
    path,
    props: {
      name: document.name,
      legalName: document.legalName,
      example: document.example,
      path,
      state: municipalityLink(kommun, today).state,
      county: { name: document.county.name, path: document.example ? null : countyPath(document.county.name) },
      police: policeOf(document, areas),
      population: document.population,
      shown,
      coming:
        shown === 'inForce'
          ? all
              .filter((promise) => promise.document.from > today)
              .map((promise) => ({ title: promise.document.title.sv, path: promise.path, from: promise.document.from }))
          : [],
      promises: briefs,
      rollup: sumRollups(briefs.map((brief) => brief.rollup)),
      period: periodOf(chosen.map((promise) => promise.document)),
      latest: latestUpdates([kommun], LATEST),
      agreements: agreements.map(({ props }) => props),
      problems: problems.map(problemProps),
      indicators: indicatorsOf(shared, document.code),
      contacts: document.contacts,
      years: yearsOf(all, today).map((year) => ({
        year,
        path: `${path}${year}/`,
        promises: all.filter((promise) => promise.document.year === year).length,
      })),
      withdrawn: withdrawnIn(kommun),
      neighbours: neighbours.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
      facts: pageFacts(owners.length > 0 ? joinNames(owners) : 'Lovat', [
        ...municipality.entries,
        ...all.flatMap((promise) => promise.history),
        ...agreements.flatMap((agreement) => agreement.entries),
        ...problems.flatMap((problem) => problem.entries),
      ]),
    },
  }
}

/** Those that have a page, and before them what the kommun itself says it belongs to. */
function policeOf({ policeRegion, policeArea }: Municipality, areas: readonly NameAndPath[]): MunicipalityProps['police'] {
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
