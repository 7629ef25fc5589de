import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

/** The kommunkoder of kommuner by their ids. */
export async function codesOf(ids: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await req.payload.find({
    collection: 'municipalities',
    where: { id: { in: [...new Set(ids)] } },
    sort: 'code',
    pagination: false,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  return new Map(found.docs.map(({ id, code }) => [String(id), code]))
}
