import { expect, test } from 'vitest'
import { basisOf } from '../test/basis-fixture.ts'
import { ledgerOf } from '../test/ledger-fixture.ts'
import { trackFaults } from './faults.ts'
import { createPublisher } from './publisher.ts'
import type { Basis } from './release-record.ts'

/** A publisher whose publishes end when the test says so. */
function house() {
  const said: string[] = []
  const started: number[] = []
  const world = { wanted: undefined as Basis | undefined, published: undefined as Basis | undefined, now: 0 }
  const stopping = new AbortController()
  let finish: { resolve: () => void; reject: (error: Error) => void } | undefined
  const publisher = createPublisher({
    wanted: () => world.wanted,
    published: () => world.published,
    publish: async (basis) => {
      started.push(basis.number)
      await new Promise<void>((resolve, reject) => {
        finish = { resolve, reject }
      })
      world.published = basis
    },
    faults: trackFaults(
      (line) => said.push(line),
      () => new Date(world.now),
    ),
    clock: () => new Date(world.now),
    signal: stopping.signal,
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    world,
    said,
    started,
    stopping,
    publisher,
    succeed: () => {
      finish?.resolve()
      return settled()
    },
    fail: (text: string) => {
      finish?.reject(new Error(text))
      return settled()
    },
  }
}

test('entries that come during a publish lead to exactly one more', async () => {
  const { world, started, publisher, succeed } = house()
  world.wanted = basisOf(ledgerOf(1))
  const done = publisher.consider()
  for (const count of [2, 3, 4]) {
    world.wanted = basisOf(ledgerOf(count))
    void publisher.consider()
  }
  await succeed()
  await succeed()
  await done
  expect(started).toEqual([1, 4])
})

test('nothing is published while nothing is known, or when it is public already', async () => {
  const { world, started, publisher } = house()
  await publisher.consider()
  world.wanted = basisOf(ledgerOf(3))
  world.published = basisOf(ledgerOf(3))
  await publisher.consider()
  expect(started).toEqual([])
})

test.each<[string, Partial<Basis>]>([
  ['a new day', { today: '2026-06-02' }],
  ['new code', { code: 'newer' }],
  ['another public address', { siteUrl: 'https://loften.example.se' }],
  ['another ledger of the same length', { hash: 'f'.repeat(64) }],
])('%s leads to a publish without any new entry', async (_, change) => {
  const { world, started, publisher, succeed } = house()
  world.published = basisOf(ledgerOf(3))
  world.wanted = { ...world.published, ...change }
  const done = publisher.consider()
  await succeed()
  await done
  expect(started).toEqual([3])
})

test('a publish that failed is tried again after half a minute, not before, and told once', async () => {
  const { world, started, said, publisher, fail, succeed } = house()
  world.wanted = basisOf(ledgerOf(1))
  const first = publisher.consider()
  await fail('trasig sida')
  await first
  world.now = 29_999
  await publisher.consider()
  expect(started).toEqual([1])
  world.now = 30_000
  const second = publisher.consider()
  await fail('trasig sida')
  await second
  expect(said).toEqual(['Post 1 kunde inte publiceras, den förra utgåvan visas. trasig sida'])
  world.now = 60_000
  const third = publisher.consider()
  await succeed()
  await third
  expect(started).toEqual([1, 1, 1])
  expect(said.at(-1)).toBe('Publiceringen fungerar igen.')
})

test('a publish that failed is tried again though the clock has been set back a year since', async () => {
  const { world, started, publisher, fail, succeed } = house()
  world.now = Date.parse('2027-06-01T10:00:00Z')
  world.wanted = basisOf(ledgerOf(1))
  const first = publisher.consider()
  await fail('trasig sida')
  await first
  world.now = Date.parse('2026-06-01T10:00:00Z')
  const second = publisher.consider()
  await succeed()
  await second
  expect(started).toEqual([1, 1])
})

test('a publish that failed is tried at once when there is something new', async () => {
  const { world, started, publisher, fail, succeed } = house()
  world.wanted = basisOf(ledgerOf(1))
  const first = publisher.consider()
  await fail('trasig sida')
  await first
  world.wanted = basisOf(ledgerOf(2))
  const second = publisher.consider()
  await succeed()
  await second
  expect(started).toEqual([1, 2])
})

test('a publish that is stopped is not told as a fault, and no other begins', async () => {
  const { world, said, started, stopping, publisher, fail } = house()
  world.wanted = basisOf(ledgerOf(1))
  const done = publisher.consider()
  stopping.abort()
  await fail('stoppad')
  await done
  await publisher.consider()
  expect(said).toEqual([])
  expect(started).toEqual([1])
})
