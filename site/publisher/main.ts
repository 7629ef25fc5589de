import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gonePaths } from '../src/routes/gone-paths.ts'
import { buildWithAstro } from './astro-build.ts'
import { codeVersion } from './code-version.ts'
import { compiledPages } from './compile/compiled-pages.ts'
import { listVersions } from './compile/pages-version.ts'
import { buildWithCompiledPages } from './compiled-build.ts'
import { openControl } from './control/open-control.ts'
import { createOrders } from './control/orders.ts'
import { readSettings, SettingsError } from './env.ts'
import { faultText } from './fault-text.ts'
import { trackFaults } from './faults.ts'
import { fold } from './fold.ts'
import { followAndPublish } from './follow-and-publish.ts'
import { readHold, writeHold } from './hold.ts'
import { openLedgerStore } from './ledger-store.ts'
import { ListenError, listen } from './listen.ts'
import { logTo } from './log.ts'
import { createMetrics, type Measured } from './metrics.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { createCompressor } from './place/compress-release.ts'
import { createInPlace } from './place/publish-in-place.ts'
import { siteMemory } from './place/site-in-memory.ts'
import { createPreview, type Preview } from './preview/create-preview.ts'
import { keptPages } from './preview/kept-pages.ts'
import { putInOrder } from './put-in-order.ts'
import { currentRelease, readRelease, siteFolders } from './release-folders.ts'
import { siteHandler } from './serve.ts'
import { releaseReader } from './served-release.ts'
import { EMPTY_STATE } from './state.ts'
import { LockError, takeLock } from './take-lock.ts'
import { untilDone } from './until-done.ts'
import { workFolder } from './work-folder.ts'

const STOP_WITHIN_MS = 5000
const clock = (): Date => new Date()

async function start(): Promise<void> {
  const settings = readSettings()
  const log = logTo(settings.log, (line) => console.log(line), clock)
  const folders = siteFolders(join(settings.dataDir, 'site'))
  await mkdir(folders.root, { recursive: true })

  // The lock and the port first: a second publisher on the same data is stopped before it touches anything.
  takeLock(folders.lock, folders.root)
  const faults = trackFaults(log, clock)
  const starting = () => ({
    published: null,
    head: null,
    lastError: faults.last()?.text ?? null,
    errorSince: faults.last()?.since ?? null,
  })
  let health = (): Record<string, unknown> => ({ starting: true, ...starting() })
  let wake = (_entry: number): void => {}
  let preview = async (_token: string): Promise<Preview> => ({ kind: 'noSite' })
  const releases = releaseReader(folders)
  let measured: () => Pick<Measured, 'published' | 'head' | 'lastError'> = starting
  const metrics = createMetrics(() => {
    const { files, record } = releases.current() ?? {}
    return { ...measured(), releasePages: files?.size ?? 0, stalePages: record?.stale?.length ?? 0 }
  })
  const server = await listen(
    siteHandler({
      folders,
      siteUrl: settings.siteUrl,
      health: () => health(),
      wake: (entry) => wake(entry),
      log,
      releases,
      metrics,
      metricsToken: settings.metricsToken,
      preview: settings.previewSecret === undefined ? undefined : (token) => preview(token),
    }),
    settings.port,
    settings.host,
  )
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  let isReady = false
  const ready = () => {
    // For the program that started us, in whichever form the log is.
    if (!isReady) console.log(`LOVAT_SITE_READY ${settings.siteUrl}`)
    isReady = true
  }

  await putInOrder({ folders, faults })
  const current = currentRelease(folders)
  if (current !== undefined) releases.forget(current)
  if (current !== undefined && readRelease(folders, current) !== undefined) ready()

  const { name, email } = settings.owner
  if (name === undefined || email === undefined)
    log('Sidorna säger inte vem som ansvarar för webbplatsen och hur läsare når den. Sätt SITE_OWNER och SITE_EMAIL.')

  const installed = await codeVersion()
  const workDir = workFolder()
  const compiled = { folder: folders.compiled, workDir, installed }
  const pages = compiledPages(compiled)
  const memory = siteMemory()
  const inTurn = oneAtATime()
  const compressor = createCompressor({ folders, releases, inTurn, faults })
  let held = settings.build === 'stock' ? undefined : await readHold(folders, installed)
  let progress: { done: number; of: number } | undefined
  if (held !== undefined)
    log(`Sidorna görs med den tidigare versionen ${held.code}, sedan ${held.since}. Se npm run publish:rollback -- --help.`)
  const store = await untilDone(() => openLedgerStore({ file: folders.ledger, log }), faults, stopping.signal)
  const house = followAndPublish({
    folders,
    workDir,
    store,
    cmsUrl: settings.cmsUrl,
    siteUrl: settings.siteUrl,
    get code() {
      return held?.code ?? installed
    },
    ...(settings.build === 'stock'
      ? { build: buildWithAstro }
      : {
          build: buildWithCompiledPages({ ...compiled, pages, memory }),
          inPlace: createInPlace({ folders, releases, pages, memory, inTurn }),
        }),
    goneAddresses: ({ entries }) => gonePaths(fold(EMPTY_STATE, entries)),
    clock,
    log,
    faults,
    signal: stopping.signal,
    onPublished: (way, seconds) => {
      progress = undefined
      metrics.published(way, seconds)
      faults.heal('order', 'Utgåvan är i ordning igen.')
      ready()
      void compressor.run(stopping.signal)
    },
    onProgress: (done, of) => {
      progress = { done, of }
    },
  })
  const orders = createOrders({
    installed,
    siteUrl: settings.siteUrl,
    versions: () => listVersions(folders.compiled),
    held: () => held,
    hold: async (wanted) => {
      await writeHold(folders, wanted)
      held = wanted
    },
    shown: () => releases.current()?.record.basis.code,
    release: () => releases.current()?.name,
    publishAll: house.publishAll,
    publish: house.publisher.now,
    lastFault: () => faults.last()?.text ?? null,
    clock,
  })
  const status = () => ({ installed, held: held ?? null, build: settings.build, siteUrl: settings.siteUrl, ...house.health() })
  const closeControl = await openControl({ file: folders.control, orders, status, progress: () => progress })
  void compressor.run(stopping.signal)
  if (settings.previewSecret !== undefined)
    preview = createPreview({
      secret: settings.previewSecret,
      cmsUrl: settings.cmsUrl,
      releases,
      pages: keptPages(folders.compiled),
      memory,
      entries: () => store.entries,
      clock,
      log,
      signal: stopping.signal,
    })
  health = house.health
  wake = house.wake
  measured = house.health
  await house.run()
  await closeControl()

  // Connections to the CMS that are kept open for the next question would hold the process for seconds.
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS)
}

start().catch((error: unknown) => {
  // Stopped while it waited for a disk.
  if (error instanceof Error && error.name === 'AbortError') process.exit(0)
  const isExpected = [SettingsError, ListenError, LockError].some((kind) => error instanceof kind)
  console.error(isExpected && error instanceof Error ? error.message : `Sajten kunde inte starta. ${faultText(error)}`)
  process.exit(1)
})
