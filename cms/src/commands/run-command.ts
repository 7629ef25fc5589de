import type { DocumentType } from '@lovat/shared/contract/public-document'
import { type CommandName, whatForbids } from '@lovat/shared/workflow/what-forbids'
import type { PayloadRequest } from 'payload'
import { actorIn } from '../access/seats.ts'
import { readableWorkflow } from '../workflow/readable-workflow.ts'
import { viewOf } from '../workflow/view-of.ts'
import { type Workflow, workflowOf } from '../workflow/workflow-of.ts'
import type { CommandInput } from '../workflow/workflow-view.ts'
import { CommandRefused } from './command-refused.ts'
import { COMMANDS } from './commands.ts'
import { inTransaction } from './in-transaction.ts'

export type CommandRun = { name: CommandName; type: DocumentType; id: string; input: CommandInput; req: PayloadRequest }

const STALE = 'Texten har ändrats sedan du öppnade den. Läs den nya innan du går vidare. Det du har skrivit finns kvar.'

/**
 * Carries out a command for the person of the request, who has seen the text with the hash `input.seen`. Out: the workflow
 * afterwards, and whether anything changed (not when it was done already). Refused with `CommandRefused`, and then nothing
 * has changed: 409 with every reason there is, 409 with the new text when the person saw another one, 400 at a field.
 */
export function runCommand({ name, type, id, input, req }: CommandRun): Promise<{ changed: boolean; workflow: Workflow }> {
  const command = COMMANDS[name]
  return inTransaction(req, async () => {
    const workflow = await readableWorkflow(type, id, req, name)
    const given = { workflow, input, req }
    if (command.isDone(given)) return { changed: false, workflow }
    if (input.seen !== workflow.state.contentHash)
      throw new CommandRefused([{ code: 'STALE', message: STALE }], 409, await viewOf(workflow, req))
    const reasons = whatForbids(name, workflow.facts, actorIn(req.user, workflow.subject.municipalities))
    if (reasons.length > 0) throw new CommandRefused(reasons)
    const faults = command.faultsIn(given)
    if (faults.length > 0) throw new CommandRefused(faults)
    await command.carryOut(given)
    // Not asked again whether they may read it: what was put before a third promisor is no longer when they have published it.
    const after = await workflowOf(type, id, req)
    if (!after) throw new Error(`${type} ${id} vanished under ${name}`)
    return { changed: true, workflow: after }
  })
}
