import type { PayloadRequest } from 'payload'
import { collectionOf, type GatedType } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { present } from '../presenters/present.ts'
import { reading } from '../presenters/reading.ts'
import type { Stored } from '../presenters/stored.ts'

/** A document that is there already: its newest version and, where it is public, the live one, in the contract's shape. */
export type Existing = { id: string; newest: object; live: object | undefined }

const NAME = { municipality: 'code', policeArea: 'slug' } as const
const CHUNK = 400

/** Ids by name (kommunkod, slug or reference) of the documents of a type with those names. */
export async function idsByName(
  type: GatedType,
  names: readonly string[],
  req: PayloadRequest,
  { onlyPublic = false } = {},
): Promise<Map<string, string>> {
  const field = type === 'municipality' || type === 'policeArea' ? NAME[type] : 'ref'
  const found = await inChunks(names, (chunk) =>
    req.payload.find({
      collection: collectionOf[type],
      where: { and: [{ [field]: { in: chunk } }, ...(onlyPublic ? [{ _status: { equals: 'published' } }] : [])] },
      sort: 'id',
      pagination: false,
      depth: 0,
      select: { [field]: true } as never,
      overrideAccess: true,
      req: ownReading(req),
    }),
  )
  return new Map(found.map((row) => [String(row[field]), String(row.id)]))
}

/** What there is of a type under those references, whole. A promise comes without its activities. */
export async function existingByRef(type: GatedType, refs: readonly string[], req: PayloadRequest): Promise<Map<string, Existing>> {
  const collection = collectionOf[type]
  const how = { collection, sort: 'id', pagination: false, ...reading, overrideAccess: true, req: ownReading(req) } as const
  const newest = await inChunks(refs, (chunk) => req.payload.find({ ...how, where: { ref: { in: chunk } }, draft: true }))
  const live = await inChunks(refs, (chunk) =>
    req.payload.find({ ...how, where: { and: [{ ref: { in: chunk } }, { _status: { equals: 'published' } }] } }),
  )
  const liveByRef = new Map(live.map((row) => [String(row.ref), present(type, row)]))
  return new Map(
    newest.map((row) => [String(row.ref), { id: String(row.id), newest: present(type, row), live: liveByRef.get(String(row.ref)) }]),
  )
}

async function inChunks(names: readonly string[], find: (chunk: string[]) => Promise<{ docs: unknown[] }>): Promise<Stored[]> {
  const unique = [...new Set(names)]
  const rows: Stored[] = []
  for (let start = 0; start < unique.length; start += CHUNK)
    rows.push(...((await find(unique.slice(start, start + CHUNK))).docs as Stored[]))
  return rows
}
