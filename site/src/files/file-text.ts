import { atom } from '../feeds/atom.ts'
import { calendar } from '../feeds/calendar.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import type { PageName, Route, RouteOf } from '../routes/route.ts'

/** Addresses that are no pages, and what is read there. */
type FileName = Extract<PageName, `${string}Atom` | `${string}Json` | 'calendar' | 'finder' | 'searchKommun' | 'searchShard'>
type Texts = { [F in FileName]: (props: RouteOf<F>['props'], site: URL) => string }

const TEXTS: Texts = {
  nationAtom: atom,
  kommunAtom: atom,
  promiseAtom: atom,
  nationJson: jsonFeed,
  kommunJson: jsonFeed,
  promiseJson: jsonFeed,
  calendar,
  finder: ({ kommuner }) => JSON.stringify(kommuner),
  searchKommun: (props) => JSON.stringify(props),
  searchShard: ({ parts }) => `{${parts.join(',')}}`,
}

/** What a file says that no component is rendered for: a feed, a calendar, data for the search. Undefined for a page. */
export function fileText(route: Route, site: URL): string | undefined {
  const text = (TEXTS as Record<string, (props: Route['props'], site: URL) => string>)[route.page]
  return text?.(route.props, site)
}
