import { APIError, type CollectionAfterChangeHook } from 'payload'
import { isWhatTheLedgerSays } from '../ledger/is-what-the-ledger-says.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import { gateContext, setGateContext } from './gate-context.ts'
import type { GatedSlug, GatedType } from './gated-types.ts'
import { ownReading } from './own-reading.ts'
import { publishActivitiesOf } from './publish-activities-of.ts'

/**
 * The rule is about the state that results, never about the operation that led there: after every write, in the same
 * transaction, what is live is looked at again, and anything unlawful throws the whole write back.
 */
export function onlyLawfulChangesGoLive(type: GatedType): CollectionAfterChangeHook {
  return async ({ doc, req, collection }) => {
    const { before } = gateContext(req)
    setGateContext(req, { before: undefined })
    const live = await req.payload.findByID({
      collection: collection.slug as GatedSlug,
      id: doc.id,
      depth: 0,
      select: { _status: true, ...(type === 'activity' && { promise: true }) },
      overrideAccess: true,
      req: ownReading(req),
    })
    const isLive = live._status === 'published'
    if (before?.wasLive && !isLive && !gateContext(req).withdrawal) {
      throw new APIError('Det som är publicerat tas bort genom att dras tillbaka, med ett skäl. Välj Dra tillbaka.', 403, null, true)
    }
    if (!isLive || gateContext(req).recordLater) return doc
    if (type === 'activity') {
      if (!gateContext(req).publishingPackage && !(await isWhatTheLedgerSays('promise', promiseOf(live), req)))
        throw new APIError(
          'En aktivitet publiceras tillsammans med sitt löfte. Spara den som utkast och publicera löftet.',
          403,
          null,
          true,
        )
      return doc
    }
    if (type === 'promise' && before?.publishes) await publishActivitiesOf(doc.id, req)
    await recordPublicChange({
      type,
      id: doc.id,
      changeNote: before?.changeNote ?? null,
      changeClass: before?.changeClass ?? 'updated',
      req,
    })
    return doc
  }
}

function promiseOf(activity: object): string {
  const { promise } = activity as { promise?: string | { id: string } | null }
  return typeof promise === 'object' ? (promise?.id ?? '') : String(promise ?? '')
}
