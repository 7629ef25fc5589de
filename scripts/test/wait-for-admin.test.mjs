import http from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { waitForAdmin } from '../start/wait-for-admin.mjs'
import { freePort } from './fixture-house.mjs'

let server
afterEach(() => server?.close())

/** Answers with the statuses in turn, the last one for ever. */
const answering = async (port, ...statuses) => {
  server = http.createServer((_, response) => response.writeHead(statuses.length > 1 ? statuses.shift() : statuses[0]).end())
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
}

it('waits out silence and passing errors', async () => {
  const port = await freePort()
  const answered = waitForAdmin(`http://127.0.0.1:${port}/`, { logFile: 'cms.log', brokenForMs: 20_000 })
  await answering(port, 503, 500, 200)
  await expect(answered).resolves.toBeUndefined()
})

it('gives up on errors that go on', async () => {
  const port = await freePort()
  await answering(port, 500)
  await expect(waitForAdmin(`http://127.0.0.1:${port}/`, { logFile: 'cms.log', brokenForMs: 200 })).rejects.toThrow(
    `Administrationen svarar med fel (500) på http://127.0.0.1:${port}/. Loggen: cms.log`,
  )
})

it('stops when asked', async () => {
  const stop = new AbortController()
  const answered = waitForAdmin(`http://127.0.0.1:${await freePort()}/`, { signal: stop.signal, logFile: 'cms.log' })
  stop.abort()
  await expect(answered).rejects.toThrow('abort')
})
