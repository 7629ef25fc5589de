import type { Municipality } from '@lovat/shared/contract/municipality'
import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import type { KommunWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type PromiseBrief, promiseBrief } from './promise-brief.ts'
import { remember } from './remember.ts'
import type { PlannedPage, RouteOf } from './route.ts'
import { type WithdrawnLink, withdrawnIn } from './withdrawn-in.ts'
import { kommunIn } from './world.ts'
import { yearsCovered, yearsOf } from './years.ts'

export type YearProps = {
  municipality: MunicipalityName
  year: number
  promises: PromiseBrief[]
  /** Promises from an earlier year that still ran in this one. */
  running: PromiseBrief[]
  rollup: Rollup
  withdrawn: WithdrawnLink[]
  /** Other years with a page, newest first. */
  otherYears: { year: number; path: string }[]
  facts: PageFacts
}

const ofKommun = remember<KommunWorld, PlannedPage[]>()
/** The years of a kommun, each an object that stays while the kommun itself is as it was, to remember its page by. */
const years = remember<Municipality, Map<number, object>>()
const ofYear = remember<object, PlannedPage>()

/** One page for each year in which a kommun has a promise. */
export const yearPages = (kommun: KommunWorld, today: string): PlannedPage[] =>
  ofKommun(kommun, [today], () => {
    const { document } = kommun.municipality
    const all = yearsOf(kommun.promises, today)
    const keys = years(document, [], () => new Map())
    return all.map((year) => {
      const key = keys.get(year) ?? {}
      keys.set(year, key)
      const { own, running } = promisesOf(kommun, year, today)
      const withdrawn = withdrawnIn(kommun, year).flatMap(({ title, path, at }) => [title, path, at])
      return ofYear(key, [today, all.join(), withdrawn.length, ...withdrawn, own.length, ...own, ...running], () => ({
        path: `/${document.slug}/${year}/`,
        make: (world, today) => yearRoute(kommunIn(world, document.code), year, today),
      }))
    })
  })

/** The promises that are from a year, and those from an earlier one that still ran in it. */
function promisesOf({ promises }: KommunWorld, year: number, today: string) {
  const thisYear = Number(today.slice(0, 4))
  return {
    own: promises.filter((promise) => promise.document.year === year),
    running: promises.filter(({ document }) => document.year < year && yearsCovered(document, thisYear).includes(year)),
  }
}

function yearRoute(kommun: KommunWorld, year: number, today: string): RouteOf<'year'> {
  const { promises: all, municipality } = kommun
  const { document } = municipality
  const { own, running } = promisesOf(kommun, year, today)
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
