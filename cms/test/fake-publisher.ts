import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A publisher that a test holds: what it was rung about, and how it answers. */
export type FakePublisher = {
  url: string
  /** Entries that the CMS has rung about, in order. */
  rings: number[]
  /** Done with each ring, before it is answered. */
  onRing: (entry: number) => void
  /** Leaves every ring unanswered. */
  isMute: boolean
  /** How `GET /healthz` is answered; how many times it was asked. */
  health: (response: ServerResponse) => void
  asked: number
  close: () => Promise<void>
}

export async function fakePublisher(): Promise<FakePublisher> {
  const publisher: FakePublisher = {
    url: '',
    rings: [],
    onRing: () => {},
    isMute: false,
    health: (response) => response.end(),
    asked: 0,
    close,
  }
  const server = createServer((request, response) => {
    const entry = /^\/wake\?entry=(\d+)$/.exec(request.url ?? '')?.[1]
    if (request.url === '/healthz') {
      publisher.asked++
      publisher.health(response)
    } else if (request.method === 'POST' && entry !== undefined) {
      publisher.rings.push(Number(entry))
      publisher.onRing(Number(entry))
      if (!publisher.isMute) response.writeHead(204).end()
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function close(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
  return publisher
}
