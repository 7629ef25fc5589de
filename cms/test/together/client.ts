import type { Answer, Ask } from '../gate-rest.ts'
import { wordsOf } from '../gate-rest.ts'

/** One of eight who work on the same promise at once: a person, and the field that nobody else changes. */
export type Client = {
  name: string
  token: string
  role: 'writer' | 'approver'
  ownField: 'summary' | 'plainLanguage' | 'place' | 'activity' | null
}
export type Together = { promise: string; activity: string; clients: Client[]; rounds: number; seed: number }

/** What somebody was answered. `saved`: the words that are to be found again. */
export type Said = {
  client: string
  did: string
  status: number
  changed: boolean
  message: string
  saved?: { field: string; words: string }
}

/** A row of numbers that are the same for the same seed, so that a failure can be tried again as far as time lets it. */
export function* chances(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** More than it takes eight to get one text through the gate. */
const CALM_ROUNDS = 200

/**
 * Does what somebody would do who is in a roll: writes, submits, approves, publishes, with what they saw a moment ago. Then
 * calms down, and only helps what there is to become public.
 */
export async function workAsClient(
  ask: Ask,
  { name, role, ownField }: Client,
  { promise, activity, rounds, seed }: Together,
): Promise<Said[]> {
  const said: Said[] = []
  const chance = chances(seed + [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  const next = () => chance.next().value
  const note = (did: string, answer: Answer, saved?: Said['saved']) => {
    const changed = answer.status === 200 && answer.body?.changed !== false
    const message = answer.status < 300 ? '' : wordsOf(answer) || JSON.stringify(answer.body)
    said.push({ client: name, did, status: answer.status, changed, message, ...(saved && { saved }) })
  }
  const give = async (command: string, seen: string, input: object = {}) =>
    note(command, await ask('POST', `/workflow/promises/${promise}/${command}`, { seen, ...input }))
  /** Who is told that somebody else was there first presses the button again, as often as people do. */
  const write = async (field: string, words: string) => {
    for (let tries = 1, isDone = false; tries <= 5 && !isDone; tries++) {
      const answer =
        field === 'activity'
          ? await ask('PATCH', `/activities/${activity}?draft=true`, { purpose: words })
          : await ask('PATCH', `/promises/${promise}?draft=true`, { [field]: words })
      note('save', answer, { field, words })
      isDone = answer.status !== 409
    }
  }

  const isHurried = (round: number) => round <= rounds
  for (let round = 1; round <= rounds + CALM_ROUNDS; round++) {
    const looked = await ask('GET', `/workflow/promises/${promise}`)
    if (looked.status !== 200) {
      note('look', looked)
      continue
    }
    const { contentHash, proposal } = looked.body.state
    if (!isHurried(round) && proposal === 'none') break
    const roll = isHurried(round) ? next : () => 1
    if (roll() < 0.05) await give('comment', contentHash, { comment: `${name} undrar ${round}.` })
    else if (role === 'writer' && (proposal === 'none' || roll() < 0.1)) {
      await write(next() < 0.4 ? 'wording' : (ownField ?? 'wording'), `${name} skrev ord ${round}.`)
    } else if (proposal === 'approved' || roll() < 0.1) await give('publish', contentHash)
    else if (role === 'writer' && (proposal !== 'submitted' || roll() < 0.2)) {
      await give('submit', contentHash, { changeNote: `${name} not ${round}.` })
    } else if (role === 'approver' && proposal === 'submitted') {
      if (roll() < 0.08) await give('return', contentHash, { comment: `${name} vill ändra ${round}.` })
      else await give('approve', contentHash)
    }
  }
  return said
}
