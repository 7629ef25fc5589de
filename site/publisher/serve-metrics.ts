import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Metrics } from './metrics.ts'

/** Answers `/metrics` for whoever has the word that the one who runs Lovat has chosen. Others learn nothing but that there is one. */
export async function serveMetrics(request: IncomingMessage, response: ServerResponse, metrics: Metrics, token: string): Promise<void> {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  response.setHeader('Cache-Control', 'no-store')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end()
    return
  }
  const text = await metrics.text()
  response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text)
}
