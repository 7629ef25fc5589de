import { expect, test } from 'vitest'
import type { OnSite } from '../../publisher/standing-on-site.ts'
import { followStanding } from './follow-standing.ts'

const LIVE = { kind: 'live', since: null, tookMs: null } as const
const news = (entry: number, standing: OnSite['standing']): OnSite => ({ entry, standing, isWithdrawn: false })

/** Follows entry 57 while the CMS gives these answers, the last of them for ever. */
async function followed(answers: readonly (OnSite | undefined)[], atMost = 100) {
  const told: OnSite[] = []
  const pauses: number[] = []
  const over = new AbortController()
  let asked = 0
  await followStanding({
    entry: 57,
    ask: async () => answers[Math.min(asked++, answers.length - 1)],
    tell: (one) => told.push(one),
    pause: async (ms) => {
      if (pauses.push(ms) === atMost) over.abort()
    },
    signal: over.signal,
  })
  return { told, pauses, asked }
}

test('it is asked until readers see the entry, and then no more', async () => {
  const waiting = news(57, { kind: 'onItsWay' })
  expect(await followed([waiting, waiting, news(57, LIVE)])).toEqual({
    told: [waiting, waiting, news(57, LIVE)],
    pauses: [250, 250],
    asked: 3,
  })
})

test('what is public already takes one question', async () => {
  expect((await followed([news(57, LIVE)])).asked).toBe(1)
})

test('that readers see an older entry is no answer', async () => {
  expect((await followed([news(56, LIVE), news(57, LIVE)])).asked).toBe(2)
})

test('no answer, a site that is late or silent, and a page that failed are asked about again', async () => {
  const { told, asked } = await followed([
    undefined,
    news(57, { kind: 'late', lacks: 1, at: '', fault: null }),
    news(57, { kind: 'silent', since: '' }),
    news(57, { kind: 'pageFailed', fault: null }),
    news(58, LIVE),
  ])
  expect([told.length, asked]).toEqual([4, 5])
})

test('after ten seconds it is asked more seldom, and a closed page asks no more', async () => {
  const { pauses } = await followed([news(57, { kind: 'onItsWay' })], 45)
  expect(pauses.slice(0, 39)).toEqual(Array(39).fill(250))
  expect(pauses.slice(39)).toEqual(Array(6).fill(3000))
})
