import type { PagesVersion } from '../compile/pages-version.ts'
import type { Hold } from '../hold.ts'

/** What came of an order, in one Swedish sentence. */
export type Outcome = { ok: boolean; text: string }

type Options = {
  installed: string
  siteUrl: string
  versions: () => Promise<PagesVersion[]>
  held: () => Hold | undefined
  /** Remembers it through restarts; what is wanted follows from it at once. */
  hold: (held: Hold | undefined) => Promise<void>
  /** The version of the pages that readers see. */
  shown: () => string | undefined
  /** The release that readers see. */
  release: () => string | undefined
  publishAll: () => Promise<void>
  publish: () => Promise<void>
  lastFault: () => string | null
  clock: () => Date
}

export type Orders = ReturnType<typeof createOrders>

/** What somebody may tell a publisher to do. Each comes back when it is done, with what came of it; none throws for a fault in the pages. */
export function createOrders(options: Options) {
  const { installed, siteUrl, held, hold, shown } = options

  async function use(wanted: Hold | undefined, done: string): Promise<Outcome> {
    const before = held()
    await hold(wanted)
    await options.publish()
    if (shown() === (wanted?.code ?? installed)) return { ok: true, text: done }
    // A version that can't show what is public now must not be tried again at each change.
    await hold(before)
    return { ok: false, text: `Det gick inte, och sidorna är som de var. ${options.lastFault() ?? ''}`.trim() }
  }

  return {
    /** All pages anew, with the version that is used now. */
    async full(): Promise<Outcome> {
      const before = options.release()
      await options.publishAll()
      // What else is wrong, a CMS that is away, is no fault of the pages.
      if (options.release() !== before) return { ok: true, text: 'Alla sidor är gjorda på nytt.' }
      return { ok: false, text: `Det gick inte, och sidorna är som de var. ${options.lastFault() ?? 'Det finns inget att publicera än.'}` }
    },
    /** An earlier version of the pages, with the content of now. In: which, or nothing for the one before the one that is shown. */
    async rollback(code?: string): Promise<Outcome> {
      const target = earlierVersion(await options.versions(), { code, siteUrl, shown: shown() ?? installed })
      if ('problem' in target) return { ok: false, text: target.problem }
      if (target.code === installed) return use(undefined, `Den installerade versionen ${installed} används igen.`)
      const wanted = { code: target.code, insteadOf: installed, since: options.clock().toISOString() }
      return use(wanted, `Version ${target.code} används nu, med det innehåll som gäller. Den hålls tills en ny version installeras.`)
    },
    /** Back to the version that is installed. */
    undo: (): Promise<Outcome> => use(undefined, `Den installerade versionen ${installed} används igen.`),
  }
}

type Asked = { code: string | undefined; siteUrl: string; shown: string }

/** Which version is meant. In: those that are kept, newest first. Out: the version, or why there is none, in a Swedish sentence. */
export function earlierVersion(versions: readonly PagesVersion[], { code, siteUrl, shown }: Asked): PagesVersion | { problem: string } {
  const usable = versions.filter((version) => version.siteUrl === siteUrl)
  if (code !== undefined) {
    const named = usable.filter((version) => version.code.startsWith(code))
    if (named.length === 1 && named[0] !== undefined) return named[0]
    return {
      problem:
        named.length === 0
          ? `Det finns ingen version ${code} att gå tillbaka till.`
          : `Flera versioner börjar med ${code}. Skriv fler tecken.`,
    }
  }
  const now = usable.findIndex((version) => version.code === shown)
  return usable[now + 1] ?? { problem: 'Det finns ingen tidigare version att gå tillbaka till.' }
}
