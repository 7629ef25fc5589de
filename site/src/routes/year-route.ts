import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import type { KommunWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type PromiseBrief, promiseBrief } from './promise-brief.ts'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import { withdrawnIn } from './withdrawn-in.ts'
import { yearsCovered, yearsOf } from './years.ts'

export type YearProps = {
  municipality: MunicipalityName
  year: number
  promises: PromiseBrief[]
  /** Promises from an earlier year that still ran in this one. */
  running: PromiseBrief[]
  rollup: Rollup
  withdrawn: { title: string; path: string; at: string }[]
  /** Other years with a page, newest first. */
  otherYears: { year: number; path: string }[]
  facts: PageFacts
}

const known = remember<KommunWorld, RouteOf<'year'>[]>()

/** One page for each year in which a kommun has a promise. */
export const yearRoutes = (kommun: KommunWorld, today: string): RouteOf<'year'>[] =>
  known(kommun, [today], () => yearsOf(kommun.promises, today).map((year) => yearRoute(kommun, year, today)))

function yearRoute(kommun: KommunWorld, year: number, today: string): RouteOf<'year'> {
  const { promises: all, municipality } = kommun
  const { document } = municipality
  const own = all.filter((promise) => promise.document.year === year)
  const running = all.filter(
    (promise) => promise.document.year < year && yearsCovered(promise.document, Number(today.slice(0, 4))).includes(year),
  )
  const briefs = own.map((promise) => promiseBrief(promise, today))
  const runningBriefs = running.map((promise) => promiseBrief(promise, today))
  const owners = [...new Set([...own, ...running].flatMap((promise) => promise.document.parties.map((party) => party.name)))]
  const others = yearsOf(all, today).filter((other) => other !== year)
  return {
    page: 'year',
    path: `/${document.slug}/${year}/`,
    props: {
      municipality: municipalityName(document),
      year,
      promises: briefs,
      running: runningBriefs,
      rollup: sumRollups([...briefs, ...runningBriefs].map((brief) => brief.rollup)),
      withdrawn: withdrawnIn(kommun, year),
      otherYears: others.map((other) => ({ year: other, path: `/${document.slug}/${other}/` })),
      facts: pageFacts(
        joinNames(owners),
        [...own, ...running].flatMap((promise) => promise.history),
      ),
    },
  }
}
