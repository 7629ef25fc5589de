import { z } from 'zod'
import { contentHash } from '../contract/hash.ts'
import { sha256Hex, shortText } from '../contract/primitives.ts'

/**
 * What is put before the parties: the text by its hash, the note and class that will stand in the ledger, and the number
 * of the last ledger entry about the document (0: never public). The number makes an approval good for one publication:
 * what was approved once can't be brought back later past those who approved it then.
 */
export const proposal = z.strictObject({
  documentHash: sha256Hex,
  after: z.int().nonnegative(),
  changeNote: shortText(2000).nullable(),
  changeClass: z.enum(['updated', 'corrected']),
})
export type Proposal = z.infer<typeof proposal>

/** The hash that approvals bind to and commands carry: of the whole proposal. In: a proposal. Out: 64 hex digits. */
export const proposalHash = ({ documentHash, after, changeNote, changeClass }: Proposal): string =>
  contentHash({ documentHash, after, changeNote, changeClass })
