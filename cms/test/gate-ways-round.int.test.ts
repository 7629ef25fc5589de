import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, innerFace, publicFace } from './gate-face.ts'
import { EVERYONE, type GatePeople, type GatePerson, gatePeople } from './gate-people.ts'
import { type Answer, wordsOf } from './gate-rest.ts'
import { gateTarget, type Stage, type Target } from './gate-target.ts'
import type { Way } from './gate-way.ts'
import { WAYS_TO_PUBLISH } from './gate-ways-publish.ts'
import { WAYS_TO_RIGHTS } from './gate-ways-rights.ts'
import { WAYS } from './gate-ways-round.ts'
import { WAYS_TO_STORE } from './gate-ways-store.ts'
import { standing } from './keys.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: GatePeople

beforeAll(async () => {
  house = await openHouse()
  // Hundreds of refusals are the point; nobody reads them one by one.
  house.payload.logger.level = 'silent'
  all = await gatePeople(house)
}, 300_000)
afterAll(() => house?.close())

const FEW: readonly GatePerson[] = ['administrator', 'writer', 'approver', 'writerAndApprover']
/** What is kept, and rights, do not depend on the writing and approving that goes on: one of each kind of person tries. */
const SOME: readonly GatePerson[] = ['administrator', 'writer', 'bothKeys', 'thirdApprover', 'reader', 'approverElsewhere', 'anonymous']
const whoTries = (way: Way) => (WAYS_TO_STORE.includes(way) || WAYS_TO_RIGHTS.includes(way) ? SOME : EVERYONE)

type Case = { stage: Stage; ways: readonly Way[]; who: (way: Way) => readonly GatePerson[] }
const STAGES: readonly Case[] = [
  { stage: 'approved', ways: WAYS, who: whoTries },
  { stage: 'submitted', ways: WAYS_TO_PUBLISH, who: () => FEW },
  { stage: 'half approved', ways: WAYS_TO_PUBLISH, who: () => FEW },
  // Where there is nothing to spoil, those whose work it is to write drafts try as well.
  {
    stage: 'not submitted',
    ways: [...WAYS_TO_PUBLISH.filter(({ draftFor }) => !draftFor), ...WAYS.filter(({ draftFor }) => draftFor)],
    who: (way) => (way.draftFor ? EVERYONE : FEW),
  },
]
const SWEDISH = /[åäö]|Du |Filen|Logga in|Bara|Kontrollera|Följande|Texten|Hittades inte|Token/

/** What is wrong with an answer that should have been a refusal. */
function faultIn(who: GatePerson, answer: Answer, { saidByPayload }: Way): string | undefined {
  const said = `${who}: ${answer.status} ${wordsOf(answer) || JSON.stringify(answer.body)?.slice(0, 300)}`
  // 501: Payload has such a collection, and no way in.
  if (answer.status === 501 && saidByPayload) return undefined
  if (answer.status < 400 || answer.status >= 500) return said
  return saidByPayload || SWEDISH.test(wordsOf(answer)) ? undefined : `not in Swedish: ${said}`
}

describe.each(STAGES)('what is $stage', ({ stage, ways, who }) => {
  let target: Target
  beforeAll(async () => {
    target = await gateTarget(house, stage)
  })
  const selfOf = (name: GatePerson) => all[name].user?.id ?? target.essunga
  /** Where there is something to spoil, an ordinary draft is no attempt: only those who may not write one try. */
  const tries = (name: GatePerson, { draftFor, lawfulFor }: Way) =>
    !lawfulFor?.includes(name) && (stage === 'not submitted' || !draftFor?.includes(name))

  it.each(ways)('$name: nothing public changes', async (way) => {
    const before = [await publicFace(house), await innerFace(house)]
    const faults: (string | undefined)[] = []
    let wasDrafted = false
    for (const name of who(way).filter((one) => tries(one, way))) {
      const answer = await way.go(all[name].ask, target, selfOf(name))
      const isDraft = way.draftFor?.includes(name) === true && answer.status < 300
      wasDrafted ||= isDraft
      if (!isDraft) faults.push(faultIn(name, answer, way))
    }
    expect(faults.filter((fault) => fault !== undefined)).toEqual([])
    expect(await publicFace(house)).toBe(before[0])
    if (!wasDrafted) expect(await innerFace(house)).toBe(before[1])
  })

  it('is as far as it was, and no further', async () => {
    if (stage !== 'not submitted') {
      const states = await Promise.all(
        [target.promise.id, target.draftPromise.id].map(async (id) => (await standing(house, 'promise', id)).state),
      )
      expect(states.map(({ contentHash }) => contentHash)).toEqual([target.seen[target.promise.id], target.seen[target.draftPromise.id]])
      const proposal = stage === 'approved' ? 'approved' : 'submitted'
      expect(states.map((state) => state.proposal)).toEqual([proposal, proposal])
    }
    expect(await faultsOf(house)).toEqual([])
  })
})
