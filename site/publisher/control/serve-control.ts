import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { faultText } from '../fault-text.ts'
import type { Orders, Outcome } from './orders.ts'

const TELL_EVERY_MS = 500

export type PublisherStatus = Record<string, unknown>
/** One line of an answer: how far it has come, or what came of it. */
export type Told = { done: number; of: number } | Outcome

type Options = { token: string; orders: Orders; status: () => PublisherStatus; progress: () => { done: number; of: number } | undefined }

/** Takes orders from whoever knows the word: on this computer, readers of the data folder. Answers an order line by line, in JSON. */
export function controlHandler({ token, orders, status, progress }: Options): RequestListener {
  return (request, response) => {
    if (!isKnown(request, token)) return void response.writeHead(403).end()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control')
    const order = request.method === 'POST' ? orderOf(pathname, searchParams) : undefined
    if (request.method === 'GET' && pathname === '/status') return void response.end(JSON.stringify(status()))
    if (order === undefined) return void response.writeHead(404).end()
    void tellOf(order, response)
  }

  function orderOf(pathname: string, search: URLSearchParams): (() => Promise<Outcome>) | undefined {
    if (pathname === '/full') return () => orders.full()
    if (pathname === '/undo') return () => orders.undo()
    if (pathname === '/rollback') return () => orders.rollback(search.get('code') ?? undefined)
    return undefined
  }

  async function tellOf(order: () => Promise<Outcome>, response: ServerResponse): Promise<void> {
    const say = (told: Told) => response.write(`${JSON.stringify(told)}\n`)
    const timer = setInterval(() => {
      const now = progress()
      if (now !== undefined) say(now)
    }, TELL_EVERY_MS)
    try {
      say(await order())
    } catch (error) {
      say({ ok: false, text: faultText(error) })
    } finally {
      clearInterval(timer)
      response.end()
    }
  }
}

function isKnown(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
