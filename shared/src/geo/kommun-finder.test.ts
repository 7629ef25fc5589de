import { describe, expect, it } from 'vitest'
import { kommunFinder } from './kommun-finder.ts'
import { OTHER_NAMES } from './other-names.ts'
import { referenceData } from './reference-data.ts'

const kommuner = referenceData().municipalities.map(({ code, name, legalName }) => ({
  code,
  name,
  also: [legalName, ...(OTHER_NAMES[code] ?? [])],
}))
const find = kommunFinder(kommuner)
const found = (typed: string) => find(typed).map(({ kommun }) => kommun.name)

describe('what is typed', () => {
  it.each([
    ['lu', 'Ludvika', 'two letters'],
    ['lund', 'Lund', 'a whole name before a longer one'],
    ['Lunds kommun', 'Lund', 'the legal name'],
    ['malmo', 'Malmö', 'without ö'],
    ['OREBRO', 'Örebro', 'in capitals without ö'],
    ['Stockholms stad', 'Stockholm', 'what it calls itself'],
    ['Region Gotland', 'Gotland', 'what it calls itself'],
    ['visby', 'Gotland', 'its town'],
    ['märsta', 'Sigtuna', 'its town'],
    ['giron', 'Kiruna', 'its Sami name'],
    ['Gothenburg', 'Göteborg', 'its English name'],
    ['goteborh', 'Göteborg', 'a slip of the finger'],
    ['jönkjöping', 'Jönköping', 'a letter too many'],
    ['kristanstad', 'Kristianstad', 'a letter too few'],
    ['upplands vä', 'Upplands Väsby', 'two words'],
    ['väsby', 'Upplands Väsby', 'a later word'],
    ['dals ed', 'Dals-Ed', 'a space for a hyphen'],
    ['falu kommun', 'Falun', 'an irregular legal name'],
    ['  lund ', 'Lund', 'spaces around'],
  ])('%j finds %s: %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name)
  })

  it.each([['l'], [''], [' '], ['ö'], ['--'], ['xyzzyxx'], ['1281'], ['🙂🙂']])('%j finds nothing', (typed) => {
    expect(found(typed)).toEqual([])
  })

  it('gives both that are called Habo', () => {
    expect(found('habo')).toEqual(['Habo', 'Håbo'])
  })

  it('never gives a guess beside what was really typed', () => {
    expect(found('mora')).toEqual(['Mora'])
  })
})

it('finds every kommun first by its name, its legal name, its name without å, ä and ö, and each other name', () => {
  for (const { name, also } of kommuner) {
    for (const typed of [name, ...also, name.normalize('NFD').replace(/\p{M}/gu, '')]) {
      const names = found(typed)
      // Two have the same name but for the ring.
      expect(name.endsWith('abo') || name.endsWith('åbo') ? names : names.slice(0, 1), typed).toContain(name)
    }
  }
})

it('says by which other name', () => {
  expect(find('visb')[0]?.by).toBe('Visby')
  expect(find('gotl')[0]?.by).toBe(undefined)
})

it('gives no more than is wanted, in Swedish order', () => {
  expect(find('s')).toEqual([])
  expect(find('sk', 3).map(({ kommun }) => kommun.name)).toEqual(['Skara', 'Skellefteå', 'Skinnskatteberg'])
})

it('every other name is of a kommun there is, and of no other kommun', () => {
  const names = new Set(kommuner.map(({ name }) => name))
  const all = Object.values(OTHER_NAMES).flat()
  expect(Object.keys(OTHER_NAMES).filter((code) => !kommuner.some((kommun) => kommun.code === code))).toEqual([])
  expect(all.filter((name) => names.has(name))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})
