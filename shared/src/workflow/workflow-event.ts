import { z } from 'zod'
import { ledgerApproval, withdrawal } from '../contract/ledger-entry.ts'
import { isoInstant, sha256Hex, shortText } from '../contract/primitives.ts'
import { proposal } from './proposal.ts'

const about = { contentHash: sha256Hex }
const comment = shortText(4000)

/** Why a schedule came to nothing: the text changed, a party took its yes back, or it could not be published when its time came. */
export const cancelReason = z.enum(['edited', 'returned', 'recalled', 'withdrawn', 'refused'])

/** What can happen to a document, each with its own data. `documentHash` is the text as it was after the event. */
export const workflowAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('saved'), documentHash: sha256Hex, what: z.array(z.string()).optional() }),
  z.strictObject({ action: z.literal('imported'), documentHash: sha256Hex }),
  z.strictObject({ action: z.literal('submitted'), ...about, proposal, document: z.unknown() }),
  z.strictObject({ action: z.literal('recalled'), ...about }),
  z.strictObject({ action: z.literal('approved'), ...about }),
  z.strictObject({ action: z.literal('returned'), ...about, comment }),
  z.strictObject({ action: z.literal('signedOnPaper'), documentHash: sha256Hex, approvals: z.array(ledgerApproval) }),
  z.strictObject({ action: z.literal('scheduled'), ...about, publishAt: isoInstant, embargo: z.boolean() }),
  z.strictObject({ action: z.literal('unscheduled'), ...about }),
  z.strictObject({ action: z.literal('scheduleCancelled'), ...about, because: cancelReason, explanation: z.string().optional() }),
  z.strictObject({ action: z.literal('published'), contentHash: sha256Hex.nullable(), documentHash: sha256Hex, entry: z.int().positive() }),
  z.strictObject({
    action: z.literal('withdrawn'),
    ...about,
    entry: z.int().positive(),
    withdrawal,
    documentHash: sha256Hex.optional(),
    /** Whose words the text is that is a draft again: a withdrawal makes nobody able to approve their own. */
    lastEditor: z.string().nullable().optional(),
    authors: z.array(z.string()).optional(),
  }),
  z.strictObject({ action: z.literal('commented'), comment }),
  z.strictObject({ action: z.literal('deleted') }),
  /** Of a person's account and no document: who gave whom which keys. Seats as `police approver 1281`. */
  z.strictObject({ action: z.literal('accountChanged'), isAdministrator: z.boolean(), seats: z.array(z.string()) }),
])
export type WorkflowAction = z.infer<typeof workflowAction>
export type ActionName = WorkflowAction['action']

/**
 * One row of a document's log: its number in that log (from 1, no gaps), when, who (null: Lovat itself), and for which
 * party the person acted (null: for none, as when a writer saves).
 */
export type WorkflowEvent = WorkflowAction & { number: number; at: string; user: string | null; party: string | null }
