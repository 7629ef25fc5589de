import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { kommunerNear, type SwedenTopology } from './kommuner-near.ts'

const data = (name: string) => readFileSync(new URL(`../../../shared/data/${name}`, import.meta.url), 'utf8')
const topology = JSON.parse(data('sverige-kommuner.topojson')) as SwedenTopology
const rows = parse(data('kommuner.csv'), { columns: true, bom: true }) as Record<string, string>[]
const near = (latitude: number, longitude: number) => kommunerNear(topology, { latitude, longitude })
const codes = (latitude: number, longitude: number) => near(latitude, longitude).map(({ code }) => code)

test('a point within each of the 290 kommuner is in that kommun', () => {
  const wrong = rows.filter(({ lat, lon, kommunkod }) => {
    const [first] = near(Number(lat), Number(lon))
    return first?.code !== kommunkod || first?.km !== 0
  })
  expect(wrong).toEqual([])
  expect(rows).toHaveLength(290)
})

test.each([
  ['Stortorget in Lund', 55.7029, 13.1929, '1281'],
  ['Sergels torg in Stockholm', 59.3326, 18.0649, '0180'],
  ['Sundbyberg, which Stockholm and Solna are around', 59.3612, 17.9711, '0183'],
  ['Visby, on an island', 57.6348, 18.2948, '0980'],
  ['Kiruna', 67.8558, 20.2253, '2584'],
])('%s is where one would say', (_, latitude, longitude, code) => {
  expect(codes(latitude, longitude)[0]).toBe(code)
})

test('near a boundary what lies beside is given too, after the one it is in', () => {
  expect(codes(59.366, 17.98)).toEqual(['0183', '0184', '0180'])
})

test('in the water outside, the nearest is given with how far it is', () => {
  const [first] = near(57.7, 11.55)
  expect(first?.code).toBe('1407')
  expect(first?.km).toBeGreaterThan(0)
})

test.each([
  ['Copenhagen, across the sound', 55.6761, 12.5683],
  ['Oslo', 59.9139, 10.7522],
  ['the other side of the world', -59.9, -161.9],
  ['no position at all', Number.NaN, Number.NaN],
])('%s is no kommun', (_, latitude, longitude) => {
  expect(near(latitude, longitude)).toEqual([])
})
