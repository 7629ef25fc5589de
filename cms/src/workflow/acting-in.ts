import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import type { PayloadRequest } from 'payload'
import type { Member } from '../access/membership.ts'
import { seatsOf } from '../access/seats.ts'
import { gateContext } from '../gate/gate-context.ts'
import type { Acting } from './log.ts'
import type { Workflow } from './workflow-of.ts'

/**
 * The person who makes a request, as one who acts for a party in a document's kommuner. Which party: the one given, else
 * the first they have a seat for. Lovat itself acts as nobody.
 */
export function actingIn(
  { subject, standing }: Pick<Workflow, 'subject' | 'standing'>,
  req: PayloadRequest,
  party?: RequiredParty,
): Acting {
  if (gateContext(req).system || !req.user) return {}
  const seats = seatsOf(req.user, subject.municipalities)
  const seat = party ? seats.find((one) => one.party === party.key && one.role === 'approver') : seats.find(({ role }) => role !== 'reader')
  const key = party?.key ?? seat?.party ?? null
  const organisation = party?.organisation ?? standing.required.find((one) => one.key === key)?.organisation ?? null
  return { user: req.user as Member, party: key, organisation, office: seat?.membership.office ?? null }
}
