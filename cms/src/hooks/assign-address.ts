import { slugify } from '@lovat/shared/text/slug'
import type { CollectionBeforeValidateHook } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { ownReading } from '../gate/own-reading.ts'
import { latestEntryAbout } from '../ledger/latest-entry-about.ts'

/**
 * A promise's address follows its Swedish title until it first becomes public, and then never changes: people have
 * linked to it. Where another promise of the same kommun and year has the address, the number is added.
 */
export const assignAddress: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  const whole = { ...originalDoc, ...data }
  if (!data || !whole.ref) return data
  // An import brings the address along each time; in the form it is only shown.
  const given = operation === 'create' || gateContext(req).recordLater ? data.slug : undefined
  if (originalDoc?.slug && (await latestEntryAbout('promise', whole.ref, req))) return { ...data, slug: originalDoc.slug }
  const isSwedish = !req.locale || req.locale === 'sv' || req.locale === 'all'
  const wanted = given || (isSwedish && slugify(String(whole.title ?? ''))) || originalDoc?.slug
  if (!wanted || wanted === originalDoc?.slug) return { ...data, slug: wanted || undefined }
  const taken = await req.payload.count({
    collection: 'promises',
    where: {
      and: [
        { municipality: { equals: whole.municipality?.id ?? whole.municipality } },
        { year: { equals: whole.year } },
        { slug: { equals: wanted } },
        { ref: { not_equals: whole.ref } },
      ],
    },
    overrideAccess: true,
    req: ownReading(req),
  })
  return { ...data, slug: taken.totalDocs > 0 ? `${wanted.slice(0, 70)}-${whole.ref.split('-').at(-1)}` : wanted }
}
