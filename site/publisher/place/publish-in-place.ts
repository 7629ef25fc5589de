import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PagesOf } from '../compile/compiled-pages.ts'
import { followsFrom } from '../follows-from.ts'
import type { InTurn } from '../one-at-a-time.ts'
import { isReleaseThere, type SiteFolders } from '../release-folders.ts'
import type { Basis } from '../release-record.ts'
import { pageFile } from '../render/page-file.ts'
import { type PageFault, renderPages } from '../render/render-pages.ts'
import type { ReleaseReader } from '../served-release.ts'
import { type Disk, placeFiles } from './place-files.ts'
import { planPages } from './plan-pages.ts'
import { renderFiles } from './render-files.ts'
import { settleRelease } from './settle-release.ts'
import { pagesOfSite, routeIn, type SiteMemory } from './site-in-memory.ts'

/** Above this, a new release made on all cores is sooner done than one thread. */
const TOO_MANY = 500
/** A thread that has rendered some pages renders the next ones twice as fast. */
const WARM_UP = 50

type Options = {
  folders: SiteFolders
  releases: ReleaseReader
  pages: PagesOf
  memory: SiteMemory
  /** Shared by all that change a release that is served. */
  inTurn: InTurn
  tooMany?: number
  disk?: Disk
}
export type Placed = { written: number; removed: number; faults: PageFault[] }
export type InPlace = ReturnType<typeof createInPlace>

/**
 * Publishes content into the release that is served. `publish` takes the whole ledger up to the basis. Out: what was
 * written; undefined when a new release is to be made instead (other code, another address or past, an erasure, no
 * release, too much). Throws what the disk throws, and then the old pages are served still.
 */
export function createInPlace({ folders, releases, pages, memory, inTurn, tooMany = TOO_MANY, disk }: Options) {
  let isUnsettled = false

  async function settle(): Promise<void> {
    await settleRelease(folders)
    const served = releases.current()
    if (served !== undefined) releases.forget(served.name)
    isUnsettled = false
  }

  /** Does beforehand what the first publication would otherwise wait for. In: the whole ledger. */
  async function prepare(entries: readonly LedgerEntry[], basis: Basis, signal: AbortSignal): Promise<void> {
    const served = releases.current()
    if (served === undefined || !canFollow(served.record.basis, basis, entries)) return
    const { number, today } = served.record.basis
    const code = await pages(basis, signal)
    const site = await memory.at(code.world, entries.slice(0, number), today, signal)
    const all = pagesOfSite(site)
    const every = Math.ceil(all.length / WARM_UP)
    const some = all.filter((_, index) => index % every === 0)
    await renderPages({ renderer: code, routes: some.map((page) => routeIn(site, page)), keep: () => {}, signal })
  }

  async function change(entries: readonly LedgerEntry[], basis: Basis, signal: AbortSignal): Promise<Placed | undefined> {
    if (isUnsettled) await settle()
    const served = releases.current()
    // Removed by hand: what is put there now would be a release of a few pages.
    if (served !== undefined && !isReleaseThere(folders, served.name)) {
      releases.forget(served.name)
      return undefined
    }
    if (served === undefined || !canFollow(served.record.basis, basis, entries)) return undefined
    const code = await pages(basis, signal)
    const shown = served.record.basis
    const before = await memory.at(code.world, entries.slice(0, shown.number), shown.today, signal)
    const after = await memory.at(code.world, entries, basis.today, signal)
    const stale = new Set(served.record.stale)
    const plan = await planPages({ before, after, stale, atMost: tooMany, signal })
    if (plan === undefined) return undefined
    const { render, remove } = plan

    const { files, put, faults } = await renderFiles({ renderer: code, routes: render, present: served.files, stale, signal })
    const evidence = code.world.evidenceIn(after.state)
    const gone = code.world.gonePaths(after.state)
    // The old page at a withdrawn address is the very text that was withdrawn.
    const withdrawn = faults.map(({ path }) => path).filter((path) => gone.includes(path) && served.files.has(pageFile(path)))
    const change = {
      basis,
      put,
      // What lies deepest first, so that no empty folder is left.
      removed: [...remove, ...withdrawn].map(pageFile).toSorted((a, b) => b.length - a.length),
      stale: faults.map(({ path }) => pageFile(path)),
      gone,
      ...(isDeepStrictEqual(evidence, served.record.evidence) ? {} : { evidence }),
    }
    signal.throwIfAborted()
    const isOtherGone = !isDeepStrictEqual(gone, served.record.gone)
    const onPlaced = () => releases.changed(served.name, change)
    try {
      await placeFiles({ release: join(folders.releases, served.name), files, change, onPlaced, isOtherGone, ...(disk && { disk }) })
    } catch (error) {
      // Whatever came to be before it failed: what is served is what lies there.
      isUnsettled = true
      await settle().catch(() => {})
      throw error
    }
    return { written: files.length, removed: remove.length, faults }
  }

  return {
    prepare,
    publish: (entries: readonly LedgerEntry[], basis: Basis, signal: AbortSignal) => inTurn(() => change(entries, basis, signal)),
  }
}

/** Whether one basis leads to the other by entries and days alone, and none of the entries erases. */
const canFollow = (from: Basis, to: Basis, entries: readonly LedgerEntry[]): boolean =>
  from.code === to.code && from.siteUrl === to.siteUrl && followsFrom(from, entries)
