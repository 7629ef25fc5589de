import type { CollectionBeforeValidateHook } from 'payload'
import type { GatedType } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'

/** Activities and updates lie in the kommun of their promise, whatever the form says. */
export function takeMunicipalityFromPromise(type: GatedType): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    if (type !== 'activity' && type !== 'update') return data
    const promise = data?.promise ?? originalDoc?.promise
    if (!promise) return data
    const { municipality } = await req.payload.findByID({
      collection: 'promises',
      id: typeof promise === 'object' ? promise.id : promise,
      depth: 0,
      draft: true,
      select: { municipality: true },
      overrideAccess: true,
      req: ownReading(req),
    })
    return { ...data, municipality }
  }
}
