import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fakeCms } from '../test/fake-cms.ts'
import { firstEntries, happen } from '../test/random-history.ts'
import { publishingPlace } from '../test/release-fixture.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

async function occupiedPort(): Promise<{ server: Server; port: string }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return { server, port: String(typeof address === 'object' && address !== null ? address.port : 0) }
}

async function freePort(): Promise<string> {
  const { server, port } = await occupiedPort()
  server.close()
  await once(server, 'close')
  return port
}

function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { env: { CMS_URL: 'http://127.0.0.1:1', ...settings } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    output.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.err += chunk
  })
  return { child, output }
}

async function until(child: ChildProcess, output: { out: string }, text: string): Promise<void> {
  while (!output.out.includes(text)) await once(child.stdout ?? child, 'data')
}

test('a taken port is one Swedish sentence and exit code 1', async () => {
  const { port } = await occupiedPort()
  const { child, output } = start({ SITE_PORT: port, LOVAT_DATA: await temporaryFolder() })
  expect((await once(child, 'close'))[0]).toBe(1)
  expect(output.err).toBe(`Port ${port} är upptagen av ett annat program. Stäng det, eller välj en annan port med SITE_PORT.\n`)
})

test('a wrong setting is one Swedish sentence and exit code 1', async () => {
  const { child, output } = start({ SITE_PORT: 'x', LOVAT_DATA: await temporaryFolder() })
  expect((await once(child, 'close'))[0]).toBe(1)
  expect(output.err).toBe('SITE_PORT ska vara ett portnummer mellan 1 och 65535.\n')
})

test('a data folder that is a file is a sentence and exit code 1', async () => {
  const file = join(await temporaryFolder(), 'fil')
  await writeFile(file, '')
  const { child, output } = start({ SITE_PORT: await freePort(), LOVAT_DATA: file })
  expect((await once(child, 'close'))[0]).toBe(1)
  expect(output.err).toContain('Sajten kunde inte starta.')
  expect(output.err.trim().split('\n')).toHaveLength(1)
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'what is published is served at once while the CMS is down, and %s ends it all with exit code 0',
  async (signal) => {
    const { dataDir, publish } = await publishingPlace()
    await publish(1)
    const port = await freePort()
    const { child, output } = start({ SITE_PORT: port, LOVAT_DATA: dataDir })
    await until(child, output, `LOVAT_SITE_READY http://127.0.0.1:${port}`)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    child.kill(signal)
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(output.err).toBe('')
  },
)

test('a change that comes after the start is published in place, and seen', async () => {
  const entries = firstEntries()
  const cms = await fakeCms([...entries])
  const port = await freePort()
  const { child, output } = start({ SITE_PORT: port, LOVAT_DATA: await temporaryFolder(), CMS_URL: cms.url })
  await until(child, output, `LOVAT_SITE_READY http://127.0.0.1:${port}`)
  const { release } = await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()
  happen(entries, { order: 'title', a: 0, b: 7 }, '2026-06-01')
  cms.entries = entries
  await until(child, output, `Publicerade post ${entries.length} (`)
  const page = await fetch(`http://127.0.0.1:${port}/ort-9901/2026/tryggare-trafik/`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<h1>Rubrik 7</h1>')])
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toMatchObject({ release, published: entries.length, lag: 0 })
  expect(output.err).toBe('')
}, 120_000)
