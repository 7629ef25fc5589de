import type { EditorialState, ProposalState } from '@lovat/shared/workflow/editorial-state'
import type { CommandName, FailureReason } from '@lovat/shared/workflow/what-forbids'
import { expect, test } from 'vitest'
import { commandsInPanel } from './commands-in-panel.ts'

const WAITING: FailureReason = { code: 'WAITING_FOR_APPROVAL', message: 'Lunds kommun har inte godkänt texten än.' }
const RETURNED: FailureReason = { code: 'OTHER_PARTY_RETURNED', message: 'Polisen har skickat tillbaka texten.' }

const commandsWith = (reasons: Partial<Record<CommandName, FailureReason[]>>, proposal: ProposalState = 'submitted') => ({
  state: { proposal } as EditorialState,
  commands: {
    submit: [],
    correct: [],
    approve: [],
    return: [],
    recall: [],
    schedule: [],
    unschedule: [],
    publish: [],
    withdraw: [],
    comment: [],
    ...reasons,
  },
})

test('what can be done comes in one order, a correction and a comment not as buttons of their own', () => {
  const { possible, notNow } = commandsInPanel(commandsWith({}))
  expect(possible).toEqual(['approve', 'publish', 'submit', 'schedule', 'unschedule', 'return', 'recall', 'withdraw'])
  expect(notNow).toEqual([])
})

test('what shares a reason stands together, with every reason there is', () => {
  const { notNow } = commandsInPanel(commandsWith({ publish: [RETURNED, WAITING], schedule: [RETURNED, WAITING], submit: [RETURNED] }))
  expect(notNow).toEqual([
    { commands: 'Publicera, Schemalägg', reason: `${RETURNED.message} ${WAITING.message}` },
    { commands: 'Skicka in', reason: RETURNED.message },
  ])
})

test('what nobody would look for is left out', () => {
  const { possible, notNow } = commandsInPanel(
    commandsWith({ unschedule: [{ code: 'NOT_SCHEDULED', message: 'x' }], withdraw: [{ code: 'NOT_LIVE', message: 'x' }] }),
  )
  expect(possible).not.toContain('withdraw')
  expect(notNow).toEqual([])
})

test('of a text that is not public, nothing is said about withdrawing it', () => {
  const mayNot: FailureReason = { code: 'NOT_ALLOWED', message: 'Bara en godkännare.' }
  const { state, commands } = commandsWith({ withdraw: [mayNot] })
  expect(commandsInPanel({ state: { ...state, name: 'submitted' }, commands }).notNow).toEqual([])
  expect(commandsInPanel({ state: { ...state, name: 'publishedWithChange' }, commands }).notNow).toEqual([
    { commands: 'Dra tillbaka', reason: mayNot.message },
  ])
})

test('of a text that nobody has handed in, nothing is said about judging it', () => {
  const draft = commandsWith({ approve: [WAITING], return: [WAITING], publish: [WAITING] }, 'draft')
  expect(commandsInPanel(draft).notNow).toEqual([{ commands: 'Publicera', reason: WAITING.message }])
})

test('while something is not saved, handing in saves it first and the rest waits', () => {
  const submitted = commandsWith({ submit: [{ code: 'ALREADY_SUBMITTED', message: 'x' }], withdraw: [{ code: 'NOT_LIVE', message: 'x' }] })
  const { possible, notNow } = commandsInPanel(submitted, true)
  expect(possible).toEqual(['submit'])
  expect(notNow).toEqual([
    { commands: 'Godkänn, Publicera, Schemalägg, Avboka, Skicka tillbaka, Ta tillbaka inskicket', reason: 'Spara utkastet först.' },
  ])
})
