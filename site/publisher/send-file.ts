import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

/** Up to this size a file is read at once: a stream costs more than reading it does, and nearly every page is smaller. */
const READ_AT_ONCE = 128 * 1024

/**
 * Answers with a file. It is opened in the same turn of the event loop as this is called, so that it is the one whose digest
 * and form were looked up, and before the first byte is sent: one that has just been tidied away becomes a clean answer, not
 * half a page. Throws what the disk throws, with nothing sent yet where it could not be opened.
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, status: number, path: string): Promise<void> {
  const fd = openSync(path, 'r')
  const small = readSmall(fd)
  if (small !== undefined) {
    response.setHeader('Content-Length', small.length)
    response.writeHead(status)
    response.end(request.method === 'HEAD' ? undefined : small)
    return
  }
  // The stream closes it, once no reading is under way: closed by us, its number could by then be another file's.
  const stream = createReadStream(path, { fd })
  try {
    response.setHeader('Content-Length', fstatSync(fd).size)
    response.writeHead(status)
  } catch (error) {
    stream.destroy()
    throw error
  }
  if (request.method !== 'HEAD') return pipeline(stream, response)
  stream.destroy()
  response.end()
}

/** Reads and closes a small file; leaves a large one open. */
function readSmall(fd: number): Buffer | undefined {
  let isLarge = false
  try {
    const { size } = fstatSync(fd)
    isLarge = size > READ_AT_ONCE
    if (isLarge) return undefined
    const bytes = Buffer.allocUnsafe(size)
    return bytes.subarray(0, readSync(fd, bytes, 0, size, 0))
  } finally {
    if (!isLarge) closeSync(fd)
  }
}
