import { withdrawal } from '@lovat/shared/contract/ledger-entry'
import { withdrawalKeyOf } from '@lovat/shared/workflow/what-forbids'
import { actorIn } from '../access/seats.ts'
import { actingIn } from '../workflow/acting-in.ts'
import { takeOffTheSite } from '../workflow/take-off-the-site.ts'
import type { CommandInput } from '../workflow/workflow-view.ts'
import type { Command } from './command.ts'
import type { FailureReason } from './command-refused.ts'

const withdrawalIn = ({ reason, text, replacedBy }: CommandInput) =>
  withdrawal.safeParse({ reason, text: text?.trim(), ...(replacedBy?.trim() && { replacedBy: replacedBy.trim() }) })

/**
 * Dra tillbaka: takes a public document off the site. One party may do it alone, since some things can't wait; the others
 * are told. Input: `reason` (ended, replaced, publishedByMistake), `text` for those who look for it, `replacedBy`.
 */
export const withdraw: Command = {
  name: 'withdraw',
  isDone: ({ workflow, input, req }) => {
    const last = workflow.events.findLast(({ action }) => action === 'published' || action === 'withdrawn')
    return last?.action === 'withdrawn' && last.contentHash === input.seen && last.user === req.user?.id
  },
  faultsIn: ({ input, workflow }) => {
    const checked = withdrawalIn(input)
    const faults: FailureReason[] = []
    if (!checked.success) {
      const fields = new Set(checked.error.issues.map(({ path }) => path[0]))
      if (fields.has('reason')) faults.push({ code: 'REASON_REQUIRED', field: 'reason', message: 'Välj varför det dras tillbaka.' })
      if (fields.has('text'))
        faults.push({ code: 'REASON_REQUIRED', field: 'text', message: 'Förklara för den som letar efter det. Högst 2000 tecken.' })
      return faults
    }
    const { reason, replacedBy } = checked.data
    if (reason === 'replaced' && (!replacedBy || replacedBy === workflow.subject.ref))
      return [{ code: 'REPLACEMENT_REQUIRED', field: 'replacedBy', message: 'Ange referensen till det som ersätter.' }]
    return []
  },
  carryOut: async ({ workflow, input, req }) => {
    const party = withdrawalKeyOf(actorIn(req.user, workflow.subject.municipalities), workflow.standing)
    const asked = withdrawal.parse(withdrawalIn(input).data)
    const acting = actingIn(workflow, req, party)
    const approvals = party
      ? [{ party: party.kind, organisation: party.organisation, role: acting.office || 'Godkännare', at: new Date().toISOString() }]
      : []
    await takeOffTheSite(workflow, asked, approvals, acting, req)
  },
}
