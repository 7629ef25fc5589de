import { expect, it } from 'vitest'
import * as labels from './labels.ts'

const tables = Object.entries(labels) as [string, Record<string, string>][]

it.each(tables)('%s has a different, plain word for every code', (_, table) => {
  const words = Object.values(table)
  expect(words.length).toBeGreaterThan(1)
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length)
  for (const word of words) expect(word).toMatch(/^[A-Za-zÅÄÖåäö]+( [A-Za-zÅÄÖåäö]+)*$/)
})

it.each(tables.filter(([name]) => /Label$/.test(name) && !/^(targetOp|targetPer|season)/.test(name)))(
  '%s begins with a capital',
  (_, table) => {
    for (const word of Object.values(table)) expect(word).toMatch(/^[A-ZÅÄÖ][a-zåäö]/)
  },
)

it('what is late or silent has words of its own beside the statuses', () => {
  expect(labels.standingLabel).toEqual({ ...labels.activityStatusLabel, late: 'Försenad', silent: 'Ingen uppföljning' })
})
