import type { CollectionAfterChangeHook } from 'payload'
import { ownReading } from '../gate/own-reading.ts'
import { noteSave } from '../workflow/note-save.ts'

/** A file is a part of each draft that rests on it: who changes the file has changed the draft. */
export const noteChangedEvidence: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  const updates = await req.payload.find({
    collection: 'updates',
    where: { 'evidence.file': { equals: doc.id } },
    draft: true,
    sort: 'ref',
    pagination: false,
    depth: 0,
    select: { ref: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  for (const { id } of updates.docs) await noteSave({ type: 'update', id, req })
  return doc
}
