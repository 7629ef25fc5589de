import { editorialState } from '@lovat/shared/workflow/editorial-state'
import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'
import type { PayloadRequest } from 'payload'
import { gateContext } from '../gate/gate-context.ts'
import type { Occasion } from '../notices/occasion.ts'
import { tell } from '../notices/tell.ts'
import { type Acting, appendEvent } from './log.ts'
import { projectState } from './project-state.ts'
import type { Workflow } from './workflow-of.ts'

/** What the letters need to know besides the workflow; `before` where the state before the event is not the workflow's. */
export type Telling = Partial<Pick<Occasion, 'before' | 'changeNote' | 'publicAddress'>>

/**
 * Notes that something happened to a document: the event, the lists it belongs in, and the letters to those it concerns,
 * all in the transaction of `req`. In: the workflow as it stands with the change in it, but without the event. Out: the
 * workflow after it.
 */
export async function happened(
  workflow: Workflow,
  action: WorkflowAction,
  acting: Acting,
  req: PayloadRequest,
  telling: Telling = {},
): Promise<Workflow> {
  const { subject, standing, facts } = workflow
  const event = await appendEvent(subject, action, acting, req)
  const { user, organisation, office } = acting
  const row = { ...event, userName: user?.name ?? null, organisation: organisation ?? null, office: office ?? null, via: '' }
  const events = [...workflow.events, row]
  const state = editorialState(standing, events)
  const after: Workflow = { ...workflow, events, state, facts: { ...facts, state } }
  await projectState(after, req)
  // What an import brings was settled long ago: nobody is to act on it, and hundreds of letters would hide those that matter.
  if (gateContext(req).via === 'import') return after
  await tell(
    {
      event,
      actorName: acting.user?.name ?? null,
      subject,
      state,
      required: [...standing.required],
      before: workflow.state,
      ...telling,
    },
    req,
  )
  return after
}
