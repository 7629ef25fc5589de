import { APIError, type CollectionAfterChangeHook } from 'payload'
import { isWhatTheLedgerSays } from '../ledger/is-what-the-ledger-says.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import { noteSave } from '../workflow/note-save.ts'
import { gateContext, setGateContext } from './gate-context.ts'
import type { GatedSlug, GatedType } from './gated-types.ts'
import { ownReading } from './own-reading.ts'
import { publishActivitiesOf } from './publish-activities-of.ts'

/**
 * The rule is about the state that results, never about the operation that led there: after every write, in the same
 * transaction, what is live is looked at again, and anything unlawful throws the whole write back. What was only saved is
 * noted in the document's log.
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
    const { withdrawal, recordLater, publishingPackage } = gateContext(req)
    if (before?.wasLive && !isLive && !withdrawal) {
      throw new APIError('Det som är publicerat tas bort genom att dras tillbaka, med ett skäl. Välj Dra tillbaka.', 403, null, true)
    }
    if (recordLater || publishingPackage || withdrawal) return doc
    if (type === 'activity') {
      const promise = promiseOf(live)
      if (isLive && !(await isWhatTheLedgerSays('promise', promise, req)))
        throw new APIError(
          'En aktivitet publiceras tillsammans med sitt löfte. Spara den som utkast och skicka in löftet.',
          403,
          null,
          true,
        )
      await noteSave({ type: 'promise', id: promise, what: [String(doc.ref ?? '')], req })
      return doc
    }
    if (!isLive) {
      await noteSave({ type, id: doc.id, req })
      return doc
    }
    // An older version that was public, taken up as a draft, says "published" on its way in and "draft" on its way out.
    const publishes = before?.publishes && doc._status !== 'draft'
    if (type === 'promise' && publishes) await publishActivitiesOf(doc.id, req)
    const entry = await recordPublicChange({ type, id: doc.id, req })
    if (!entry) await noteSave({ type, id: doc.id, req })
    return doc
  }
}

function promiseOf(activity: object): string {
  const { promise } = activity as { promise?: string | { id: string } | null }
  return typeof promise === 'object' ? (promise?.id ?? '') : String(promise ?? '')
}
