import { describe, expect, test } from 'vitest'
import { answerFormOf, logInFormOf, NOTHING_TYPED, readForm } from './read-form.ts'

const formOf = (fields: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('an answer', () => {
  test.each(['approve', 'return', 'withdraw'] as const)('%s is one', (command) =>
    expect(
      answerFormOf(
        formOf([
          ['command', command],
          ['seen', 'abc'],
          ['comment', 'Nej'],
        ]),
      ),
    ).toEqual({ command, seen: 'abc', typed: { ...NOTHING_TYPED, comment: 'Nej' } }),
  )

  test.each(['publish', 'toString', ''])('%j is none', (command) =>
    expect(answerFormOf(formOf([['command', command]])).command).toBeUndefined(),
  )

  test('nothing filled in is empty, and a file is nothing', () => {
    expect(answerFormOf(new FormData())).toEqual({ command: undefined, seen: '', typed: NOTHING_TYPED })
    expect(answerFormOf(formOf([['comment', new Blob(['x'])]])).typed.comment).toBe('')
  })

  test('a comment keeps its lines, as they were typed', () =>
    expect(answerFormOf(formOf([['comment', ' Först.\r\nSedan.\r\n']])).typed.comment).toBe(' Först.\nSedan.\n'))
})

describe('logging in', () => {
  test('an address loses the blanks around it, a password does not', () =>
    expect(
      logInFormOf(
        formOf([
          ['email', ' a@b.se '],
          ['password', ' x '],
          ['goTo', '/godkann/promises/1'],
        ]),
      ),
    ).toEqual({
      email: 'a@b.se',
      password: ' x ',
      goTo: '/godkann/promises/1',
      typed: NOTHING_TYPED,
    }))

  test('leads nowhere else', () => expect(logInFormOf(formOf([['goTo', '//ond.example']])).goTo).toBe('/godkann'))
})

test('what is not a form says nothing', async () => {
  const request = new Request('http://here.invalid', {
    method: 'POST',
    body: '{"command":"approve"}',
    headers: { 'Content-Type': 'application/json' },
  })
  expect([...(await readForm(request)).keys()]).toEqual([])
})
