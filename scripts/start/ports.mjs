import net from 'node:net'
import { Failure } from '../setup/failure.mjs'

/** Refuses, with one sentence each, the ports that cannot be listened on. */
export async function checkPorts({ HOST, CMS_PORT, SITE_PORT }) {
  const wanted = [
    { name: 'CMS_PORT', port: CMS_PORT },
    { name: 'SITE_PORT', port: SITE_PORT },
  ]
  const problems = await Promise.all(wanted.map(({ name, port }) => problemWithPort({ name, port, host: HOST })))
  const sentences = [...new Set(problems.filter((sentence) => sentence !== undefined))]
  if (sentences.length > 0) throw new Failure(sentences)
}

async function problemWithPort({ name, port, host }) {
  const code = await tryToListen(port, host)
  if (code === undefined) return undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} (${name}) är upptagen av ett annat program. Stäng det, eller välj en annan port med ${name}.`
  if (code === 'EACCES') return `Port ${port} (${name}) får inte användas av den här användaren. Välj en port över 1023 med ${name}.`
  return `Det går inte att lyssna på ${host}, som är satt i HOST (${code}). Använd 127.0.0.1, 0.0.0.0 eller en adress som datorn har.`
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
