import { publicDocument } from '@lovat/shared/contract/public-document'
import { type CommandName, keyOf, whatForbids } from '@lovat/shared/workflow/what-forbids'
import type { PayloadRequest } from 'payload'
import { isAdministrator, worksInAdmin } from '../access/membership.ts'
import { actorIn, seatsOf } from '../access/seats.ts'
import { readPublicDocument } from '../ledger/read-public-document.ts'
import { unfinishedFields } from '../ledger/refuse-unfinished.ts'
import { COMMAND_NAMES } from './command-names.ts'
import { readWholeLog } from './log.ts'
import { publicAddressOf } from './public-address-of.ts'
import { isPutBefore } from './readable-workflow.ts'
import type { Workflow } from './workflow-of.ts'
import type { TimelineLine, WorkflowView } from './workflow-view.ts'

/**
 * A document's workflow as the person of the request may see it: what can be done and why not, the newest text, the public
 * one, and everything that happened. Somebody who is only a party to it sees what was put before them, not the talk before,
 * and no text that was not put before them.
 */
export async function viewOf(workflow: Workflow, req: PayloadRequest): Promise<WorkflowView> {
  const { subject, state, standing, facts, document } = workflow
  const isPublic = standing.publicHash !== null
  const live = isPublic ? await readPublicDocument(subject.type, subject.id, req) : null
  const works = worksWith(workflow, req)
  const seesNewest = works || isPutBefore(req.user, workflow)
  const actor = actorIn(req.user, subject.municipalities)
  const checked = publicDocument.safeParse(document)
  const commands = Object.fromEntries(COMMAND_NAMES.map((name) => [name, whatForbids(name, facts, actor)]))
  return {
    collection: subject.collection,
    id: subject.id,
    ref: subject.ref,
    title: seesNewest ? subject.title : subject.ref,
    isPublic,
    entry: standing.after || null,
    publicAddress: isPublic ? publicAddressOf(workflow) : null,
    isUnderEmbargo: state.isUnderEmbargo,
    state,
    required: [...standing.required],
    ownParty: keyOf(actor, facts) ?? null,
    commands: commands as Record<CommandName, (typeof commands)[string]>,
    unfinished: checked.success || !seesNewest ? [] : unfinishedFields(subject.type, checked.error, req),
    newest: seesNewest ? document : live,
    live,
    kommuner: Object.fromEntries(subject.municipalities.map(({ code, name }) => [code, name])),
    timeline: await timelineOf(workflow, works, req),
  }
}

const worksWith = ({ subject }: Workflow, { user }: PayloadRequest): boolean =>
  isAdministrator(user) || seatsOf(user, subject.municipalities).some(({ membership }) => worksInAdmin(membership))

async function timelineOf({ subject }: Workflow, works: boolean, req: PayloadRequest): Promise<TimelineLine[]> {
  const lines = (await readWholeLog(subject.key, req)).map(({ userName, organisation, office: _, user: __, party: ___, ...event }) => ({
    ...withoutText(event),
    who: userName ?? 'Lovat',
    onBehalfOf: organisation,
  }))
  return works ? lines : lines.filter(({ action }) => action !== 'saved' && action !== 'commented')
}

/** The submitted text is as long as the document; the timeline tells that it was submitted. */
const withoutText = <T extends object>(event: T): T => ('document' in event ? { ...event, document: null } : event)
