import { expect, it } from 'vitest'
import { municipalityStateLabel } from '../../delivery/municipality-state.ts'
import * as swedish from '../labels.ts'
import * as english from './labels.ts'

const tables = Object.entries(english) as [keyof typeof english, Record<string, string>][]

it.each(tables)('%s has a different, plain word for every code that the Swedish one has', (name, table) => {
  const other: Record<string, string> = name === 'municipalityStateLabel' ? municipalityStateLabel : swedish[name]
  expect(Object.keys(table)).toEqual(Object.keys(other))
  const words = Object.values(table)
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length)
  for (const word of words) expect(word).toMatch(/^[A-Za-z-]+( [A-Za-z-]+)*$/)
})

it.each(tables.filter(([name]) => !/^(targetOp|targetPer|season)/.test(name)))('%s begins with a capital', (_, table) => {
  for (const word of Object.values(table)) expect(word).toMatch(/^[A-Z][a-z]/)
})
