import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'

/** Ids of the documents of a type whose newest text waits behind an embargo, in any kommun. Few, at any time. */
export async function idsUnderEmbargo(type: DocumentType, req: PayloadRequest): Promise<string[]> {
  const found = await req.payload.find({
    collection: 'editorial-states',
    where: { and: [{ underEmbargo: { equals: true } }, { type: { equals: type } }] },
    sort: 'document',
    pagination: false,
    depth: 0,
    select: { document: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  return [...new Set(found.docs.map(({ document }) => document))]
}

/** Ids of the files that updates behind an embargo rest on. */
export async function filesUnderEmbargo(req: PayloadRequest): Promise<string[]> {
  const updates = await idsUnderEmbargo('update', req)
  if (updates.length === 0) return []
  const found = await req.payload.find({
    collection: 'updates',
    where: { id: { in: updates } },
    draft: true,
    sort: 'ref',
    pagination: false,
    depth: 0,
    select: { evidence: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  return found.docs
    .flatMap(({ evidence }) => evidence ?? [])
    .flatMap(({ file }) => (file ? [typeof file === 'string' ? file : file.id] : []))
}
