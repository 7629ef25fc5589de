import type { FeedEntry } from '../routes/feed-entry.ts'
import { escapeXml } from './escape-xml.ts'

/** What an entry says, as paragraphs of HTML: the change note first, then what was said, and who stands behind it. */
export function entryHtml({ note, text, facts, approvals, number }: FeedEntry): string {
  const lines = [note, text, facts.join(' '), ...approvals, `Liggaren nr ${number}.`]
  return lines.flatMap((line) => (line ? [`<p>${escapeXml(line).replaceAll('\n', '<br/>')}</p>`] : [])).join('')
}
