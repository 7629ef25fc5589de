import { expect, test } from 'vitest'
import { logTo } from './log.ts'

const clock = () => new Date('2026-06-01T10:00:00Z')

test('a person reads sentences, a program one JSON object a line', () => {
  const said: string[] = []
  for (const form of ['text', 'json'] as const)
    logTo(form, (line) => said.push(line), clock)('Disken är full.\nFrigör utrymme.', { level: 'error', subject: 'publish', entry: 7 })
  logTo('json', (line) => said.push(line), clock)('Klart.')
  expect(said).toEqual([
    'Disken är full.\nFrigör utrymme.',
    '{"time":"2026-06-01T10:00:00.000Z","level":"error","message":"Disken är full.\\nFrigör utrymme.","subject":"publish","entry":7}',
    '{"time":"2026-06-01T10:00:00.000Z","level":"info","message":"Klart."}',
  ])
})
