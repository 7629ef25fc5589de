import { todayInSweden } from '@lovat/shared/text/dates'
import { createBell } from './bell.ts'
import type { BuildStep, Progress, Snapshot } from './build-step.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Faults } from './faults.ts'
import { fetchEvidence } from './fetch-evidence.ts'
import { catchUp } from './follow.ts'
import { healthOf, type Publication, withPublication } from './health-of.ts'
import { isWithin } from './is-within.ts'
import { ledgerFaultText } from './ledger-fault-text.ts'
import type { LedgerStore } from './ledger-store.ts'
import type { Log } from './log.ts'
import type { InPlace } from './place/publish-in-place.ts'
import { createPublisher } from './publisher.ts'
import { makeRelease } from './release.ts'
import { currentRelease, isReleaseThere, readRelease, type SiteFolders } from './release-folders.ts'
import type { Basis, ReleaseRecord } from './release-record.ts'
import { pageAddress } from './render/page-file.ts'
import type { PageFault } from './render/render-pages.ts'

/** How often the CMS is asked when nobody has rung, so that a lost ring costs no more than this. */
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
  everyMs?: number
  /** How long the CMS may take to answer. */
  patienceMs?: number
}

/** The loop of the house: follow the ledger, publish what is new, begin again. Out: the loop's parts and what it knows. */
export function followAndPublish(options: Options) {
  const { folders, store, cmsUrl, faults, signal, clock, log, everyMs = EVERY_MS } = options
  const bell = createBell(() => store.position.number)
  // An empty store is published only once the CMS has said that there really is nothing yet.
  let head = store.position.number > 0 ? store.position.number : undefined
  const found = releaseShown(folders)
  let published = found?.basis
  let publications: Publication[] = []
  let stale = (found?.stale ?? []).map(pageAddress)
  // With pages that are older than it says, a release is not what its basis says, and is to be published again.
  let isAgain = stale.length > 0
  let isAllOrdered = false
  let evidenceTriedAt = 0
  // Up to what is published, so that a nation's files are not all looked for at each change.
  let hasAllEvidence = false

  const wanted = (): Basis | undefined =>
    head === undefined ? undefined : { ...store.position, today: todayInSweden(clock()), code: options.code, siteUrl: options.siteUrl }

  async function publish(basis: Basis): Promise<void> {
    const started = performance.now()
    const snapshot = { entries: store.entries.slice(0, basis.number), today: basis.today }
    await fetchNamedFiles(hasAllEvidence && published ? snapshot.entries.slice(published.number) : snapshot.entries)
    const isAll = isAllOrdered
    const placed = isAll ? undefined : await options.inPlace?.publish(snapshot.entries, basis, signal)
    const { faults: pages } = placed ?? (await makeRelease(options, snapshot, basis, signal))
    // An order that came meanwhile is carried out after this.
    if (isAll) isAllOrdered = false
    isAgain = false
    tellOfFaults(pages, basis)
    published = basis
    publications = withPublication(publications, { number: basis.number, at: clock().toISOString() })
    const seconds = (performance.now() - started) / 1000
    const what = placed === undefined ? `utgåva ${basis.number}` : `post ${basis.number} (${placed.written} sidor)`
    const spoken = seconds.toLocaleString('sv-SE', { maximumFractionDigits: 1 })
    log(`Publicerade ${what} på ${spoken} s`, { entry: basis.number, pages: placed?.written, seconds })
    options.onPublished(placed === undefined ? 'release' : 'in_place', seconds)
  }

  function tellOfFaults(pages: readonly PageFault[], basis: Basis): void {
    stale = pages.map(({ path }) => path)
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

  /** What is public, unless it is to be made again: somebody has ordered it, or has removed it by hand. */
  function shown(): Basis | undefined {
    const name = currentRelease(folders)
    if (name !== undefined && isReleaseThere(folders, name)) {
      faults.heal('release', 'Utgåvan är gjord på nytt.')
      return isAgain || isAllOrdered ? undefined : published
    }
    if (published !== undefined) faults.report('release', `Utgåvan ${name ?? ''} har tagits bort från disken och görs på nytt.`)
    return undefined
  }

  const publisher = createPublisher({ wanted, published: shown, publish, faults, clock, signal })

  async function follow(): Promise<void> {
    try {
      head = await catchUp({ cmsUrl, store, signal, ...(options.patienceMs !== undefined && { patienceMs: options.patienceMs }) })
      faults.heal('ledger', 'Liggaren följs igen.')
    } catch (error) {
      if (signal.aborted) return
      faults.report('ledger', ledgerFaultText(error, folders.root))
    }
  }

  async function retryEvidence(): Promise<void> {
    if (faults.has('evidence') && !isWithin(EVIDENCE_AGAIN_AFTER_MS, evidenceTriedAt, clock())) await fetchNamedFiles()
  }

  return {
    follow,
    publisher,
    retryEvidence,
    /** Makes all pages anew as a new release, at once. Out: a promise that is kept when there is nothing more to do. */
    publishAll(): Promise<void> {
      isAllOrdered = true
      return publisher.now()
    },
    async run(): Promise<void> {
      const basis = wanted()
      if (basis !== undefined) await options.inPlace?.prepare(store.entries, basis, signal).catch(() => {})
      while (!signal.aborted) {
        await bell.answer(follow)
        // Not waited for: entries that come during a build are fetched meanwhile and published together after it.
        void publisher.consider().then(retryEvidence)
        await bell.rest(everyMs, signal)
      }
      await publisher.consider()
    },
    /** Somebody says that the CMS has an entry with this number. */
    wake: (entry: number) => bell.ring(entry),
    health: () => healthOf({ store, head, published, publications, stale, fault: faults.last() }),
  }
}

function releaseShown(folders: SiteFolders): ReleaseRecord | undefined {
  const name = currentRelease(folders)
  return name === undefined ? undefined : readRelease(folders, name)
}
