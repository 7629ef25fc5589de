import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { gonePaths } from '../../src/routes/gone-paths.ts'
import { evidenceIn } from '../evidence-of.ts'
import type { SiteFolders } from '../release-folders.ts'
import type { Basis } from '../release-record.ts'
import type { Renderer } from '../render/load-renderer.ts'
import { pageFile } from '../render/page-file.ts'
import { type PageFault, renderPages } from '../render/render-pages.ts'
import type { ReleaseReader, ServedRelease } from '../served-release.ts'
import { type Disk, placeFiles } from './place-files.ts'
import { planPages } from './plan-pages.ts'
import { renderFiles } from './render-files.ts'
import { settleRelease } from './settle-release.ts'
import { type SiteInMemory, siteAt, siteLater } from './site-in-memory.ts'

/** Above this, a new release made on all cores is sooner done than one thread. */
const TOO_MANY = 500
/** A thread that has rendered some pages renders the next ones twice as fast. */
const WARM_UP = 50

type Options = {
  folders: SiteFolders
  releases: ReleaseReader
  /** Loads the compiled pages of this version of the code. */
  renderer: (siteUrl: string, signal: AbortSignal) => Promise<Renderer>
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
export function createInPlace({ folders, releases, renderer, tooMany = TOO_MANY, disk }: Options) {
  let known: SiteInMemory | undefined
  let isUnsettled = false

  /** The site as the served release shows it; from memory, or after a start from the ledger. */
  async function shown({ record: { basis } }: ServedRelease, entries: readonly LedgerEntry[], signal: AbortSignal): Promise<SiteInMemory> {
    const { number, hash, today } = basis
    const isKnown = known?.today === today && known.state.head === number && known.state.entries.at(-1)?.hash === hash
    if (known === undefined || !isKnown) known = await siteAt(entries.slice(0, number), today, signal)
    return known
  }

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
    const site = await shown(served, entries, signal)
    const pages = await renderer(basis.siteUrl, signal)
    await renderPages({ renderer: pages, routes: [...site.parts.values()].flat().slice(-WARM_UP), keep: () => {}, signal })
  }

  async function publish(entries: readonly LedgerEntry[], basis: Basis, signal: AbortSignal): Promise<Placed | undefined> {
    if (isUnsettled) await settle()
    const served = releases.current()
    if (served === undefined || !canFollow(served.record.basis, basis, entries)) return undefined
    const before = await shown(served, entries, signal)
    const after = await siteLater(before, entries.slice(before.state.head), basis.today, signal)
    const stale = new Set(served.record.stale)
    const { render, remove } = planPages(before.parts, after.parts, stale)
    if (render.length > tooMany) {
      known = after
      return undefined
    }

    const pages = await renderer(basis.siteUrl, signal)
    const { files, put, faults } = await renderFiles({ renderer: pages, routes: render, present: served.files, stale, signal })
    const evidence = evidenceIn(after.state)
    const change = {
      basis,
      put,
      // What lies deepest first, so that no empty folder is left.
      removed: remove.map(pageFile).toSorted((a, b) => b.length - a.length),
      stale: faults.map(({ path }) => pageFile(path)),
      gone: gonePaths(after.state),
      ...(isDeepStrictEqual(evidence, served.record.evidence) ? {} : { evidence }),
    }
    signal.throwIfAborted()
    const onPlaced = () => releases.changed(served.name, change)
    try {
      await placeFiles({ release: join(folders.releases, served.name), files, change, onPlaced, ...(disk && { disk }) })
    } catch (error) {
      // Whatever came to be before it failed: what is served is what lies there.
      isUnsettled = true
      await settle().catch(() => {})
      throw error
    }
    known = after
    return { written: files.length, removed: remove.length, faults }
  }

  return { prepare, publish }
}

/** Whether one basis leads to the other by entries and days alone, and none of the entries erases. */
function canFollow(from: Basis, to: Basis, entries: readonly LedgerEntry[]): boolean {
  if (from.code !== to.code || from.siteUrl !== to.siteUrl || from.number > to.number) return false
  const isSamePast = from.number === 0 || entries[from.number - 1]?.hash === from.hash
  return isSamePast && !entries.slice(from.number).some(({ action }) => action === 'erased')
}
