import { z } from 'zod'
import { ledgerAction, ledgerApproval } from '../contract/ledger-entry.ts'
import { shortText } from '../contract/primitives.ts'
import { publicDocument } from '../contract/public-document.ts'

/** What the CMS tells the publisher of a text on its way: what the ledger would be told of it, and where it stands, in Swedish. */
export const draftPreview = z.strictObject({
  version: z.literal(1),
  action: ledgerAction.exclude(['withdrawn', 'erased']),
  approvals: z.array(ledgerApproval),
  changeNote: shortText(2000).nullable(),
  document: publicDocument,
  state: z.string().min(1).max(500),
  isUnderEmbargo: z.boolean(),
})
export type DraftPreview = z.infer<typeof draftPreview>

/** Why there is no text to show: it is another by now, or the person may not read it (any longer). */
export const previewRefusal = z.strictObject({ refused: z.enum(['changed', 'unreadable', 'expired', 'forged']) })
export type PreviewRefusal = z.infer<typeof previewRefusal>
