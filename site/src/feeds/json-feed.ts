import type { FeedEntry } from '../routes/feed-entry.ts'
import { type FeedProps, jsonFeedPath } from '../routes/feed-routes.ts'
import { ledgerPath } from '../routes/ledger-routes.ts'
import { remember } from '../routes/remember.ts'
import { SUBTITLE } from './atom.ts'
import { entryHtml } from './entry-html.ts'

/** Most of a feed is as it was the last time it was written. */
const texts = remember<FeedEntry, string>()

/** The same feed as JSON Feed 1.1. In: what it tells, and the site's address. */
export function jsonFeed(feed: FeedProps, site: URL): string {
  const address = (path: string) => new URL(path, site).href
  const items = feed.entries.map((entry) => texts(entry, [site.href], () => JSON.stringify(itemOf(entry, address))))
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: SUBTITLE,
    home_page_url: address(feed.home),
    feed_url: address(jsonFeedPath(feed.home)),
    language: 'sv',
    authors: [{ name: 'Lovat', url: site.href }],
  }
  return `${JSON.stringify(head).slice(0, -1)},"items":[${items.join(',')}]}`
}

const itemOf = (entry: FeedEntry, address: (path: string) => string) => ({
  id: address(ledgerPath(entry.number)),
  url: address(entry.path),
  title: entry.title,
  ...(entry.note && { summary: entry.note }),
  content_html: entryHtml(entry),
  date_published: entry.at,
  ...(entry.by.length > 0 && { authors: entry.by.map((name) => ({ name })) }),
})
