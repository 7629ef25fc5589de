import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '../../setup/failure.mjs'
import { benchEnvironment, lastLine, runScript, scriptOf } from './run-script.mjs'
import { beginWebServer, WEB_SERVERS } from './web-servers.mjs'

/** As many different pages as readers ask for: no server has only one of them at hand. */
const ADDRESSES = 500

/**
 * Loads the publisher's own server, and the others on the same folder, one after another, while the publisher goes on publishing.
 * In: a size that has been measured. Out: requests a second and p99 (ms) of each, how many changes were published meanwhile,
 * and what was left out. Refused, with `Failure`: an answer that was not a page.
 */
export async function measureServing({ node, publisher, data, folder, site, port, seconds, progress }) {
  const corpus = path.dirname(publisher[0])
  const paths = path.join(folder, 'addresses.json')
  writeFileSync(paths, JSON.stringify(spread(JSON.parse(readFileSync(path.join(corpus, 'index.json'), 'utf8')))))
  const figures = {}
  const left = []
  const load = async (key, at) => {
    progress(`servar: ${key}`)
    const { rps, p99, errors } = (await runScript(node, 'load.mjs', [`http://127.0.0.1:${at}`, paths, seconds])).said
    if (errors > 0) throw new Failure(`${key}: ${errors} svar var inte en sida.`)
    figures[key] = { rps, p99 }
  }
  const working = await begin(node, publisher, port)
  try {
    await load('lovat', port)
    for (const [at, server] of WEB_SERVERS.entries()) {
      const why = server.missing()
      if (why !== undefined) left.push({ what: `serve ${server.key}`, why })
      if (why !== undefined) continue
      const own = port + 1 + at
      const end = await beginWebServer(server, { node, data, site, port: own, folder: path.join(folder, server.key) })
      await load(server.key, own).finally(end)
    }
  } finally {
    figures.published = (await working.end()).published
  }
  return { figures, left }
}

const spread = (index) => {
  const promises = index.filter(({ kind }) => kind === 'promise')
  const step = Math.max(1, Math.floor(promises.length / ADDRESSES))
  return promises.filter((_, at) => at % step === 0).map(({ path }) => path)
}

/** A publisher that serves and publishes until it is told to end. */
async function begin(node, publisher, port) {
  const child = spawn(node, [scriptOf('publish-changes.mjs'), ...publisher, '0', String(port)], {
    env: benchEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = []
  let faults = ''
  child.stderr.on('data', (text) => (faults += text))
  const ended = new Promise((resolve) => child.once('close', resolve))
  const serving = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      if (line.includes('"serving"')) resolve(true)
    })
  })
  const isThere = await Promise.race([serving, ended.then(() => false)])
  if (!isThere) throw new Failure('Publiceraren slutade innan den hade börjat serva.', faults.slice(-3000))
  return {
    async end() {
      child.kill('SIGTERM')
      const code = await ended
      if (code !== 0 || faults !== '') throw new Failure('Publiceringen gick inte medan sidorna lästes.', faults.slice(-3000))
      return lastLine(lines.join('\n'))
    },
  }
}
