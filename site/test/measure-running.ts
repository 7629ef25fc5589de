/**
 * Measures a publisher as it is run, a process of its own with its threads, on a seeded national ledger, and prints one JSON
 * object. Arguments: about how many pages, and how Node is to be started for it, as one argument each.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { appendEntry } from './national/append-entry.ts'
import { nationalLedger } from './national/national-ledger.ts'

const [pages = '2000', ...nodeArgs] = process.argv.slice(2)
const PUBLISHER = join(import.meta.dirname, '../publisher')
/** So long without work, and what is at rest has come to rest. */
const AT_REST_MS = 3000
const entries = nationalLedger(Number(pages))
const dataDir = await mkdtemp(join(tmpdir(), 'lovat-running-'))
const cms = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://cms')
  const after = Number(searchParams.get('after'))
  const page = entries.slice(after, after + Number(searchParams.get('limit')))
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ head: entries.length, entries: page }))
})
const portOf = (server: { address(): unknown }) => String((server.address() as AddressInfo).port)
await once(cms.listen(0, '127.0.0.1'), 'listening')
const free = createServer().listen(0, '127.0.0.1')
await once(free, 'listening')
const port = portOf(free)
free.close()
const env = {
  ...process.env,
  NODE_ENV: 'production',
  TZ: 'Europe/Stockholm',
  CMS_URL: `http://127.0.0.1:${portOf(cms)}`,
  SITE_PORT: port,
  LOVAT_DATA: dataDir,
}
const rest = () => new Promise((resolve) => setTimeout(resolve, AT_REST_MS))

/** Megabytes that a process has in memory, now and at most; undefined where Linux does not say. */
async function memoryOf(pid: number): Promise<{ now: number | undefined; peak: number | undefined }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const megabytes = (name: string) => {
    const kB = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
    return kB === undefined ? undefined : Math.round((Number(kB) * 1024) / 1e6)
  }
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

function open(file = 'main.ts', ...args: string[]) {
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeArgs, join(PUBLISHER, file), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const waiting: { text: string; found: (ms: number) => void }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    for (const { text, found } of waiting) if (line.includes(text)) found(performance.now() - began)
  })
  return {
    child,
    memory: () => memoryOf(child.pid ?? 0),
    /** Milliseconds from the start until the program says something. */
    says: (text: string) => new Promise<number>((found) => waiting.push({ text, found })),
    async end(): Promise<void> {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

try {
  const first = open()
  const made = await first.says('LOVAT_SITE_READY')
  const firstAtMost = (await first.memory()).peak
  await rest()
  // Compression goes on meanwhile, and is waited for before the next start.
  while (!(await isCompressed())) await rest()
  await first.end()

  const second = open()
  const serving = await second.says('LOVAT_SITE_READY')
  const answered = await fetch(`http://127.0.0.1:${port}/`)
  if (answered.status !== 200) throw new Error(`Startsidan svarade ${answered.status}.`)
  const promise = entries.findLast(({ document }) => document?.type === 'promise')?.document
  if (promise?.type !== 'promise') throw new Error('Liggaren har inga löften.')
  appendEntry(entries, { at: '2026-11-21T10:00:00.000Z', action: 'updated', document: { ...promise, title: { sv: 'Mätning' } } })
  const firstChange = await second.says(`Publicerade post ${entries.length} (`)
  await rest()
  const started = await second.memory()
  const full = open('cli/main.ts', 'full')
  await once(full.child, 'exit')
  while (!(await isCompressed())) await rest()
  const atRest = await second.memory()
  await second.end()
  console.log(
    JSON.stringify({
      made: made / 1000,
      firstAtMost,
      serving: serving / 1000,
      firstChange: firstChange / 1000,
      started: started.now,
      atRest: atRest.now,
      atMost: atRest.peak,
    }),
  )
} finally {
  cms.close()
  cms.closeAllConnections()
  await rm(dataDir, { recursive: true, force: true })
}

/** When the compressed forms of the whole release are there, its journal has gone into its record. */
async function isCompressed(): Promise<boolean> {
  const folder = join(dataDir, 'site/current')
  const journal = await readFile(join(folder, 'journal.jsonl'), 'utf8').catch(() => undefined)
  const page = await fetch(`http://127.0.0.1:${port}/liggare/1/`, { headers: { 'accept-encoding': 'br' } }).catch(() => undefined)
  return journal === undefined && page?.headers.get('content-encoding') === 'br'
}
