import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { databaseEnvironment } from './database-environment.mjs'

/** Fills a database with so many promises and keeps its process, ready to be asked for one round at a time. Close it always. */
export async function openKeysHouse({ database, size, folder }) {
  const child = fork(path.join(import.meta.dirname, 'measure-keys.mjs'), [String(size)], {
    execPath: findNode(root),
    env: databaseEnvironment(database, folder),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told = (told + text).slice(-3000)))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended.then(() => [])])
    if (message === undefined) throw new Failure(`Mätningen gick inte: ${database}, ${size} löften.`, told)
    return message
  }
  await answer()
  return {
    /** Out: what each step of the round took, `[step, ms]`. */
    ask(round) {
      const answered = answer()
      child.send(round)
      return answered
    },
    async close() {
      if (child.connected) child.send('end')
      await ended
    },
  }
}
