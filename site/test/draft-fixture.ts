import type { DraftPreview } from '@lovat/shared/preview/draft-preview'
import { aPromise } from './documents.ts'

/** What the CMS says of a draft, with the members that a test is about. */
export const aDraft = (members: Partial<DraftPreview> = {}): DraftPreview => ({
  version: 1,
  action: 'updated',
  approvals: [],
  changeNote: null,
  document: aPromise({ wording: { sv: 'Hemliga ord som ingen har godkänt.' } }),
  state: 'Inskickat, väntar på Polisen',
  isUnderEmbargo: false,
  ...members,
})
