import http from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { handleEndpoints } from 'payload'
import { env } from '../env.ts'
import { openPayload } from './open-payload.ts'
import { prepare } from './prepare.ts'
import { say } from './say.ts'

/**
 * The first start's stand-in for Next: prepares the database and serves the API, so that the site can follow the ledger
 * while the admin is being built. Ends on SIGTERM, and then the admin takes over the port.
 */
const WAIT_PAGE = `<!doctype html><html lang="sv"><meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>Administrationen byggs – Lovat</title>
<body><h1>Administrationen byggs</h1><p>Det tar ungefär en minut första gången. Sidan laddas om av sig själv.</p></body></html>`

async function main() {
  const payload = await openPayload()
  await prepare(payload)
  const server = http.createServer(async (request, response) => {
    try {
      if (!request.url?.startsWith('/api/')) {
        response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '30' }).end(WAIT_PAGE)
        return
      }
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
      const answer = await handleEndpoints({
        config: payload.config,
        request: new Request(`http://${request.headers.host ?? env.HOST}${request.url}`, {
          method: request.method,
          headers: request.headers as Record<string, string>,
          ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
        } as RequestInit),
      })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      if (answer.body) Readable.fromWeb(answer.body as ReadableStream).pipe(response)
      else response.end()
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The request failed' })
      response.writeHead(500).end()
    }
  })
  const close = () => {
    server.close(async () => {
      await payload.destroy()
      process.exit(0)
    })
    server.closeAllConnections()
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
  server.listen(env.CMS_PORT, env.HOST, () => say({ event: 'ready', url: `http://${env.HOST}:${env.CMS_PORT}/` }))
}

main().catch((error: Error) => {
  console.error(error)
  say({ event: 'error', text: error.message })
  process.exit(1)
})
