import { expect, test } from 'vitest'
import { pageFacts } from '../../src/routes/page-facts.ts'
import type { Route } from '../../src/routes/route.ts'
import { renderPages } from './render-pages.ts'

const routesTo = (count: number): Route[] =>
  Array.from({ length: count }, (_, index) => ({
    page: 'about',
    path: `/${index}/`,
    props: { municipalities: 290, examples: 0, facts: pageFacts('Lovat', []) },
  }))

const renderer = {
  render: async ({ path }: Route) => {
    if (path.startsWith('/3')) throw new Error('trasig')
    return Buffer.from(path)
  },
}

test('a page that throws is told of with its path, and the others are made', async () => {
  const kept: string[] = []
  const faults = await renderPages({ renderer, routes: routesTo(6), keep: ({ path }) => void kept.push(path) })
  expect(faults).toEqual([{ path: '/3/', text: 'trasig' }])
  expect(kept).toEqual(['/0/', '/1/', '/2/', '/4/', '/5/'])
})

test('the event loop gets its turns while many pages are made', async () => {
  let turns = 0
  let isDone = false
  const count = () => {
    turns++
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await renderPages({ renderer, routes: routesTo(640), keep: () => {} })
  isDone = true
  expect(turns).toBeGreaterThanOrEqual(10)
})

test('a disk that refuses a page ends it all, and so does a stop', async () => {
  const full = () => Promise.reject(new Error('ENOSPC'))
  await expect(renderPages({ renderer, routes: routesTo(2), keep: full })).rejects.toThrow('ENOSPC')
  const stopped = AbortSignal.abort(new Error('stopp'))
  await expect(renderPages({ renderer, routes: routesTo(2), keep: () => {}, signal: stopped })).rejects.toThrow('stopp')
})
