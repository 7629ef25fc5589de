import type { FeedEntry } from '../routes/feed-entry.ts'
import { atomPath, type FeedProps } from '../routes/feed-routes.ts'
import { ledgerPath } from '../routes/ledger-routes.ts'
import { remember } from '../routes/remember.ts'
import { entryHtml } from './entry-html.ts'
import { escapeXml } from './escape-xml.ts'

/** What a feed without entries says of its last change, which the format asks for. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Most of a feed is as it was the last time it was written. */
const texts = remember<FeedEntry, string>()

/**
 * A feed as Atom (RFC 4287). In: what it tells, and the site's address. An entry's id is its address in the ledger, which
 * never moves. By hand, since `feed` writes version 1.0 of the other format, and XML with a library nobody keeps any more.
 */
export function atom(feed: FeedProps, site: URL): string {
  const address = (path: string) => escapeXml(new URL(path, site).href)
  const self = address(atomPath(feed.home))
  const authors = (names: readonly string[]) => names.map((name) => `<author><name>${escapeXml(name)}</name></author>`).join('')
  const entries = feed.entries.map((entry) =>
    texts(
      entry,
      [site.href],
      () => `<entry>
<id>${address(ledgerPath(entry.number))}</id>
<title>${escapeXml(entry.title)}</title>
<updated>${entry.at}</updated>
<published>${entry.at}</published>
${authors(entry.by.length > 0 ? entry.by : ['Lovat'])}
<link rel="alternate" type="text/html" href="${address(entry.path)}"/>
${entry.note ? `<summary>${escapeXml(entry.note)}</summary>\n` : ''}<content type="html">${escapeXml(entryHtml(entry))}</content>
</entry>
`,
    ),
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${self}</id>
<title>${escapeXml(feed.title)}</title>
<subtitle>${escapeXml(SUBTITLE)}</subtitle>
<updated>${feed.entries[0]?.at ?? NEVER}</updated>
${authors(['Lovat'])}
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${address(feed.home)}"/>
${entries.join('')}</feed>
`
}

export const SUBTITLE = 'Allt som publiceras, ändras, rättas och dras tillbaka, med ändringsnot.'
