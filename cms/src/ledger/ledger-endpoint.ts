import type { Endpoint } from 'payload'
import { z } from 'zod'
import { newestEntry } from './newest-entry.ts'

const query = z.object({ after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(500).default(100) })

/**
 * `GET /api/ledger?after=N&limit=M`: the entries that follow number N, in order, and the newest number there is. Public,
 * since the ledger holds nothing that is not. A full page never changes but by an erasure, so it may be kept an hour.
 */
export const ledgerEndpoint: Endpoint = {
  path: '/ledger',
  method: 'get',
  handler: async (req) => {
    const asked = query.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success)
      return Response.json({ errors: [{ message: 'after är ett heltal från 0, limit ett heltal från 1 till 500.' }] }, { status: 400 })
    const { after, limit } = asked.data
    // The head first, and nothing after it: an ETag that promised more than the page holds would hide an entry.
    const newest = await newestEntry(req)
    const head = newest?.number ?? 0
    const page = await req.payload.find({
      collection: 'ledger-entries',
      where: { and: [{ number: { greater_than: after } }, { number: { less_than_equal: head } }] },
      sort: 'number',
      limit,
      pagination: false,
      depth: 0,
      select: { entry: true },
      overrideAccess: true,
      req,
    })
    const etag = `"${newest?.hash ?? 'empty'}-${after}-${limit}"`
    const isFull = page.docs.length === limit
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': isFull ? 'public, max-age=3600' : 'public, max-age=0, must-revalidate',
      ETag: etag,
      'Access-Control-Allow-Origin': '*',
    }
    if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    return new Response(`{"head":${head},"entries":[${page.docs.map((row) => row.entry).join(',')}]}`, { headers })
  },
}
