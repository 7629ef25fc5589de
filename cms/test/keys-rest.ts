import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { collectionOf } from '../src/gate/gated-types.ts'
import type { CommandInput } from '../src/workflow/workflow-view.ts'
import type { Person } from './access-people.ts'
import { type Answer, wordsOf } from './gate-rest.ts'
import { standing } from './keys.ts'
import type { House } from './open-house.ts'

/** A command over REST, by a person with a session, who has seen the newest text unless `input.seen` says otherwise. */
export async function command(
  house: House,
  { ask }: Person,
  name: CommandName,
  type: DocumentType,
  id: string,
  input: Partial<CommandInput> = {},
): Promise<Answer> {
  const seen = input.seen ?? (await standing(house, type, id)).state.contentHash
  return ask('POST', `/workflow/${collectionOf[type]}/${id}/${name}`, { ...input, seen })
}

/** What came of it: `done`, `done before`, the codes of the reasons against it, or the status where there are none. */
export function outcomeOf(answer: Answer): string {
  if (answer.status === 200) return answer.body.changed ? 'done' : 'done before'
  const reasons: { code: string }[] = answer.body?.errors?.[0]?.data?.reasons ?? []
  return reasons.length > 0 ? reasons.map(({ code }) => code).join(' ') : `${answer.status} ${wordsOf(answer)}`
}
