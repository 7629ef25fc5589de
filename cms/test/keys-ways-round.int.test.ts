import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandInput } from '../src/workflow/workflow-view.ts'
import { change, draft, draftPackage, promiseRow } from './document-builders.ts'
import { faultsOf, innerFace, publicFace } from './gate-face.ts'
import { EVERYONE, type GatePeople, type GatePerson, gatePeople } from './gate-people.ts'
import { wordsOf } from './gate-rest.ts'
import { bringTo, type Stage } from './gate-target.ts'
import { standing, THIRD_PROMISOR } from './keys.ts'
import { command, outcomeOf } from './keys-rest.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
let all: GatePeople
const ids: Partial<Record<Stage | 'third party asked', string>> = {}

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
  all = await gatePeople(house)
  for (const stage of ['not submitted', 'submitted', 'half approved', 'approved'] as const) {
    const { id } = await draftPackage(house, { title: `Löfte, ${stage}` })
    await bringTo(house, 'promise', id, stage)
    ids[stage] = id
  }
  const parties = [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }]
  const { id } = await draftPackage(house, { parties })
  await bringTo(house, 'promise', id, 'submitted')
  ids['third party asked'] = id
}, 300_000)
afterAll(() => house?.close())

const NOT_FOUND = '404 Hittades inte'
const ENDED = { reason: 'ended', text: 'Klart.' }
const OUTSIDERS: GatePerson[] = ['approverElsewhere', 'writerElsewhere', 'withoutMembership', 'thirdApprover']
const COMMANDS: readonly (readonly [CommandName, Partial<CommandInput>])[] = [
  ['submit', {}],
  ['correct', { changeNote: 'En rättelse.' }],
  ['approve', {}],
  ['return', { comment: 'Nej.' }],
  ['recall', {}],
  ['publish', {}],
  ['schedule', { publishAt: '2099-01-01T08:00' }],
  ['unschedule', {}],
  ['withdraw', ENDED],
  ['comment', { comment: 'Hej.' }],
]

type Row = [keyof typeof ids, readonly GatePerson[], CommandName, Partial<CommandInput>, string]
const WRITERS: GatePerson[] = ['writer', 'writerForKommun', 'thirdWriter']
const KEYS: GatePerson[] = ['approver', 'approverForKommun', 'bothKeys']

const ROWS: Row[] = [
  ...(['not submitted', 'submitted', 'half approved', 'approved'] as const).flatMap((stage): Row[] => [
    ...COMMANDS.map(([name, input]): Row => [stage, OUTSIDERS, name, input, NOT_FOUND]),
    ...COMMANDS.map(([name, input]): Row => [stage, ['anonymous'], name, input, '401 Logga in först.']),
    ...COMMANDS.map(([name, input]): Row => {
      const isKey = name === 'approve' || name === 'return'
      return [stage, ['administrator'], name, input, isKey ? 'ADMINISTRATORS_NEVER_APPROVE' : 'NOT_ALLOWED']
    }),
    ...COMMANDS.map(([name, input]): Row => [stage, ['reader', 'readerWhoWritesElsewhere'], name, input, 'NOT_ALLOWED']),
    [stage, WRITERS, 'approve', {}, 'NOT_ALLOWED'],
    [stage, WRITERS, 'return', { comment: 'Nej.' }, 'NOT_ALLOWED'],
    [stage, WRITERS, 'withdraw', ENDED, 'NOT_ALLOWED'],
    [stage, KEYS, 'submit', {}, 'NOT_ALLOWED'],
    [stage, KEYS, 'recall', {}, 'NOT_ALLOWED'],
    [stage, KEYS, 'withdraw', ENDED, 'NOT_LIVE'],
    [stage, [...KEYS, ...WRITERS], 'approve', { seen: 'f'.repeat(64) }, 'STALE'],
    [stage, [...KEYS, ...WRITERS], 'publish', { seen: '' }, 'STALE'],
    [stage, [...KEYS, ...WRITERS], 'schedule', { seen: 'null', publishAt: '2099-01-01T08:00' }, 'STALE'],
  ]),
  ['not submitted', KEYS, 'approve', {}, 'NOT_SUBMITTED'],
  ['not submitted', [...KEYS, ...WRITERS], 'publish', {}, 'NOT_SUBMITTED'],
  ['not submitted', [...KEYS, ...WRITERS], 'schedule', { publishAt: '2099-01-01T08:00' }, 'NOT_SUBMITTED'],
  ['submitted', [...KEYS, ...WRITERS], 'publish', {}, 'WAITING_FOR_APPROVAL'],
  ['half approved', [...KEYS, ...WRITERS], 'publish', {}, 'WAITING_FOR_APPROVAL'],
  ['half approved', [...KEYS, ...WRITERS], 'schedule', { publishAt: '2099-01-01T08:00' }, 'WAITING_FOR_APPROVAL'],
  ['half approved', ['approver', 'writerAndApprover'], 'approve', {}, 'ALREADY_APPROVED_BY_PARTY'],
  ['approved', KEYS, 'approve', {}, 'ALREADY_APPROVED_BY_PARTY'],
  ['approved', [...KEYS, ...WRITERS], 'schedule', { publishAt: '2020-01-01T08:00' }, 'TIME_HAS_PASSED'],
  ['approved', [...KEYS, ...WRITERS], 'schedule', { publishAt: '2027-03-28T02:30' }, 'TIME_REQUIRED'],
  ['approved', [...KEYS, ...WRITERS], 'schedule', { publishAt: 'nu' }, 'TIME_REQUIRED'],
  ['approved', [...KEYS, ...WRITERS], 'schedule', {}, 'TIME_REQUIRED'],
  ['approved', WRITERS, 'submit', { changeNote: 'En annan not.' }, 'ALREADY_SUBMITTED'],
  ['third party asked', ['thirdApprover'], 'publish', {}, 'WAITING_FOR_APPROVAL'],
  ['third party asked', ['thirdApprover'], 'submit', {}, 'NOT_ALLOWED'],
  ['third party asked', ['thirdApprover'], 'comment', { comment: 'Hej.' }, 'done'],
]

describe('a command that somebody may not give, or not now', () => {
  it.each(ROWS.map((row, index) => [`${index + 1}`, ...row] as const))(
    '%s. %s: %s, %s %o: %s',
    async (_, stage, who, name, input, expected) => {
      const before = [await publicFace(house), await innerFace(house)]
      const outcomes: string[] = []
      for (const person of who) {
        const answer = await command(house, all[person], name, 'promise', ids[stage] ?? '', input)
        outcomes.push(`${person}: ${outcomeOf(answer)}`)
        if (answer.status >= 400) expect(wordsOf(answer)).toMatch(/[åäöÅÄÖ]|Det|Bara|Hittades inte/)
      }
      expect(outcomes).toEqual(who.map((person) => `${person}: ${expected}`))
      expect(await publicFace(house)).toBe(before[0])
      if (!expected.startsWith('done')) expect(await innerFace(house)).toBe(before[1])
    },
  )

  it('left every document as far as it was, and the ledger, the site and the logs in order', async () => {
    const states = await Promise.all(Object.values(ids).map(async (id) => (await standing(house, 'promise', id)).state.proposal))
    expect(states).toEqual(['draft', 'submitted', 'submitted', 'approved', 'submitted'])
    expect(await faultsOf(house)).toEqual([])
  })
})

describe('two keys in one hand', () => {
  const publish = async (id: string) => outcomeOf(await command(house, all.writer, 'publish', 'promise', id))
  const approve = async (name: GatePerson, id: string) => outcomeOf(await command(house, all[name], 'approve', 'promise', id))
  const approvals = async (id: string) => (await standing(house, 'promise', id)).state.decisions.map(({ party }) => party.key)

  it('turn only one of them, however often they are turned', async () => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'submitted')
    expect(await approve('bothKeys', id)).toBe('done')
    expect(await approve('bothKeys', id)).toBe('done before')
    expect(await approvals(id)).toEqual(['police'])
    expect(await publish(id)).toBe('WAITING_FOR_APPROVAL')
  })

  it('turn only one, also when the other party comes between', async () => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'submitted')
    expect(await approve('bothKeys', id)).toBe('done')
    expect(await approve('approver', id)).toBe('ALREADY_APPROVED_BY_PARTY')
    expect(outcomeOf(await command(house, all.bothKeys, 'return', 'promise', id, { comment: 'Nej.' }))).toBe('done')
    expect(await publish(id)).toMatch(/OTHER_PARTY_RETURNED/)
  })

  it('do not turn the one of a text that the same hand wrote last', async () => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'submitted')
    const saved = await all.writerAndApprover.ask('PATCH', `/promises/${id}?draft=true`, { title: 'Min rubrik' })
    expect(saved.status).toBe(200)
    expect(await approve('writerAndApprover', id)).toBe('CHANGED_SINCE_SUBMIT')
    expect(outcomeOf(await command(house, all.writer, 'submit', 'promise', id))).toBe('done')
    expect(await approve('writerAndApprover', id)).toBe('OWN_CHANGE')
  })

  it('do not turn it when the text was written last after it was approved, and is the same again', async () => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'submitted')
    expect(await approve('writerAndApprover', id)).toBe('done')
    expect(await approve('approverForKommun', id)).toBe('done')
    for (const title of ['En annan rubrik', 'En tryggare trafik'])
      expect((await all.writerAndApprover.ask('PATCH', `/promises/${id}?draft=true`, { title })).status).toBe(200)
    expect(await approvals(id)).toEqual(['municipality:1281'])
    expect(await publish(id)).toBe('WAITING_FOR_APPROVAL')
  })

  it('of a new third promisor are asked for as well', async () => {
    const { id } = await draftPackage(house)
    await bringTo(house, 'promise', id, 'approved')
    await change(house, 'promises', id, { parties: [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }] })
    expect(await publish(id)).toBe('CHANGED_SINCE_SUBMIT')
    await bringTo(house, 'promise', id, 'submitted')
    expect(await publish(id)).toBe('WAITING_FOR_APPROVAL')
    await approve('approver', id)
    await approve('approverForKommun', id)
    expect(await publish(id)).toBe('WAITING_FOR_APPROVAL')
  })

  it('of the police elsewhere count for nothing here', async () => {
    const problem = await draft(house, 'problems', { municipality: house.municipalityIds.get('1281'), year: 2026, title: 'Ett problem' })
    await bringTo(house, 'problem', problem.id, 'submitted')
    const answer = await command(house, all.approverElsewhere, 'approve', 'problem', problem.id)
    expect(outcomeOf(answer)).toBe(NOT_FOUND)
  })
})

it('everybody is somebody: nobody of the table is missing', () => {
  const named = new Set(ROWS.flatMap(([, who]) => who))
  expect(EVERYONE.filter((name) => !named.has(name) && name !== 'writerAndApprover')).toEqual([])
})
