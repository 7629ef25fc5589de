import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint } from 'payload'
import { env } from '../env.ts'

/** `GET /api/ledger/files/<sha256>`: the bytes of an evidence file that a published update names. 404 for all else. */
export const ledgerFilesEndpoint: Endpoint = {
  path: '/ledger/files/:sha256',
  method: 'get',
  handler: async (req) => {
    const sha256 = String(req.routeParams?.sha256 ?? '')
    const found = await req.payload.find({
      collection: 'media',
      where: { and: [{ sha256: { equals: sha256 } }, { isPublic: { equals: true } }] },
      sort: 'createdAt',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const media = found.docs[0]
    if (!media) return Response.json({ errors: [{ message: 'Filen finns inte i liggaren.' }] }, { status: 404 })
    const bytes = await readFile(path.join(env.LOVAT_DATA, 'media', String(media.filename)))
    return new Response(bytes, {
      headers: {
        'Content-Type': String(media.mimeType),
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': 'attachment',
      },
    })
  },
}
