import type { OnSite } from '../../publisher/standing-on-site.ts'

type Following = {
  /** The entry that is waited for. */
  entry: number
  /** Undefined when there was no answer. */
  ask: () => Promise<OnSite | undefined>
  tell: (news: OnSite) => void
  pause: (ms: number) => Promise<void>
  signal: AbortSignal
}

const OFTEN_MS = 250
const SELDOM_MS = 3000
/** So many times often: the ten seconds after which a change is late. */
const TIMES_OFTEN = 40

/** Asks whether readers see an entry until they do, or `signal` aborts: often to begin with, then seldom. */
export async function followStanding({ entry, ask, tell, pause, signal }: Following): Promise<void> {
  for (let times = 1; !signal.aborted; times++) {
    const news = await ask()
    if (signal.aborted) return
    if (news) tell(news)
    if (news?.standing?.kind === 'live' && news.entry !== null && news.entry >= entry) return
    await pause(times < TIMES_OFTEN ? OFTEN_MS : SELDOM_MS)
  }
}
