import { spawn } from 'node:child_process'
import path from 'node:path'
import { endGroup } from './process-group.mjs'

/** Installs what the lockfile of a folder says. Out: its exit code and what it said; `stop` ends it. */
export function runNpmCi(root, stop) {
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
