import type { PayloadRequest } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { collectionOf, type GatedType } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import type { Stored } from '../presenters/stored.ts'
import type { Locale } from './text-in.ts'

export type DocumentWrite = {
  type: GatedType
  /** Undefined for a new document. */
  id: string | undefined
  /** The row in one language; `swedish` is what the Swedish write gave, for the ids of its rows. */
  rowIn: (locale: Locale, swedish?: Stored) => object
  writeEnglish: boolean
  publish: boolean
  req: PayloadRequest
}

/**
 * Writes a whole document: Swedish first, then English into the same rows. A person's own rights apply; Lovat's own code
 * (at start) passes them. Recording the public change is the caller's, who sets `recordLater`. Out: the document's id.
 */
export async function writeDocument({ type, id, rowIn, writeEnglish, publish, req }: DocumentWrite): Promise<string> {
  const collection = collectionOf[type]
  const how = {
    collection,
    draft: !publish,
    depth: 0,
    overrideAccess: gateContext(req).system === true,
    user: req.user,
    req: ownReading(req),
  } as const
  const withStatus = (row: object) => ({ ...row, _status: publish ? 'published' : 'draft' }) as never
  const swedish: Stored = id
    ? await req.payload.update({ ...how, id, locale: 'sv', data: withStatus(rowIn('sv')) })
    : await req.payload.create({ ...how, locale: 'sv', data: withStatus(rowIn('sv')) } as never)
  if (writeEnglish) await req.payload.update({ ...how, id: swedish.id, locale: 'en', data: withStatus(rowIn('en', swedish)) })
  return swedish.id
}
