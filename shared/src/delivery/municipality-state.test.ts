import { expect, it } from 'vitest'
import { municipalityState, municipalityStateLabel } from './municipality-state.ts'

const of = (from: string, to: string) => ({ from, to })
const [last, current, next] = [of('2025-01-01', '2025-12-31'), of('2026-01-01', '2026-12-31'), of('2027-01-01', '2027-12-31')]

it.each([
  ['nothing published', false, [], '2026-06-01', 'missing'],
  ['nothing published, but said to be on the way', true, [], '2026-06-01', 'underPreparation'],
  ['one that runs', false, [current], '2026-06-01', 'inForce'],
  ['on its first day', false, [current], '2026-01-01', 'inForce'],
  ['on its last day', false, [current], '2026-12-31', 'inForce'],
  ['the day after', false, [current], '2027-01-01', 'expired'],
  ['the day before', false, [current], '2025-12-31', 'underPreparation'],
  ['expired with a new one ahead', false, [last, next], '2026-06-01', 'underPreparation'],
  ['expired and said to be on the way', true, [last], '2026-06-01', 'underPreparation'],
  ['one running among others', true, [last, current, next], '2026-06-01', 'inForce'],
  ['one day after the other, without a gap', false, [last, current], '2026-01-01', 'inForce'],
] as const)('%s', (_, underPreparation, promises, today, state) => {
  expect(municipalityState({ underPreparation }, promises, today)).toBe(state)
})

it('has a Swedish word for each state', () => {
  expect(municipalityStateLabel).toEqual({ inForce: 'Gäller', underPreparation: 'Under beredning', expired: 'Utgången', missing: 'Saknas' })
})
