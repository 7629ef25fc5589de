import type { PageFacts } from './page-facts.ts'

/** When the texts that come with the code were first published and last changed. Whoever changes one changes its date. */
const TEXTS: Readonly<Record<string, { published: string; changed: string }>> = {
  '/om/': { published: '2026-11-21', changed: '2026-11-22' },
  '/om/metod/': { published: '2026-11-22', changed: '2026-11-22' },
  '/om/tillganglighet/': { published: '2026-11-22', changed: '2026-11-22' },
  '/om/personuppgifter/': { published: '2026-11-22', changed: '2026-11-22' },
  '/om/lattlast/': { published: '2026-11-22', changed: '2026-11-22' },
  '/om/kontakt/': { published: '2026-11-22', changed: '2026-11-22' },
  '/en/': { published: '2026-11-22', changed: '2026-11-22' },
  '/fi/': { published: '2026-11-22', changed: '2026-11-22' },
  '/fit/': { published: '2026-11-22', changed: '2026-11-22' },
  '/yi/': { published: '2026-11-22', changed: '2026-11-22' },
  '/rom/': { published: '2026-11-22', changed: '2026-11-22' },
  '/se/': { published: '2026-11-22', changed: '2026-11-22' },
}

/** In: the path of a page whose text is ours. Refused, with an error: one whose dates nobody has written down. */
export function ownPageFacts(path: string): PageFacts {
  const dates = TEXTS[path]
  if (!dates) throw new Error(`Nobody has said when ${path} was written`)
  return { owner: 'Lovat', ...dates, entry: null }
}
