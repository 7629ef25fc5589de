import { setTimeout as pause } from 'node:timers/promises'
import { todayInSweden } from '@lovat/shared/text/dates'
import type { BuildStep, Progress, Snapshot } from './build-step.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Faults } from './faults.ts'
import { fetchEvidence } from './fetch-evidence.ts'
import { catchUp } from './follow.ts'
import { ledgerFaultText } from './ledger-fault-text.ts'
import type { LedgerStore } from './ledger-store.ts'
import type { Log } from './log.ts'
import type { InPlace } from './place/publish-in-place.ts'
import { createPublisher } from './publisher.ts'
import { makeRelease } from './release.ts'
import { currentRelease, isReleaseThere, readRelease, type SiteFolders } from './release-folders.ts'
import type { Basis } from './release-record.ts'
import type { PageFault } from './render/render-pages.ts'

const EVERY_MS = 1000
const EVIDENCE_AGAIN_AFTER_MS = 30_000

type Options = {
  folders: SiteFolders
  workDir: string
  store: LedgerStore
  cmsUrl: string
  siteUrl: string
  code: string
  build: BuildStep
  /** Left out, everything is published as a new release. */
  inPlace?: InPlace
  goneAddresses: (snapshot: Snapshot) => string[]
  clock: () => Date
  log: Log
  faults: Faults
  signal: AbortSignal
  onPublished: (way: 'in_place' | 'release', seconds: number) => void
  onProgress?: Progress
}

/** The loop of the house: follow the ledger, publish what is new, begin again. Out: the loop's parts and what it knows. */
export function followAndPublish(options: Options) {
  const { folders, store, cmsUrl, faults, signal, clock, log } = options
  let isAllOrdered = false
  // An empty store is published only once the CMS has said that there really is nothing yet.
  let head = store.position.number > 0 ? store.position.number : undefined
  let published = publishedBasis(folders)
  let evidenceTriedAt = 0
  // Up to what is published, so that a nation's files are not all looked for at each change.
  let hasAllEvidence = false

  const wanted = (): Basis | undefined =>
    head === undefined ? undefined : { ...store.position, today: todayInSweden(clock()), code: options.code, siteUrl: options.siteUrl }

  async function publish(basis: Basis): Promise<void> {
    const started = performance.now()
    const snapshot = { entries: store.entries.slice(0, basis.number), today: basis.today }
    await fetchNamedFiles(hasAllEvidence && published ? snapshot.entries.slice(published.number) : snapshot.entries)
    const placed = isAllOrdered ? undefined : await options.inPlace?.publish(snapshot.entries, basis, signal)
    const { faults: pages } = placed ?? (await makeRelease(options, snapshot, basis, signal))
    isAllOrdered = false
    tellOfFaults(pages, basis)
    published = basis
    const seconds = (performance.now() - started) / 1000
    const what = placed === undefined ? `utgåva ${basis.number}` : `post ${basis.number} (${placed.written} sidor)`
    const spoken = seconds.toLocaleString('sv-SE', { maximumFractionDigits: 1 })
    log(`Publicerade ${what} på ${spoken} s`, { entry: basis.number, pages: placed?.written, seconds })
    options.onPublished(placed === undefined ? 'release' : 'in_place', seconds)
  }

  function tellOfFaults(pages: readonly PageFault[], basis: Basis): void {
    if (pages.length === 0) {
      faults.heal('pages', 'Alla sidor kan göras igen.')
      return
    }
    const named = pages.map(({ path, text }) => `${path} (${text})`).join(', ')
    faults.report('pages', `Vid post ${basis.number} kunde dessa sidor inte göras, och visas som de var: ${named}`)
  }

  async function fetchNamedFiles(entries = store.entries): Promise<void> {
    evidenceTriedAt = clock().valueOf()
    const missing = await fetchEvidence({ cmsUrl, folder: folders.files, files: evidenceOf(entries), signal })
    hasAllEvidence = missing.length === 0
    if (missing.length === 0) return faults.heal('evidence', 'Alla filer som är belägg finns nu på plats.')
    const named = missing.map(({ name, reason }) => `${name} (${reason})`).join(', ')
    faults.report('evidence', `Filer som är belägg kunde inte hämtas och saknas tills vidare på sajten: ${named}`)
  }

  /** What is public, unless somebody has removed it by hand: then it is to be made again. */
  function shown(): Basis | undefined {
    const name = currentRelease(folders)
    if (name !== undefined && isReleaseThere(folders, name)) {
      faults.heal('release', 'Utgåvan är gjord på nytt.')
      return published
    }
    if (published !== undefined) faults.report('release', `Utgåvan ${name ?? ''} har tagits bort från disken och görs på nytt.`)
    return undefined
  }

  const publisher = createPublisher({ wanted, published: shown, publish, faults, clock, signal })

  async function follow(): Promise<void> {
    try {
      head = await catchUp({ cmsUrl, store, signal })
      faults.heal('ledger', 'Liggaren följs igen.')
    } catch (error) {
      if (signal.aborted) return
      faults.report('ledger', ledgerFaultText(error, folders.root))
    }
  }

  async function retryEvidence(): Promise<void> {
    if (faults.has('evidence') && clock().valueOf() - evidenceTriedAt >= EVIDENCE_AGAIN_AFTER_MS) await fetchNamedFiles()
  }

  return {
    follow,
    publisher,
    retryEvidence,
    /** Makes all pages anew as a new release, at once. Out: a promise that is kept when there is nothing more to do. */
    publishAll(): Promise<void> {
      isAllOrdered = true
      published = undefined
      return publisher.now()
    },
    async run(): Promise<void> {
      const basis = wanted()
      if (basis !== undefined) await options.inPlace?.prepare(store.entries, basis, signal).catch(() => {})
      while (!signal.aborted) {
        await follow()
        // Not waited for: entries that come during a build are fetched meanwhile and published together after it.
        void publisher.consider().then(retryEvidence)
        await pause(EVERY_MS, undefined, { signal }).catch(() => {})
      }
      await publisher.consider()
    },
    health: () => ({
      published: published?.number ?? null,
      head: head ?? null,
      lag: head === undefined ? null : head - (published?.number ?? 0),
      today: published?.today ?? null,
      lastError: faults.last(),
    }),
  }
}

function publishedBasis(folders: SiteFolders): Basis | undefined {
  const name = currentRelease(folders)
  const record = name === undefined ? undefined : readRelease(folders, name)
  // With pages that are older than it says, the release is not what its basis says, and is to be published again.
  return (record?.stale ?? []).length > 0 ? undefined : record?.basis
}
