import { Failure } from './failure.mjs'
import { isInstalled, markInstallBegun, markInstalled } from './installed.mjs'
import { runNpmCi } from './npm-ci.mjs'

const LAST_LINES = 20

/** Installs what the lockfile says, when it is not there already. Returns early, with half of it, when `stop` says so. */
export async function installIfNeeded({ root, progress, stop }) {
  if (isInstalled(root)) return
  const step = progress.step('Installerar paket (en gång, en dryg minut)')
  markInstallBegun(root)
  const { code, output } = await runNpmCi(root, stop)
  if (stop.aborted) return step.drop()
  if (code !== 0) {
    step.drop()
    throw new Failure('Paketen kunde inte installeras: npm ci misslyckades. Utskriften ovan säger varför.', lastLines(output))
  }
  markInstalled(root)
  step.done('Paketen är installerade')
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-LAST_LINES).join('\n')
}
