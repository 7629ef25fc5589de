import type { DocumentType, PublicDocument } from '@lovat/shared/contract/public-document'
import { type PayloadRequest, ValidationError } from 'payload'
import { collectionOf } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { latestEntryAbout } from './latest-entry-about.ts'

type Relation = { type: DocumentType; ref: string | undefined; path: string; mayHaveLeft?: boolean }

/** What a public page of the document would point at. What it follows may have been withdrawn since; the rest must stand. */
function relationsOf(document: PublicDocument): Relation[] {
  switch (document.type) {
    case 'promise':
      return [
        ...document.problems.map((ref): Relation => ({ type: 'problem', ref, path: 'problems' })),
        { type: 'agreement', ref: document.agreement, path: 'agreement' },
        { type: 'promise', ref: document.carriedFrom, path: 'carriedFrom', mayHaveLeft: true },
      ]
    case 'update':
      return [
        { type: 'promise', ref: document.promise, path: 'promise' },
        { type: 'update', ref: document.corrects, path: 'corrects' },
      ]
    case 'agreement':
      return [{ type: 'agreement', ref: document.renews, path: 'renews', mayHaveLeft: true }]
    default:
      return []
  }
}

/** Throws, at the field, when a document points at something that nobody can read: that would be published first. */
export async function refuseUnpublishedRelations(document: PublicDocument, id: string, req: PayloadRequest): Promise<void> {
  const errors: { path: string; message: string }[] = []
  const refuse = (path: string, ref: string) =>
    errors.push({ path, message: `${ref} är inte publicerat. Publicera det först, eller ta bort det här.` })
  for (const { type, ref, path, mayHaveLeft } of relationsOf(document)) {
    if (ref === undefined) continue
    const latest = await latestEntryAbout(type, ref, req)
    const isThere = latest !== undefined && (mayHaveLeft || latest.action !== 'withdrawn')
    if (!isThere) refuse(path, ref)
  }
  if (document.type === 'update' && document.activity && !(await isActivityLive(document.activity, req)))
    refuse('activity', document.activity)
  if (errors.length > 0) throw new ValidationError({ collection: collectionOf[document.type], errors, id, req }, req.t)
}

async function isActivityLive(ref: string, req: PayloadRequest): Promise<boolean> {
  const live = await req.payload.count({
    collection: 'activities',
    where: { and: [{ ref: { equals: ref } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    req: ownReading(req),
  })
  return live.totalDocs > 0
}
