import { expect, it } from 'vitest'
import { municipalityStateLabel } from '../../delivery/municipality-state.ts'
import * as labels from '../labels.ts'
import * as english from './labels.ts'

const tables: [string, Record<string, string>][] = Object.entries(english)
const swedish: Record<string, Record<string, string>> = { ...labels, municipalityStateLabel }

it.each(tables)('%s has a different, plain word for every code that the Swedish one has', (name, table) => {
  expect(Object.keys(table)).toEqual(Object.keys(swedish[name] ?? {}))
  const words = Object.values(table)
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length)
  for (const word of words) expect(word).toMatch(/^[A-Za-z-]+( [A-Za-z-]+)*$/)
})

it.each(tables.filter(([name]) => !/^(targetOp|targetPer|season)/.test(name)))('%s begins with a capital', (_, table) => {
  for (const word of Object.values(table)) expect(word).toMatch(/^[A-Z][a-z]/)
})
