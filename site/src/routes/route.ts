import type { KommunPromises } from '../search/find-promises.ts'
import type { AboutPartProps, AboutProps } from './about-route.ts'
import type { AreaProps, AreasProps } from './area-routes.ts'
import type { CalendarProps } from './calendar-route.ts'
import type { CountyProps } from './county-route.ts'
import type { FeedRoute } from './feed-routes.ts'
import type { FinderProps } from './finder-route.ts'
import type { PromiseHistoryProps } from './history-route.ts'
import type { EnglishStartProps, LanguageRoute } from './language-routes.ts'
import type { LedgerIndexProps, LedgerPartProps } from './ledger-routes.ts'
import type { MunicipalitiesProps } from './municipalities-route.ts'
import type { MunicipalityProps } from './municipality-route.ts'
import type { NotFoundProps } from './not-found-route.ts'
import type { PromiseProps } from './promise-route.ts'
import { remember } from './remember.ts'
import type { SearchProps, SearchShardProps } from './search-routes.ts'
import type { StartProps } from './start-route.ts'
import type { ThemeProps, ThemesProps, ThemeYearProps } from './theme-routes.ts'
import type { WithdrawnProps } from './withdrawn-route.ts'
import type { World } from './world.ts'
import type { YearProps } from './year-route.ts'

/** Every page of the public site: its type, its address and all it shows. Props are JSON and nothing else. */
export type Route =
  | { page: 'start'; path: string; props: StartProps }
  | { page: 'finder'; path: string; props: FinderProps }
  | { page: 'kommuner'; path: string; props: MunicipalitiesProps }
  | { page: 'lan'; path: string; props: CountyProps }
  | { page: 'areas'; path: string; props: AreasProps }
  | { page: 'area'; path: string; props: AreaProps }
  | { page: 'themes'; path: string; props: ThemesProps }
  | { page: 'theme'; path: string; props: ThemeProps }
  | { page: 'themeYear'; path: string; props: ThemeYearProps }
  | { page: 'kommun'; path: string; props: MunicipalityProps }
  | { page: 'year'; path: string; props: YearProps }
  | { page: 'promise'; path: string; props: PromiseProps }
  | { page: 'withdrawn'; path: string; props: WithdrawnProps }
  | { page: 'search'; path: string; props: SearchProps }
  | { page: 'searchKommun'; path: string; props: KommunPromises }
  | { page: 'searchShard'; path: string; props: SearchShardProps }
  | { page: 'history'; path: string; props: PromiseHistoryProps }
  | FeedRoute
  | { page: 'calendar'; path: string; props: CalendarProps }
  | { page: 'ledger'; path: string; props: LedgerIndexProps }
  | { page: 'ledgerPart'; path: string; props: LedgerPartProps }
  | { page: 'about'; path: string; props: AboutProps }
  | { page: 'aboutPart'; path: string; props: AboutPartProps }
  | { page: 'en'; path: string; props: EnglishStartProps }
  | { page: 'enKommun'; path: string; props: MunicipalityProps }
  | { page: 'enPromise'; path: string; props: PromiseProps }
  | { page: 'enWithdrawn'; path: string; props: WithdrawnProps }
  | LanguageRoute
  | { page: 'notFound'; path: string; props: NotFoundProps }

export type PageName = Route['page']
export type RouteOf<P extends PageName> = Extract<Route, { page: P }>

/**
 * A page that the site has, whose route is worked out when somebody asks for it and is then let go: the routes of a nation
 * are larger than its ledger. The same object as long as nothing has happened to what the page is made of; the world and
 * the day that it was planned in are handed back to it, so that it keeps no world alive.
 */
export type PlannedPage = { path: string; make(world: World, today: string): Route }

const kept = remember<Route, PlannedPage>()

/** A page whose route is small enough to be kept. */
export const keptRoute = (route: Route): PlannedPage => kept(route, [], () => ({ path: route.path, make: () => route }))
