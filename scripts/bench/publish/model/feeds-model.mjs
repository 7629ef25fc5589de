import { atomPath, jsonFeedPath } from '../../../../site/src/routes/feed-routes.ts'

/** The feeds that the head of a page names. In: where they lie, and what they tell of. */
export const feedsModel = (home, name) => [
  { type: 'application/atom+xml', title: `${name} (Atom)`, path: atomPath(home) },
  { type: 'application/feed+json', title: `${name} (JSON)`, path: jsonFeedPath(home) },
]

/** The same, as the page itself offers them. */
export const followModel = (home, calendar = null) => ({ atom: atomPath(home), json: jsonFeedPath(home), calendar })
