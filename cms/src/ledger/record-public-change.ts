import { contentHash } from '@lovat/shared/contract/hash'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { publicChange } from '@lovat/shared/contract/public-change'
import { type DocumentType, documentRef } from '@lovat/shared/contract/public-document'
import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { groundFor } from '../workflow/ground-for.ts'
import { notePublished } from '../workflow/note-published.ts'
import { appendToLedger } from './append-to-ledger.ts'
import { latestEntryAbout } from './latest-entry-about.ts'
import { publishFilesOf } from './publish-files-of.ts'
import { readPublicDocument } from './read-public-document.ts'
import { refuseUnpublishedRelations } from './refuse-unpublished-relations.ts'
import { tellOfRenamedArea } from './tell-of-renamed-area.ts'

type Change = { type: DocumentType; id: string; req: PayloadRequest }

/**
 * Compares what is live with what the ledger last said of it, and appends one entry when they differ. Out: the entry, or
 * undefined when nothing public has changed. Refused, and with it the whole write: what has no ground to be public (every
 * party's approval of this very text, on paper or in Lovat), a change of something public without a note, any change of a
 * published update, and what points at something that is not public.
 */
export async function recordPublicChange({ type, id, req }: Change): Promise<LedgerEntry | undefined> {
  if (type === 'update' && gateContext(req).publication) await publishFilesOf(id, req)
  const document = await readPublicDocument(type, id, req)
  const ref = documentRef(document)
  const latest = await latestEntryAbout(type, ref, req)
  const isPublic = latest !== undefined && latest.action !== 'withdrawn' && latest.action !== 'erased'
  const documentHash = contentHash(document)
  if (isPublic && latest.documentHash === documentHash) return undefined
  const { approvals, changeNote, changeClass, before, read } = await groundFor({ type, id, documentHash, req })
  if (isPublic && type === 'update') {
    throw new APIError('En publicerad uppföljning ändras inte. Skriv en ny uppföljning av slaget Rättelse, så syns båda.', 403, null, true)
  }
  if (isPublic && !changeNote) {
    const errors = [{ path: 'changeNote', label: 'Ändringsnot', message: 'Skriv vad som har ändrats och varför. Det syns i historiken.' }]
    throw new ValidationError({ collection: collectionOf[type], errors, id, req }, req.t)
  }
  await refuseUnpublishedRelations(document, id, req)
  const action = isPublic ? changeClass : 'published'
  const entry = await appendToLedger(publicChange({ action, approvals, changeNote, document }), req)
  await notePublished({ type, id, entry, before, read, req })
  if (type === 'policeArea') await tellOfRenamedArea(id, entry, req)
  return entry
}
