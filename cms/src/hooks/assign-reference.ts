import { slugify } from '@lovat/shared/text/slug'
import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { collectionOf, type GatedType } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'

/**
 * Gives a new document its reference, once. The prefix says where it belongs; the number is the next free one under it,
 * and the unique index settles a race. An import brings its own references along. What the reference is made of (kommun,
 * year, promise) can't change afterwards.
 */
export function assignReference(type: GatedType): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, operation, collection, req }) => {
    if (!data) return data
    if (operation === 'create') delete data.id
    if (type === 'municipality' || type === 'policeArea') return operation === 'update' ? withItsName(data, originalDoc) : data
    if (operation === 'update' && originalDoc?.ref) {
      const moved = (['municipality', 'year', 'promise'] as const).find(
        (name) =>
          data[name] !== undefined && data[name] !== null && originalDoc[name] != null && idOf(data[name]) !== idOf(originalDoc[name]),
      )
      if (moved)
        throw new ValidationError(
          {
            collection: collection.slug,
            errors: [
              { path: moved, message: `Ingår i referensen ${originalDoc.ref} och kan inte ändras. Skapa ett nytt dokument i stället.` },
            ],
            req,
          },
          req.t,
        )
      return { ...data, ref: originalDoc.ref, ...(type === 'activity' && { number: originalDoc.number }) }
    }
    const whole = { ...originalDoc, ...data }
    // An import brings references along; a person's form can't choose one.
    const given = gateContext(req).recordLater || !req.user ? data.ref : undefined
    const prefix = given ? undefined : await prefixOf(type, whole, req)
    const ref =
      given ??
      (prefix && `${prefix}${type === 'indicator' ? slugify(String(whole.name ?? 'indikator')) : await nextNumber(type, prefix, req)}`)
    if (!ref) return { ...data, ref: undefined }
    return { ...data, ref, ...(type === 'activity' && { number: Number(String(ref).split('-').at(-1)) }) }
  }
}

/** The kommunkod and the address are what everyone else points at, so they stay. */
const withItsName = (data: Record<string, unknown>, original: Record<string, unknown> | undefined) => ({
  ...data,
  ...(original?.code ? { code: original.code } : {}),
  ...(original?.slug ? { slug: original.slug } : {}),
})

const idOf = (relation: unknown): string =>
  typeof relation === 'object' && relation !== null ? (relation as { id: string }).id : String(relation)

async function prefixOf(type: GatedType, data: Record<string, unknown>, req: PayloadRequest): Promise<string | undefined> {
  if (type === 'activity' || type === 'update') {
    if (!data.promise) return undefined
    const promise = await req.payload.findByID({
      collection: 'promises',
      id: idOf(data.promise),
      depth: 0,
      draft: true,
      select: { ref: true },
      overrideAccess: true,
      req: ownReading(req),
    })
    return type === 'activity' ? `${promise.ref}-` : `${promise.ref}-U`
  }
  const place = [data.municipality ?? data.municipalities].flat()[0]
  if (!place) return undefined
  const { code } = await req.payload.findByID({
    collection: 'municipalities',
    id: idOf(place),
    depth: 0,
    select: { code: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  if (type === 'indicator') return `I-${code}-`
  const year = type === 'agreement' ? String(data.validFrom ?? '').slice(0, 4) : data.year
  const letters = { promise: 'ML', problem: 'P', agreement: 'SO' }[type as 'promise' | 'problem' | 'agreement']
  return year ? `${letters}-${code}-${year}-` : undefined
}

/** The first text that sorts after all that begin with a prefix. */
const afterAll = (prefix: string): string => prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)

async function nextNumber(type: GatedType, prefix: string, req: PayloadRequest): Promise<number> {
  const taken = await req.payload.find({
    collection: collectionOf[type],
    // Not `like`, which looks at every reference there is.
    where: { and: [{ ref: { greater_than: prefix } }, { ref: { less_than: afterAll(prefix) } }] },
    pagination: false,
    depth: 0,
    sort: 'ref',
    select: { ref: true } as never,
    overrideAccess: true,
    req: ownReading(req),
  })
  const numbers = taken.docs
    .map((doc) => String((doc as { ref?: string | null }).ref))
    .filter((ref) => ref.startsWith(prefix) && /^\d+$/.test(ref.slice(prefix.length)))
    .map((ref) => Number(ref.slice(prefix.length)))
  return Math.max(0, ...numbers) + 1
}
