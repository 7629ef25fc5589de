import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { runCommand } from '../commands/run-command.ts'
import { standingOnSite } from '../publisher/standing-on-site.ts'
import { isCommandName } from '../workflow/command-names.ts'
import { readableWorkflow } from '../workflow/readable-workflow.ts'
import { viewOf } from '../workflow/view-of.ts'
import { waitingLists } from '../workflow/waiting.ts'
import type { CommandInput } from '../workflow/workflow-view.ts'
import { documentIn } from './document-in.ts'

/** `GET /api/workflow/waiting`: what waits for the person who asks, and what they wait for. */
const waiting: Endpoint = {
  path: '/workflow/waiting',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Logga in först.', 401, null, true)
    return answer(await waitingLists(req))
  },
}

/** `GET /api/workflow/:collection/:id`: where a document stands, what can be done, and what happened to it. */
const view: Endpoint = {
  path: '/workflow/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { type, id } = documentIn(req)
    return answer(await viewOf(await readableWorkflow(type, id, req), req))
  },
}

/** `GET /api/workflow/:collection/:id/site`: whether readers see the newest public change of a document. */
const onSite: Endpoint = {
  path: '/workflow/:collection/:id/site',
  method: 'get',
  handler: async (req) => {
    const { type, id } = documentIn(req)
    return answer(await standingOnSite(await readableWorkflow(type, id, req), req))
  },
}

/** `POST /api/workflow/:collection/:id/:command`: carries out a command for the person who is logged in. */
const command: Endpoint = {
  path: '/workflow/:collection/:id/:command',
  method: 'post',
  handler: async (req) => {
    const { type, id } = documentIn(req)
    const name = req.routeParams?.command
    if (!isCommandName(name)) throw new APIError('Det finns inget sådant kommando.', 404, null, true)
    await addDataAndFileToRequest(req)
    const { changed, workflow } = await runCommand({ name, type, id, input: inputIn(req), req })
    return answer({ changed, view: await viewOf(workflow, req) })
  },
}

export const workflowEndpoints: Endpoint[] = [waiting, onSite, view, command]

const answer = (body: object) => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** Only the members there are, and only of the type they should be; what is missing each command says itself. */
function inputIn({ data }: PayloadRequest): CommandInput {
  const text = (name: string) => (typeof data?.[name] === 'string' ? { [name]: data[name] } : {})
  return {
    seen: typeof data?.seen === 'string' ? data.seen : '',
    ...text('changeNote'),
    ...text('comment'),
    ...text('publishAt'),
    ...text('reason'),
    ...text('text'),
    ...text('replacedBy'),
    ...(typeof data?.embargo === 'boolean' && { embargo: data.embargo }),
  }
}
