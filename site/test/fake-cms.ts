import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { onTestFinished } from 'vitest'

/** What a fake CMS answers with; a test changes it as it goes. */
export type FakeCms = {
  url: string
  entries: readonly LedgerEntry[]
  head: number | undefined
  files: Map<string, Buffer>
  status: number
  asked: string[]
  /** Answers everything in its own way. */
  instead?: RequestListener
}

/** A real HTTP server that answers `/api/ledger` and `/api/ledger/files/…` from memory, until the test has ended. */
export async function fakeCms(entries: readonly LedgerEntry[] = []): Promise<FakeCms> {
  const cms: FakeCms = { url: '', entries, head: undefined, files: new Map(), status: 200, asked: [] }
  cms.url = await serveUntilTestEnds((request, response) => {
    cms.asked.push(request.url ?? '')
    if (cms.instead) return cms.instead(request, response)
    const url = new URL(request.url ?? '', 'http://cms')
    const file = cms.files.get(url.pathname.split('/').at(-1) ?? '')
    if (cms.status !== 200) response.writeHead(cms.status).end()
    else if (url.pathname === '/api/ledger') {
      const after = Number(url.searchParams.get('after'))
      const page = cms.entries.filter((entry) => entry.number > after).slice(0, Number(url.searchParams.get('limit')))
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ head: cms.head ?? cms.entries.length, entries: page }))
    } else if (file === undefined) response.writeHead(404).end()
    else response.end(file)
  })
  return cms
}

/** Listens on a free port of this computer until the test has ended. Out: the address. */
export async function serveUntilTestEnds(handler: RequestListener): Promise<string> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
