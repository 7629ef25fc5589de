import { type Rollup, sumRollups } from '@lovat/shared/delivery/rollup'
import { joinNames } from '@lovat/shared/text/join-names'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type PromiseBrief, promiseBrief } from './promise-brief.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'
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

/** One page per kommun and year in which it has a promise. */
export function yearRoutes(world: World, today: string): RouteOf<'year'>[] {
  return world.municipalities.flatMap(({ document }) => {
    const all = world.promisesOf.get(document.code) ?? []
    const years = yearsOf(all, today)
    return years.map((year): RouteOf<'year'> => {
      const own = all.filter((promise) => promise.document.year === year)
      const running = all.filter(
        (promise) => promise.document.year < year && yearsCovered(promise.document, Number(today.slice(0, 4))).includes(year),
      )
      const briefs = own.map((promise) => promiseBrief(promise, today))
      const runningBriefs = running.map((promise) => promiseBrief(promise, today))
      const owners = [...new Set([...own, ...running].flatMap((promise) => promise.document.parties.map((party) => party.name)))]
      return {
        page: 'year',
        path: `/${document.slug}/${year}/`,
        props: {
          municipality: municipalityName(document),
          year,
          promises: briefs,
          running: runningBriefs,
          rollup: sumRollups([...briefs, ...runningBriefs].map((brief) => brief.rollup)),
          withdrawn: world.withdrawn.flatMap((one) =>
            one.municipality.code === document.code && one.year === year && one.document
              ? [{ title: one.document.title.sv, path: one.path, at: one.entries.at(-1)?.at ?? '' }]
              : [],
          ),
          otherYears: years.filter((other) => other !== year).map((other) => ({ year: other, path: `/${document.slug}/${other}/` })),
          facts: pageFacts(
            joinNames(owners),
            [...own, ...running].flatMap((promise) => world.historyOf(promise.document.ref)),
          ),
        },
      }
    })
  })
}
