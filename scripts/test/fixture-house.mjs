import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { isRunning } from '../setup/process-table.mjs'
import { root as repository } from '../setup/root.mjs'

/** A repository in miniature: the real start scripts, and stand-ins for what they start. */
export async function fixtureHouse({ install = true } = {}) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'lovat-start-'))
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const copy = (from, to) => cpSync(path.join(repository, 'scripts', from), path.join(root, to), { recursive: true })
  for (const name of ['start.mjs', 'import.mjs', 'export.mjs', 'start', 'setup', 'cli']) copy(name, `scripts/${name}`)
  copy('test/fixtures/serve-before-admin.mjs', 'cms/src/boot/serve-before-admin.ts')
  copy('test/fixtures/note.mjs', 'cms/src/boot/note.mjs')
  for (const name of ['import', 'export']) copy('test/fixtures/cms-command.mjs', `cms/src/boot/${name}-cli.ts`)
  copy('test/fixtures/publisher.mjs', 'site/publisher/main.ts')
  copy('test/fixtures/note.mjs', 'site/publisher/note.mjs')
  put('package.json', JSON.stringify({ type: 'module', scripts: { start: 'node scripts/start.mjs' } }))
  put('package-lock.json', JSON.stringify({ packages: { '': {} } }))
  copy('test/fixtures/next.cjs', 'node_modules/next/dist/bin/next')
  put('node_modules/next/package.json', '{}')
  if (install) put('node_modules/.package-lock.json', JSON.stringify({ packages: {} }))

  const trace = path.join(root, 'trace')
  const env = {
    ...process.env,
    LOVAT_DATA: path.join(root, 'data'),
    CMS_PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    FIXTURE_TRACE: trace,
  }
  delete env.npm_lifecycle_event
  const started = []
  const traced = () =>
    existsSync(trace)
      ? readFileSync(trace, 'utf8')
          .trim()
          .split('\n')
          .map((line) => line.split(' '))
      : []

  return {
    root,
    data: env.LOVAT_DATA,
    env,
    put,
    file: (name) => path.join(root, name),
    /** The names in the order they ran. */
    ran: () => traced().map(([name]) => name),
    /** The traced processes that still run. */
    alive: () =>
      traced()
        .filter(([, pid]) => isRunning(Number(pid)))
        .map(([name]) => name),
    start(extra = {}, [file, ...args] = [process.execPath, path.join(root, 'scripts/start.mjs')]) {
      const child = spawn(file, args, { cwd: root, env: { ...env, ...extra } })
      started.push(child)
      return watched(child)
    },
    async clean() {
      for (const child of started) child.kill('SIGKILL')
      for (const [, pid] of traced()) {
        try {
          process.kill(Number(pid), 'SIGKILL')
        } catch {
          // Gone, as it should be.
        }
      }
      rmSync(root, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** A process with what it has said so far, and promises for what it will say and how it ends. */
function watched(child) {
  let output = ''
  const waiting = new Set()
  const hear = (text) => {
    output += text
    for (const look of waiting) look()
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
  return {
    child,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(text) && waiting.delete(look) && resolve(output)
        waiting.add(look)
        look()
        ended.then(() => reject(new Error(`It ended without saying “${text}”:\n${output}`)))
      }),
  }
}

export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
