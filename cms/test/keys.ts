import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import type { TypedUser } from 'payload'
import { runCommand } from '../src/commands/run-command.ts'
import { type Workflow, workflowOf } from '../src/workflow/workflow-of.ts'
import type { CommandInput } from '../src/workflow/workflow-view.ts'
import type { House } from './open-house.ts'

/** The people whom publishing takes: who writes, and who holds the keys. All of them work in all of the house's kommuner. */
export type People = Record<'writer' | 'policeWriter' | 'police' | 'municipality' | 'landlord' | 'reader', TypedUser>

export const THIRD_PROMISOR = 'Bostads AB Exempel'

const SEATS = {
  writer: { party: 'municipality', role: 'writer' },
  policeWriter: { party: 'police', role: 'writer' },
  police: { party: 'police', role: 'approver', office: 'Chef för lokalpolisområdet' },
  municipality: { party: 'municipality', role: 'approver', office: 'Säkerhetschef' },
  landlord: { party: 'other', role: 'approver', organisation: THIRD_PROMISOR },
  reader: { party: 'municipality', role: 'reader' },
} as const

const known = new WeakMap<House, Promise<People>>()

/** The house's people, made when first asked for. */
export function peopleOf(house: House): Promise<People> {
  const before = known.get(house)
  if (before) return before
  const made = makePeople(house)
  known.set(house, made)
  return made
}

async function makePeople({ payload, municipalityIds }: House): Promise<People> {
  const people: Partial<People> = {}
  for (const [name, seat] of Object.entries(SEATS)) {
    const user = await payload.create({
      collection: 'users',
      data: {
        email: `${name.toLowerCase()}@keys.example`,
        name: `Person ${name}`,
        password: 'ett-langt-losenord',
        memberships: [{ ...seat, municipalities: [...municipalityIds.values()] }],
      },
    })
    people[name as keyof People] = { ...user, collection: 'users' }
  }
  return people as People
}

/** Where a document stands, as Lovat itself sees it. */
export async function standing(house: House, type: DocumentType, id: string): Promise<Workflow> {
  const workflow = await workflowOf(type, id, await house.request())
  if (!workflow) throw new Error(`There is no ${type} ${id}`)
  return workflow
}

/** A command given by a person who has seen the newest text, unless `input.seen` says otherwise. */
export async function give(
  house: House,
  user: TypedUser,
  name: CommandName,
  type: DocumentType,
  id: string,
  input: Partial<CommandInput> = {},
): Promise<{ changed: boolean; workflow: Workflow }> {
  const seen = input.seen ?? (await standing(house, type, id)).state.contentHash
  return runCommand({ name, type, id, input: { ...input, seen }, req: await house.request(user) })
}

type Change = { changeNote?: string; isCorrection?: boolean }

/** Puts the newest text before the parties, and has all of them approve it. */
export async function approveByAll(house: House, type: DocumentType, id: string, { changeNote, isCorrection }: Change = {}): Promise<void> {
  const people = await peopleOf(house)
  await give(house, people.writer, isCorrection ? 'correct' : 'submit', type, id, { changeNote: changeNote ?? 'Ändrat efter ett möte.' })
  const { required } = (await standing(house, type, id)).standing
  for (const { kind } of required) await give(house, kind === 'other' ? people.landlord : people[kind], 'approve', type, id)
}

/** Makes the newest text public the only way there is: submitted, approved by every party, published. */
export async function publishByKeys(house: House, type: DocumentType, id: string, change: Change = {}): Promise<void> {
  await approveByAll(house, type, id, change)
  await give(house, (await peopleOf(house)).writer, 'publish', type, id)
}

export const ENDED = { reason: 'ended', text: 'Löftet gäller inte längre.' } as const

/** Takes a public document off the site, as the police's approver or the party that may. */
export async function withdrawAlone(house: House, type: DocumentType, id: string, input: Partial<CommandInput> = ENDED): Promise<void> {
  const people = await peopleOf(house)
  const { required } = (await standing(house, type, id)).standing
  const [first] = required
  await give(house, first?.kind === 'municipality' ? people.municipality : people.police, 'withdraw', type, id, input)
}
