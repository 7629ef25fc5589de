import net from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkDatabaseReachable } from '../start/database-reachable.mjs'
import { freePort } from './fixture-house.mjs'

let server
beforeEach(async () => {
  server = net.createServer((socket) => socket.on('error', () => {}))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => server.close())

const address = (...ports) => `mongodb://u:hemligt@${ports.map((port) => `127.0.0.1:${port}`).join(',')}/lovat?replicaSet=rs0`

it('is content when one server of several takes a connection', async () => {
  await expect(checkDatabaseReachable(address(await freePort(), server.address().port))).resolves.toBeUndefined()
})

it('names all servers, and no password, when none does', async () => {
  const [a, b] = [await freePort(), await freePort()]
  await expect(checkDatabaseReachable(address(a, b))).rejects.toThrow(
    `Databasen i DATABASE_URL svarar inte på 127.0.0.1:${a}, 127.0.0.1:${b}. Kontrollera att MongoDB är igång och att adressen stämmer.`,
  )
})

it('takes an impossible port for a server that does not answer', async () => {
  await expect(checkDatabaseReachable(address(99_999))).rejects.toThrow('svarar inte på 127.0.0.1:99999')
})
