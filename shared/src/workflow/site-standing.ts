import type { SiteHealth } from '../contract/site-health.ts'

/** What the publisher answered when it was last asked. */
export type PublisherAnswer =
  /** `isOurLedger`: the entry it says that it shows is one of ours, by its hash. */
  | { kind: 'told'; health: SiteHealth; isOurLedger: boolean }
  /** Something else than the contract has: it is starting, or it is somebody else. */
  | { kind: 'unclear' }
  /** Nothing. `since`: when it last answered or, where it never has, when it was first asked. */
  | { kind: 'silent'; since: string }

/** A public change: its number in the ledger, when it was made, and the page it is seen on. */
export type PublicChange = { number: number; at: string; path: string }

/** Whether readers see a change, as far as the publisher has confirmed it. */
export type SiteStanding =
  /** `since` and how long it took are null where the publisher has been started anew since then. */
  | { kind: 'live'; since: string | null; tookMs: number | null }
  | { kind: 'onItsWay' }
  | { kind: 'late'; lacks: number; at: string; fault: string | null }
  | { kind: 'pageFailed'; fault: string | null }
  | { kind: 'otherLedger' }
  | { kind: 'unclear' }
  | { kind: 'silent'; since: string }

/** Longer than this is not on its way any more, but late. */
const SOON_MS = 10_000

/**
 * Whether readers see a change. In: the change, what the publisher answered, and the time. Out: `live` only when the
 * publisher has confirmed an entry of this very ledger with at least that number, and has made the page; otherwise what is
 * being waited for.
 */
export function siteStanding({ number, at, path }: PublicChange, answer: PublisherAnswer, now: Date): SiteStanding {
  if (answer.kind !== 'told') return answer
  const { health, isOurLedger } = answer
  if (!isOurLedger) return { kind: 'otherLedger' }
  const shown = health.published ?? 0
  if (shown < number) {
    const isLate = now.valueOf() - Date.parse(at) > SOON_MS
    return isLate ? { kind: 'late', lacks: number - shown, at, fault: health.lastError } : { kind: 'onItsWay' }
  }
  if (health.stale.includes(path)) return { kind: 'pageFailed', fault: health.lastError }
  const since = shownSince(number, health)
  return { kind: 'live', since, tookMs: since === null ? null : tookMs(at, since) }
}

/** The first publication that had the entry; known only where one without it is remembered too. */
function shownSince(number: number, { publications }: SiteHealth): string | null {
  const isRemembered = publications.some((publication) => publication.number < number)
  return isRemembered ? (publications.findLast((publication) => publication.number >= number)?.at ?? null) : null
}

/** The two may have clocks of their own; nothing is shown before it was published. */
function tookMs(at: string, since: string): number | null {
  const took = Date.parse(since) - Date.parse(at)
  return took < 0 ? null : took
}
