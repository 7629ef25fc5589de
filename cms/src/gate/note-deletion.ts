import type { CollectionAfterDeleteHook } from 'payload'
import { forgetState } from '../workflow/forget-state.ts'
import { noteSave } from '../workflow/note-save.ts'
import type { GatedType } from './gated-types.ts'

/** A draft that was thrown away leaves its log, which says so; an activity's is the log of its promise. */
export function noteDeletion(type: GatedType): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    if (type === 'activity') {
      const promise = typeof doc.promise === 'object' ? doc.promise?.id : doc.promise
      if (promise) await noteSave({ type: 'promise', id: String(promise), what: [String(doc.ref ?? '')], req })
    } else await forgetState(type, String(id), String(doc.ref ?? ''), req)
    return doc
  }
}
