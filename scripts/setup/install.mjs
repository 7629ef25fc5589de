import { spawn } from 'node:child_process'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { isInstalled, markInstallBegun, markInstalled } from './installed.mjs'
import { endGroup } from './process-group.mjs'

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

function runNpmCi(root, stop) {
  const { file, args, shell } = npm()
  const env = { ...process.env }
  // A server's NODE_ENV=production would leave out what the build and the tests need.
  delete env.NODE_ENV
  const child = spawn(file, [...args, 'ci', '--include=dev'], {
    cwd: root,
    env,
    shell,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => {
    const end = () => void endGroup(child.pid)
    stop.addEventListener('abort', end, { once: true })
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }))
    child.on('close', (code) => {
      stop.removeEventListener('abort', end)
      resolve({ code, output })
    })
  })
}

/** The npm that runs us, if one does: it need not be on PATH. */
function npm() {
  const running = process.env.npm_execpath
  if (running && /^npm-cli\.c?js$/.test(path.basename(running)))
    return { file: process.env.npm_node_execpath ?? process.execPath, args: [running], shell: false }
  return { file: 'npm', args: [], shell: process.platform === 'win32' }
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-LAST_LINES).join('\n')
}
