import { type DocumentType, documentRef, type PublicDocument } from '@lovat/shared/contract/public-document'
import type { PayloadRequest } from 'payload'
import { collectionOf, type GatedSlug } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { present } from '../presenters/present.ts'
import { reading } from '../presenters/reading.ts'
import type { Stored } from '../presenters/stored.ts'
import { withFileDigests } from '../presenters/with-file-digests.ts'

export type SubjectMunicipality = { id: string; code: string; name: string }

/** What a log and a state belong to: a document that can be public. A promise stands for its activities too. */
export type Subject = {
  type: DocumentType
  id: string
  key: string
  collection: GatedSlug
  ref: string
  title: string
  municipalities: SubjectMunicipality[]
}

export type Newest = { subject: Subject; row: Stored; document: PublicDocument }

export const subjectKey = (type: DocumentType, id: string): string => `${type}:${id}`

/** How rows are read when the kommuner's names, and the public address, are needed as well. */
const readingNames = {
  ...reading,
  populate: {
    ...reading.populate,
    municipalities: { code: true, name: true, legalName: true, slug: true },
    promises: { ref: true, year: true, slug: true },
    updates: { ref: true, kind: true },
  },
} as const

/**
 * The newest version of a document in the contract's shape, in all languages and with its activities: not checked, it may
 * be a draft that is half written. Undefined when there is no such document.
 */
export async function readNewest(type: DocumentType, id: string, req: PayloadRequest): Promise<Newest | undefined> {
  const row: Stored | null = await req.payload.findByID({
    collection: collectionOf[type],
    id,
    draft: true,
    ...readingNames,
    disableErrors: true,
    overrideAccess: true,
    req: ownReading(req),
  })
  if (!row) return undefined
  const activities = type === 'promise' ? await newestActivitiesOf(id, req) : []
  const shown = type === 'update' ? await withFileDigests(row) : row
  const document = present(type, shown, activities) as PublicDocument
  return { subject: subjectOf(type, id, row, document), row, document }
}

async function newestActivitiesOf(promiseId: string, req: PayloadRequest): Promise<Stored[]> {
  const newest = await req.payload.find({
    collection: 'activities',
    where: { promise: { equals: promiseId } },
    draft: true,
    sort: 'number',
    pagination: false,
    ...reading,
    depth: 0,
    overrideAccess: true,
    req: ownReading(req),
  })
  return newest.docs
}

function subjectOf(type: DocumentType, id: string, row: Stored, document: PublicDocument): Subject {
  const title = row.title ?? row.name ?? row.text
  return {
    type,
    id,
    key: subjectKey(type, id),
    collection: collectionOf[type],
    ref: documentRef(document) ?? '',
    title: (typeof title === 'object' ? title?.sv : title) || 'Utan rubrik',
    municipalities: municipalitiesOf(type, row),
  }
}

function municipalitiesOf(type: DocumentType, row: Stored): SubjectMunicipality[] {
  const related: Stored[] = type === 'municipality' ? [row] : [row.municipalities ?? row.municipality ?? []].flat()
  return related
    .filter((municipality) => typeof municipality === 'object' && municipality?.code)
    .map(({ id, code, legalName, name }) => ({ id: String(id), code, name: legalName ?? name ?? code }))
}
