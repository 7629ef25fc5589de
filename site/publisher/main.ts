import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gonePaths } from '../src/routes/gone-paths.ts'
import { buildWithAstro } from './astro-build.ts'
import { codeVersion } from './code-version.ts'
import { compiledRenderer } from './compile/compiled-renderer.ts'
import { buildWithCompiledPages } from './compiled-build.ts'
import { readSettings, SettingsError } from './env.ts'
import { faultText } from './fault-text.ts'
import { trackFaults } from './faults.ts'
import { fold } from './fold.ts'
import { followAndPublish } from './follow-and-publish.ts'
import { openLedgerStore } from './ledger-store.ts'
import { ListenError, listen } from './listen.ts'
import { logToStdout as log } from './log.ts'
import { createInPlace } from './place/publish-in-place.ts'
import { settleRelease } from './place/settle-release.ts'
import { currentRelease, readRelease, siteFolders, tidyReleases } from './release-folders.ts'
import { siteHandler } from './serve.ts'
import { releaseReader } from './served-release.ts'
import { EMPTY_STATE } from './state.ts'
import { tidyWorkFolders, workFolder } from './work-folder.ts'

const STOP_WITHIN_MS = 5000
const clock = (): Date => new Date()

async function start(): Promise<void> {
  const settings = readSettings()
  const folders = siteFolders(join(settings.dataDir, 'site'))
  await mkdir(folders.root, { recursive: true })

  // The port first: whoever starts a second publisher on the same data is stopped before it touches anything.
  let health = (): Record<string, unknown> => ({ starting: true })
  let wake = (_entry: number): void => {}
  const releases = releaseReader(folders)
  const server = await listen(
    siteHandler({ folders, siteUrl: settings.siteUrl, health: () => health(), wake: (entry) => wake(entry), log, releases }),
    settings.port,
    settings.host,
  )
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  let isReady = false
  const ready = () => {
    if (!isReady) log(`LOVAT_SITE_READY ${settings.siteUrl}`)
    isReady = true
  }

  await tidyReleases(folders)
  await settleRelease(folders)
  await tidyWorkFolders()
  const current = currentRelease(folders)
  if (current !== undefined) releases.forget(current)
  if (current !== undefined && readRelease(folders, current) !== undefined) ready()

  const code = await codeVersion()
  const workDir = workFolder()
  const compiled = { folder: folders.compiled, workDir, code }
  const house = followAndPublish({
    folders,
    workDir,
    store: await openLedgerStore({ file: folders.ledger, log }),
    cmsUrl: settings.cmsUrl,
    siteUrl: settings.siteUrl,
    code,
    ...(settings.build === 'stock'
      ? { build: buildWithAstro }
      : { build: buildWithCompiledPages(compiled), inPlace: createInPlace({ folders, releases, renderer: compiledRenderer(compiled) }) }),
    goneAddresses: ({ entries }) => gonePaths(fold(EMPTY_STATE, entries)),
    clock,
    log,
    faults: trackFaults(log, clock),
    signal: stopping.signal,
    onPublished: ready,
  })
  health = house.health
  wake = house.wake
  await house.run()

  // Connections to the CMS that are kept open for the next question would hold the process for seconds.
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS)
}

start().catch((error: unknown) => {
  const isExpected = error instanceof SettingsError || error instanceof ListenError
  console.error(isExpected ? error.message : `Sajten kunde inte starta. ${faultText(error)}`)
  process.exit(1)
})
