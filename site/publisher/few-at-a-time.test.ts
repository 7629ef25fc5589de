import { expect, test } from 'vitest'
import { fewAtATime } from './few-at-a-time.ts'

test('does all in order, and never more than a few at once', async () => {
  let atWork = 0
  let most = 0
  const made = await fewAtATime([5, 4, 3, 2, 1, 0], 3, async (number) => {
    most = Math.max(most, ++atWork)
    for (let turn = 0; turn < number; turn++) await null
    atWork--
    return number * 2
  })
  expect(made).toEqual([10, 8, 6, 4, 2, 0])
  expect(most).toBe(3)
})

test('after a fault no more are begun, and it is told when none is at work', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const working = fewAtATime([0, 1, 2, 3, 4], 2, async (number) => {
    begun.push(number)
    if (number === 0) throw new Error('trasig')
    for (let turn = 0; turn < 20; turn++) await null
    ended.push(number)
  })
  await expect(working).rejects.toThrow('trasig')
  expect([begun, ended]).toEqual([[0, 1], [1]])
})
