import { instantInSweden } from '@lovat/shared/text/swedish-time'
import { actingIn } from '../workflow/acting-in.ts'
import { happened } from '../workflow/happened.ts'
import type { Command } from './command.ts'

/**
 * Schemalägg: books the publication of the approved text. Input: `publishAt`, a time on the clock in Sweden
 * (`2026-12-01T08:00`); `embargo`, when only those who write and approve may read it until then.
 */
export const schedule: Command = {
  name: 'schedule',
  isDone: ({ workflow: { state }, input }) =>
    state.schedule !== null &&
    state.schedule.contentHash === input.seen &&
    state.schedule.publishAt === instantInSweden(input.publishAt ?? '')?.toISOString() &&
    state.schedule.embargo === (input.embargo === true),
  faultsIn: ({ input }) => {
    const at = instantInSweden(input.publishAt ?? '')
    if (!at)
      return [
        { code: 'TIME_REQUIRED', field: 'publishAt', message: 'Välj en dag och en tid som finns, till exempel 2026-12-01 klockan 08.00.' },
      ]
    return at.valueOf() > Date.now()
      ? []
      : [{ code: 'TIME_HAS_PASSED', field: 'publishAt', message: 'Tiden har redan varit. Välj en senare, eller publicera nu.' }]
  },
  carryOut: async ({ workflow, input, req }) => {
    const publishAt = instantInSweden(input.publishAt ?? '')?.toISOString() ?? ''
    const embargo = input.embargo === true
    await happened(
      workflow,
      { action: 'scheduled', contentHash: workflow.state.contentHash, publishAt, embargo },
      actingIn(workflow, req),
      req,
    )
  },
}
