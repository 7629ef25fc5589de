import type { State } from '../../publisher/state.ts'
import { aboutRoutes } from './about-route.ts'
import { areaRoutes } from './area-routes.ts'
import { calendarPages } from './calendar-route.ts'
import { countyRoutes } from './county-route.ts'
import { kommunFeeds, nationFeeds, promiseFeeds } from './feed-routes.ts'
import { finderRoute } from './finder-route.ts'
import { historyPages } from './history-route.ts'
import type { KommunWorld } from './kommun-world.ts'
import { englishStartRoute, languageRoutes } from './language-routes.ts'
import { ledgerPages } from './ledger-routes.ts'
import { municipalitiesRoute } from './municipalities-route.ts'
import { municipalityPages } from './municipality-route.ts'
import { notFoundRoute } from './not-found-route.ts'
import { promisePages } from './promise-route.ts'
import { remember } from './remember.ts'
import { keptRoute, type PlannedPage, type Route } from './route.ts'
import { searchKommunPage, searchRoute, searchShardPages } from './search-routes.ts'
import { startRoute } from './start-route.ts'
import { surroundings } from './surroundings.ts'
import { themeRoutes } from './theme-routes.ts'
import { withdrawnPages } from './withdrawn-route.ts'
import { type World, worldOf } from './world.ts'
import { yearPages } from './year-route.ts'

/**
 * The whole public site as a pure function of the ledger and the day.
 * In: the folded ledger, and today's date in Sweden (ISO). Out: one route per page, each address once.
 */
export const routes = (state: State, today: string): Route[] =>
  [...pagesInParts(state, today)].flatMap(([, pages]) => pages.map((page) => routeOf(page, state, today)))

/** The route of one page. In: the page, and the state and the day that it was planned in. */
export const routeOf = (page: PlannedPage, state: State, today: string): Route => page.make(worldOf(state), today)

/**
 * Which pages the site has, in named parts, a kommun or so each, for whoever has others to attend to meanwhile. A part, or
 * a page, that nothing has happened to is the same object as the last time. No part has an address of another.
 */
export function* pagesInParts(state: State, today: string): Generator<[string, readonly PlannedPage[]]> {
  const world = worldOf(state)
  for (const kommun of world.kommuner) yield [kommun.municipality.document.code, kommunPages(world, kommun, today)]
  const lists = [
    startRoute(world, today),
    finderRoute(world),
    ...nationFeeds(world),
    municipalitiesRoute(world, today),
    ...countyRoutes(world, today),
    searchRoute(world),
    ...aboutRoutes(world),
    englishStartRoute(world, today),
    ...languageRoutes(),
    notFoundRoute(world),
  ]
  yield ['lists', lists.map(keptRoute)]
  yield ['areas', areaRoutes(world, today).map(keptRoute)]
  yield ['themes', themeRoutes(world, today).map(keptRoute)]
  yield ['ledger', ledgerPages(world)]
  yield ['search', searchShardPages(world)]
}

/** The pages of one kommun and its promises, for whoever needs no others. Out: none where the kommun is not public. */
export function routesOfKommun(state: State, today: string, code: string): readonly Route[] {
  const world = worldOf(state)
  const kommun = world.kommun(code)
  return kommun === undefined ? [] : kommunPages(world, kommun, today).map((page) => page.make(world, today))
}

const known = remember<KommunWorld, readonly PlannedPage[]>()
const knownAround = remember<KommunWorld, readonly PlannedPage[]>()

const kommunPages = (world: World, kommun: KommunWorld, today: string): readonly PlannedPage[] =>
  knownAround(kommun, [surroundings(world, today)], () => makeKommunPages(world, kommun, today))

function makeKommunPages(world: World, kommun: KommunWorld, today: string): readonly PlannedPage[] {
  const promises = promisePages(world, kommun, today)
  const withdrawn = withdrawnPages(world, kommun, today)
  const years = yearPages(kommun, today)
  const own = municipalityPages(world, kommun, today)
  const feeds = kommunFeeds(world, kommun)
  const calendar = calendarPages(world, kommun, today)
  return known(kommun, [promises, withdrawn, years, own, feeds, calendar], () => [
    ...promises,
    ...withdrawn,
    ...historyPages(kommun),
    ...promiseFeeds(kommun),
    ...years,
    ...own,
    ...feeds,
    ...calendar,
    ...searchKommunPage(kommun),
  ])
}
