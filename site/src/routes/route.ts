import type { KommunPromises } from '../search/find-promises.ts'
import type { AboutPartProps, AboutProps } from './about-route.ts'
import type { AreaProps, AreasProps } from './area-routes.ts'
import type { CountyProps } from './county-route.ts'
import type { FinderProps } from './finder-route.ts'
import type { LanguageRoute } from './language-routes.ts'
import type { LedgerIndexProps, LedgerPartProps } from './ledger-routes.ts'
import type { MunicipalitiesProps } from './municipalities-route.ts'
import type { MunicipalityProps } from './municipality-route.ts'
import type { NotFoundProps } from './not-found-route.ts'
import type { PromiseProps } from './promise-route.ts'
import type { SearchProps, SearchShardProps } from './search-routes.ts'
import type { StartProps } from './start-route.ts'
import type { ThemeProps, ThemesProps, ThemeYearProps } from './theme-routes.ts'
import type { WithdrawnProps } from './withdrawn-route.ts'
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
  | { page: 'ledger'; path: string; props: LedgerIndexProps }
  | { page: 'ledgerPart'; path: string; props: LedgerPartProps }
  | { page: 'about'; path: string; props: AboutProps }
  | { page: 'aboutPart'; path: string; props: AboutPartProps }
  | LanguageRoute
  | { page: 'notFound'; path: string; props: NotFoundProps }

export type PageName = Route['page']
export type RouteOf<P extends PageName> = Extract<Route, { page: P }>
