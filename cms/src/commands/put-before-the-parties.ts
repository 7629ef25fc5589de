import { proposal, proposalHash } from '@lovat/shared/workflow/proposal'
import { actingIn } from '../workflow/acting-in.ts'
import { checkWhole } from '../workflow/check-whole.ts'
import { happened } from '../workflow/happened.ts'
import type { Given } from './command.ts'
import type { FailureReason } from './command-refused.ts'

type ChangeClass = 'updated' | 'corrected'

const noteIn = ({ input, workflow }: Given): string | null =>
  workflow.standing.publicHash !== null && input.changeNote?.trim() ? input.changeNote.trim() : null

function proposalOf(given: Given, changeClass: ChangeClass) {
  const { documentHash, after } = given.workflow.standing
  return { documentHash, after, changeNote: noteIn(given), changeClass }
}

/** The same press of the button twice, or by two people at once, is one submission. */
export function wasSubmitted(given: Given, changeClass: ChangeClass): boolean {
  const { state } = given.workflow
  const isWaiting = state.proposal === 'submitted' || state.proposal === 'approved' || state.proposal === 'scheduled'
  return isWaiting && state.submission?.by === given.req.user?.id && state.contentHash === proposalHash(proposalOf(given, changeClass))
}

export function changeNoteFault(given: Given): FailureReason[] {
  const checked = proposal.shape.changeNote.safeParse(noteIn(given))
  if (!checked.success)
    return [{ code: 'CHANGE_NOTE_REQUIRED', field: 'changeNote', message: checked.error.issues[0]?.message ?? 'Skriv en kortare not.' }]
  if (given.workflow.standing.publicHash === null || checked.data !== null) return []
  return [{ code: 'CHANGE_NOTE_REQUIRED', field: 'changeNote', message: 'Skriv vad som har ändrats och varför. Det syns i historiken.' }]
}

/** Notes the submission, with the text itself, so that the log shows what each party was asked. Throws at the fields that are missing. */
export async function putBeforeTheParties(given: Given, changeClass: ChangeClass): Promise<void> {
  const { workflow, req } = given
  const document = checkWhole(workflow, req)
  const asked = proposalOf(given, changeClass)
  await happened(
    workflow,
    { action: 'submitted', contentHash: proposalHash(asked), proposal: asked, document },
    actingIn(workflow, req),
    req,
  )
}
