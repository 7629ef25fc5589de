import { resolveSrv } from 'node:dns/promises'
import net from 'node:net'
import { Failure } from '../setup/failure.mjs'
import { serversOf } from './database-address.mjs'

const PATIENCE_MS = 5_000

/** Refuses unless some server of the address takes a connection. That it is MongoDB, with transactions, the CMS checks. */
export async function checkDatabaseReachable(url, { patienceMs = PATIENCE_MS } = {}) {
  const servers = await lookUp(url)
  try {
    await Promise.any(servers.map((server) => connect(server, patienceMs)))
  } catch {
    const names = servers.map(({ host, port }) => `${host}:${port}`).join(', ')
    throw new Failure(`Databasen i DATABASE_URL svarar inte på ${names}. Kontrollera att MongoDB är igång och att adressen stämmer.`)
  }
}

async function lookUp(url) {
  const { srv, servers } = serversOf(url)
  if (!srv) return servers
  try {
    return (await resolveSrv(`_mongodb._tcp.${srv}`)).map(({ name, port }) => ({ host: name, port }))
  } catch {
    throw new Failure(`Databasen i DATABASE_URL finns inte i DNS: ${srv}. Kontrollera adressen.`)
  }
}

function connect({ host, port }, patienceMs) {
  return new Promise((resolve, reject) => {
    if (port > 65_535) return reject(new Error('no such port'))
    const socket = net.connect({ host, port, timeout: patienceMs })
    const settle = (how) => (value) => {
      socket.destroy()
      how(value)
    }
    socket.once('connect', settle(resolve)).once('error', settle(reject)).once('timeout', settle(reject))
  })
}
