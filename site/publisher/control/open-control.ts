import { randomBytes } from 'node:crypto'
import { listen } from '../listen.ts'
import { removeControl, writeControl } from './control-file.ts'
import type { Orders } from './orders.ts'
import { controlHandler, type PublisherStatus } from './serve-control.ts'

type Options = { file: string; orders: Orders; status: () => PublisherStatus; progress: () => { done: number; of: number } | undefined }

/**
 * Lets commands on this computer reach the publisher, on a port that the system chooses. In: the file that says which, and
 * the word. Out: a way to close it. Where the file can't be written, the publisher runs without.
 */
export async function openControl({ file, orders, status, progress }: Options): Promise<() => Promise<void>> {
  const token = randomBytes(24).toString('base64url')
  const server = await listen(controlHandler({ token, orders, status, progress }), 0, '127.0.0.1')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await removeControl(file).catch(() => {})
  await writeControl(file, { port, token, pid: process.pid }).catch(() => {})
  return async () => {
    await removeControl(file).catch(() => {})
    server.close()
    server.closeAllConnections()
  }
}
