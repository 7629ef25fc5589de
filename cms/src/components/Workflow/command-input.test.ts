import { describe, expect, test } from 'vitest'
import { commandWith, faultsFrom, faultsIn } from './command-input.ts'
import { questionsOf } from './command-questions.ts'

const CHANGE = questionsOf('submit', { isPublic: true })
const SCHEDULE = questionsOf('schedule', { isPublic: false })

describe('questions', () => {
  test('what was never public is handed in without a question', () => {
    expect(questionsOf('submit', { isPublic: false })).toEqual([])
  })

  test('spaces alone are no answer', () => {
    expect(Object.keys(faultsIn(CHANGE, { changeNote: '  ' }))).toEqual(['changeNote'])
    expect(faultsIn(CHANGE, { changeNote: 'Nytt datum.' })).toEqual({})
  })
})

describe('input', () => {
  test.each([
    ['updated', 'submit'],
    ['corrected', 'correct'],
  ] as const)('a change of class %s is given as %s', (changeClass, command) => {
    expect(commandWith('submit', { changeNote: ' Nytt datum. ', changeClass }, 'abc')).toEqual({
      command,
      input: { seen: 'abc', changeNote: 'Nytt datum.' },
    })
  })

  test('a day and a time are one moment, and no tick is no embargo', () => {
    expect(commandWith('schedule', { day: '2026-12-01', time: '08:00' }, 'abc').input).toEqual({
      seen: 'abc',
      publishAt: '2026-12-01T08:00',
      embargo: false,
    })
  })

  test('what the person left empty is not sent', () => {
    expect(commandWith('withdraw', { reason: 'ended', text: 'Slut.', replacedBy: ' ' }, 'abc').input).toEqual({
      seen: 'abc',
      reason: 'ended',
      text: 'Slut.',
    })
  })
})

test("the server's reasons go to the questions they are about", () => {
  const reasons = [{ field: 'publishAt', message: 'Tiden har passerat.' }, { message: 'Polisen har inte godkänt.' }]
  expect(faultsFrom(reasons, SCHEDULE)).toEqual({ faults: { day: 'Tiden har passerat.' }, rest: ['Polisen har inte godkänt.'] })
})
