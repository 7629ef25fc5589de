import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Progress } from '../build-step.ts'
import type { PagesOf } from '../compile/compiled-pages.ts'
import { pagesOfSite, routeIn, siteMemory } from '../place/site-in-memory.ts'
import { currentRelease, readRelease, type SiteFolders } from '../release-folders.ts'
import { isSameBasis } from '../release-record.ts'
import { pageFile } from '../render/page-file.ts'
import { compareServed, type Difference, type Expected } from './compare-served.ts'

/** So many times it begins again when something is published meanwhile. */
const TIMES = 3

type Options = {
  folders: SiteFolders
  readLedger: () => Promise<LedgerEntry[]>
  pages: PagesOf
  /** The address to fetch from; left out, the files are read. */
  from: string | undefined
  onProgress?: Progress
}
export type Verified = { compared: number; differences: Difference[]; number: number; today: string }

/**
 * Compares what is served with what the ledger says, page by page. Out: the addresses where they differ. Refused, with an
 * error: nothing published, a ledger that does not verify or is not the one the release was made of, a version of the
 * pages that is not kept, a server that does not answer.
 */
export async function verifySite(options: Options): Promise<Verified> {
  for (let time = 1; ; time++) {
    const before = served(options.folders)
    const { record, name } = before
    const { number, hash, today, siteUrl, code } = record.basis
    const entries = (await options.readLedger()).slice(0, number)
    if (number > 0 && entries[number - 1]?.hash !== hash)
      throw new Error(`Den sparade liggaren har inte den post ${number} som sidorna är gjorda av.`)
    const signal = new AbortController().signal
    const pages = await options.pages({ code, siteUrl }, signal)
    const site = await siteMemory().at(pages.world, entries, today, signal)
    const gone = new Set(pages.world.gonePaths(site.state))
    const expected: Expected[] = pagesOfSite(site).map((page) => ({
      path: page.path,
      status: gone.has(page.path) ? 410 : 200,
      make: () => pages.render(routeIn(site, page)),
    }))
    const routes = new Set(expected.map(({ path }) => pageFile(path)))
    const others = Object.entries(record.files).filter(([path]) => !routes.has(path))
    const differences = await compareServed({ expected, others, folder: before.folder, from: options.from, onProgress: options.onProgress })
    const now = served(options.folders)
    // Something was published while we looked: what differs may be what is new.
    const isSame = now.name === name && isSameBasis(now.record.basis, record.basis)
    if (isSame || differences.length === 0 || time === TIMES)
      return { compared: expected.length + others.length, differences, number, today }
  }
}

function served(folders: SiteFolders) {
  const name = currentRelease(folders)
  const record = name === undefined ? undefined : readRelease(folders, name)
  if (name === undefined || record === undefined) throw new Error('Ingenting är publicerat än.')
  return { name, record, folder: `${folders.releases}/${name}/public` }
}
