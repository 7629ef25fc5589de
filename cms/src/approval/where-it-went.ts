import { whatForbids } from '@lovat/shared/workflow/what-forbids'
import { createLocalReq, getPayload } from 'payload'
import { actorIn } from '../access/seats.ts'
import config from '../payload.config.ts'
import { publicAddressOf } from '../workflow/public-address-of.ts'
import { isAskedOf, standsBehind } from '../workflow/readable-workflow.ts'
import { workflowOf } from '../workflow/workflow-of.ts'
import { typeOf } from './type-of.ts'

export type Elsewhere = {
  name: 'published' | 'withdrawn' | 'changing'
  publicAddress: string | null
  /** What goes with a withdrawal; null for who may not withdraw it. */
  seen: string | null
}

/**
 * What became of a text that a person was asked about, and that is not put before the parties now. In: the document, and
 * the headers of who asks. Out: where it is, without a word of it; undefined for somebody who is no approver of a party to
 * it, or when it never was put before anybody.
 */
export async function whereItWent(collection: string, id: string, headers: Headers): Promise<Elsewhere | undefined> {
  const type = typeOf(collection)
  if (!type) return undefined
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  const workflow = user && (await workflowOf(type, id, req))
  if (!workflow) return undefined
  const { standing, state } = workflow
  const behind = standsBehind(user, workflow)
  if (!behind && !isAskedOf(user, workflow)) return undefined
  const seen =
    behind && whatForbids('withdraw', workflow.facts, actorIn(user, workflow.subject.municipalities)).length === 0
      ? state.contentHash
      : null
  const publicAddress = standing.publicHash === null ? null : publicAddressOf(workflow)
  // The events since it was last public or withdrawn; who was asked before that has had their answer.
  if (workflow.events.some(({ action }) => action === 'submitted')) return { name: 'changing', publicAddress, seen }
  if (publicAddress) return { name: 'published', publicAddress, seen }
  return standing.isWithdrawn ? { name: 'withdrawn', publicAddress, seen: null } : undefined
}
