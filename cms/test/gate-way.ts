import type { GatePerson } from './gate-people.ts'
import type { Answer, Ask } from './gate-rest.ts'
import type { Target } from './gate-target.ts'

/** One way round the gate, over REST. Nobody gets anything live by it, or off the site, whatever their role. */
export type Way = {
  name: string
  go: (ask: Ask, target: Target, self: string) => Promise<Answer>
  /** For them it is no attempt at all, but an ordinary draft (or nothing); nothing public may change all the same. */
  draftFor?: readonly GatePerson[]
  /** For them it is not forbidden, and no way round: who may read or keep it anyway. */
  lawfulFor?: readonly GatePerson[]
  /** Off in Payload itself, which says so in English; no button in the admin leads there. */
  saidByPayload?: true
}
