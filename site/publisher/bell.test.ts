import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createBell } from './bell.ts'

const FOREVER_MS = 1_000_000
const signal = new AbortController().signal

/** A bell beside a ledger with ten entries here, and a CMS that has as many as the test says. */
function house() {
  const world = { here: 10, inCms: 10, asked: 0, meanwhile: () => {} }
  const bell = createBell(() => world.here)
  const ask = async () => {
    world.asked++
    const answer = world.inCms
    world.meanwhile()
    await turn()
    world.here = answer
  }
  const isResting = async () => {
    const rest = bell.rest(FOREVER_MS, AbortSignal.any([signal, over.signal])).then(() => false)
    await turn()
    return Promise.race([rest, Promise.resolve(true)])
  }
  const over = new AbortController()
  return { world, bell, answer: () => bell.answer(ask), isResting, end: () => over.abort() }
}

test('a hundred rings at once are one question', async () => {
  const { world, bell, answer, isResting, end } = house()
  world.inCms = 11
  const rest = bell.rest(FOREVER_MS, signal)
  for (let time = 0; time < 100; time++) bell.ring(11)
  await rest
  await answer()
  expect(world.asked).toBe(1)
  expect(await isResting()).toBe(true)
  end()
})

test('a ring that comes while the CMS is being asked leads to one question more, if what it told of did not come', async () => {
  const { world, bell, answer, isResting, end } = house()
  world.inCms = 11
  world.meanwhile = () => {
    world.inCms = 12
    for (let time = 0; time < 100; time++) bell.ring(time % 2 ? 11 : 12)
  }
  bell.ring(11)
  await answer()
  expect(await isResting()).toBe(false)
  world.meanwhile = () => {}
  await answer()
  expect([world.asked, world.here, await isResting()]).toEqual([2, 12, true])
  end()
})

test.each([0, 1, 9, 10])('a ring about entry %i, which is here already, wakes nobody', async (entry) => {
  const { bell, isResting, end } = house()
  bell.ring(entry)
  expect(await isResting()).toBe(true)
  end()
})

test('after a ring about an entry that was not there, nothing is heard until the CMS has been asked without one', async () => {
  const { world, bell, answer, isResting, end } = house()
  bell.ring(Number.MAX_SAFE_INTEGER)
  expect(await isResting()).toBe(false)
  await answer()
  bell.ring(Number.MAX_SAFE_INTEGER)
  bell.ring(11)
  expect(await isResting()).toBe(true)
  world.inCms = 11
  world.meanwhile = () => bell.ring(12)
  await answer()
  // What rang falsely a second time is judged by this question.
  expect(await isResting()).toBe(true)
  end()
})

test('without any ring, the CMS is asked when the time has passed, and a stop ends the wait', async () => {
  const { bell } = house()
  await bell.rest(1, signal)
  const stopping = new AbortController()
  const rest = bell.rest(FOREVER_MS, stopping.signal)
  stopping.abort()
  await rest
  expect(stopping.signal.aborted).toBe(true)
})
