import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { collectionOf } from '../../src/gate/gated-types.ts'
import type { Ask } from '../gate-rest.ts'
import { approveByAll, ENDED, give, peopleOf, publishByKeys, standing } from '../keys.ts'
import { changed, makeDraft, type Place } from './documents.ts'

export const COMMANDS: readonly CommandName[] = [
  ...(['submit', 'correct', 'recall', 'approve', 'return', 'publish', 'schedule', 'unschedule', 'withdraw', 'comment'] as const),
]

const INPUT: Partial<Record<CommandName, object>> = {
  submit: { changeNote: 'Ny text.' },
  correct: { changeNote: 'Vi skrev fel.' },
  return: { comment: 'Stämmer det här?' },
  schedule: { publishAt: '2099-01-01T08:00' },
  withdraw: ENDED,
  comment: { comment: 'Bra.' },
}

/** Reasons that are about the person, or about what no person can do with such a document. All others mean a faulty test. */
const ABOUT_WHO = ['NOT_ALLOWED', 'ADMINISTRATORS_NEVER_APPROVE', 'UPDATE_IS_FINAL', 'NOT_WITHDRAWABLE']

type Document = { type: DocumentType; id: string }

/** Brings a document to where a command can be given. */
async function ready(name: CommandName, place: Place, document: Document): Promise<void> {
  const { house } = place
  const { writer } = await peopleOf(house)
  const { type, id } = document
  const isIn = async (...states: string[]) => states.includes((await standing(house, type, id)).state.proposal)
  const submit = async () => {
    if (!(await isIn('submitted'))) await give(house, writer, 'submit', type, id, INPUT.submit)
  }
  if (name === 'approve' || name === 'return' || name === 'recall') {
    if (await isIn('scheduled', 'approved')) await give(house, writer, 'recall', type, id)
    if (name === 'approve' && (await standing(house, type, id)).state.decisions.length > 0) await give(house, writer, 'recall', type, id)
    await submit()
  } else if (name === 'publish' || name === 'schedule' || name === 'unschedule') {
    if (!(await isIn('approved', 'scheduled'))) await approveByAll(house, type, id)
    const isBooked = await isIn('scheduled')
    if (isBooked && name === 'schedule') await give(house, writer, 'unschedule', type, id)
    if (!isBooked && name === 'unschedule') await give(house, writer, 'schedule', type, id, INPUT.schedule)
  } else if (name === 'submit' || name === 'correct') {
    if (await isIn('submitted')) await give(house, writer, 'recall', type, id)
  } else if (name === 'withdraw' && (await standing(house, type, id)).standing.publicHash === null) await publishByKeys(house, type, id)
}

/** A document that the command is about: for a correction and a withdrawal something that is public. */
export async function documentFor(name: CommandName, type: DocumentType, place: Place): Promise<Document> {
  const { id } = await makeDraft(type, place)
  if (name === 'correct' || name === 'withdraw') {
    await publishByKeys(place.house, type, id)
    if (name === 'correct') await changed(type, id, place)
  }
  return { type, id }
}

/** Gives a command over REST. Out: whether it was carried out; it is refused only because of who gives it. */
export async function mayGive(ask: Ask, name: CommandName, place: Place, document: Document): Promise<boolean> {
  const { type, id } = document
  await ready(name, place, document)
  const { contentHash } = (await standing(place.house, type, id)).state
  const answer = await ask('POST', `/workflow/${collectionOf[type]}/${id}/${name}`, { ...INPUT[name], seen: contentHash })
  if (answer.status === 200 && answer.body.changed) return true
  const reasons: { code: string }[] = answer.body?.errors?.[0]?.data?.reasons ?? []
  const isAboutWho = [401, 404].includes(answer.status) || (reasons.length > 0 && reasons.every(({ code }) => ABOUT_WHO.includes(code)))
  if (!isAboutWho) throw new Error(`${name} on ${type} (${place.scope}): ${answer.status} ${JSON.stringify(answer.body)}`)
  return false
}
