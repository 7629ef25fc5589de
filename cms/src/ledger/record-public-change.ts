import { contentHash } from '@lovat/shared/contract/hash'
import type { LedgerApproval, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { concernedMunicipalities, type DocumentType, documentRef } from '@lovat/shared/contract/public-document'
import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { isAdministrator } from '../access/membership.ts'
import { gateContext } from '../gate/gate-context.ts'
import { collectionOf } from '../gate/gated-types.ts'
import { appendToLedger } from './append-to-ledger.ts'
import { latestEntryAbout } from './latest-entry-about.ts'
import { publishFilesOf } from './publish-files-of.ts'
import { readPublicDocument } from './read-public-document.ts'
import { refuseUnpublishedRelations } from './refuse-unpublished-relations.ts'

type Change = { type: DocumentType; id: string; changeNote: string | null; changeClass: 'updated' | 'corrected'; req: PayloadRequest }

/**
 * Compares what is live with what the ledger last said of it, and appends one entry when they differ. Out: the entry, or
 * undefined when nothing public has changed. Refused: publication by anyone but an administrator (until two parties can
 * approve), a change of something public without a note, any change of a published update, and what points at something
 * that is not public.
 */
export async function recordPublicChange({ type, id, changeNote, changeClass, req }: Change): Promise<LedgerEntry | undefined> {
  if (type === 'update') await publishFilesOf(id, req)
  const document = await readPublicDocument(type, id, req)
  const ref = documentRef(document)
  const latest = await latestEntryAbout(type, ref, req)
  const isPublic = latest !== undefined && latest.action !== 'withdrawn' && latest.action !== 'erased'
  if (isPublic && latest.documentHash === contentHash(document)) return undefined
  const approvals = approvalsBy(req)
  if (isPublic && type === 'update') {
    throw new APIError('En publicerad uppföljning ändras inte. Skriv en ny uppföljning av slaget Rättelse, så syns båda.', 403, null, true)
  }
  if (isPublic && !changeNote) {
    throw new ValidationError(
      {
        collection: collectionOf[type],
        errors: [{ path: 'changeNote', label: 'Ändringsnot', message: 'Skriv vad som har ändrats och varför. Det syns i historiken.' }],
        id,
        req,
      },
      req.t,
    )
  }
  await refuseUnpublishedRelations(document, id, req)
  return appendToLedger(
    {
      action: isPublic ? changeClass : 'published',
      type,
      ref,
      municipalities: concernedMunicipalities(document),
      approvals,
      changeNote,
      withdrawal: null,
      document,
    },
    req,
  )
}

function approvalsBy(req: PayloadRequest): LedgerApproval[] {
  if (!gateContext(req).system && !isAdministrator(req.user)) {
    throw new APIError('Bara administratören kan publicera än så länge. Spara som utkast och säg till administratören.', 403, null, true)
  }
  return [{ party: 'administrator', organisation: 'Lovat', role: 'Administratör', at: new Date().toISOString() }]
}
