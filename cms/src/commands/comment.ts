import { shortText } from '@lovat/shared/contract/primitives'
import { actingIn } from '../workflow/acting-in.ts'
import { happened } from '../workflow/happened.ts'
import type { CommandInput } from '../workflow/workflow-view.ts'
import type { Command } from './command.ts'
import type { FailureReason } from './command-refused.ts'

/** Kommentera: a word to the others about the document, in its timeline. Input: `comment`. */
export const comment: Command = {
  name: 'comment',
  isDone: ({ workflow, input, req }) => {
    const last = workflow.events.at(-1)
    return last?.action === 'commented' && last.user === req.user?.id && last.comment === input.comment?.trim()
  },
  faultsIn: ({ input }) => commentFault(input, 'Skriv en kommentar.'),
  carryOut: async ({ workflow, input, req }) => {
    await happened(workflow, { action: 'commented', comment: input.comment?.trim() ?? '' }, actingIn(workflow, req), req)
  },
}

export function commentFault({ comment: text }: CommandInput, whenEmpty: string): FailureReason[] {
  if (!text?.trim()) return [{ code: 'COMMENT_REQUIRED', field: 'comment', message: whenEmpty }]
  const checked = shortText(4000).safeParse(text.trim())
  return checked.success ? [] : [{ code: 'COMMENT_REQUIRED', field: 'comment', message: checked.error.issues[0]?.message ?? whenEmpty }]
}
