import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { root } from '../setup/root.mjs'
import { printTable } from './table.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'
import { whenPage } from './wait-for-page.mjs'

const HELP = `Klonar förrådet (det som är incheckat), kör npm start två gånger och mäter till installerat, första sidan och administrationen.
npm:s cache används som den är: kör två gånger, eller npm ci först, för att mäta med varm cache.

  npm run bench -- start [--port 4660]`

export async function main(argv) {
  const { values } = parseArgs({ args: argv, options: { port: { type: 'string', default: '4660' }, help: { type: 'boolean' } } })
  if (values.help) return console.log(HELP)
  await inTemporaryFolder('start', async (folder) => {
    const clone = path.join(folder, 'lovat')
    const { status, stderr } = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' })
    if (status !== 0) throw new Failure('Förrådet gick inte att klona.', stderr)
    const ports = { CMS_PORT: values.port, SITE_PORT: String(Number(values.port) + 1) }
    const rows = []
    for (const which of ['första', 'andra']) rows.push([which, ...(await measureStart({ clone, ports, data: path.join(folder, 'data') }))])
    printTable(['start', 'installerat (s)', 'webbplatsen (s)', 'administrationen (s)', 'webbplatsen efter installationen (s)'], rows)
  })
}

/** Seconds from `npm start` to the end of the install, the first page of the site, the login page of the admin. */
async function measureStart({ clone, ports, data }) {
  const failed = new AbortController()
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, ...ports, LOVAT_DATA: data, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the signal at the end reaches what npm has started.
    detached: true,
  })
  const output = []
  let installed = 0
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line)
      if (/^✓ .*installer/i.test(line)) installed = performance.now() - began
    })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  ended.then((code) => failed.abort(new Failure(`npm start slutade med kod ${code}.`, output.slice(-20).join('\n'))))
  try {
    const [site, admin] = await Promise.all([
      whenPage(`http://127.0.0.1:${ports.SITE_PORT}/`, { stop: failed.signal, isRight: (text) => text.includes('</html>') }),
      whenPage(`http://127.0.0.1:${ports.CMS_PORT}/admin/login`, { stop: failed.signal }),
    ])
    return [installed, site - began, admin - began, site - began - installed].map((ms) => Math.round(ms / 100) / 10)
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await ended
  }
}
