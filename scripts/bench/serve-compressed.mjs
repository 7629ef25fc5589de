import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const IS_PRESSED = new Set(['.woff2', '.png', '.webp', '.ico'])

/** Serves a folder on loopback, compressed as hard as brotli can: as a good web server with files compressed beforehand. */
export async function serveCompressed(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const name = path.join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    const body = name.startsWith(folder) ? await readFile(name).catch(() => undefined) : undefined
    if (body === undefined) return response.writeHead(404).end()
    const extension = path.extname(name)
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream')
    if (IS_PRESSED.has(extension)) return response.end(body)
    response.setHeader('content-encoding', 'br').end(brotliCompressSync(body))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
