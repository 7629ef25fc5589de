import { expect, test } from 'vitest'
import { pagesAlone } from './pages-alone.mjs'

const parts = [
  ['0114', [{ path: '/a/' }, { path: '/a/flode.atom' }]],
  ['lists', [{ path: '/' }]],
  ['ledger', [{ path: '/liggare/1/' }]],
  ['search', [{ path: '/sok/ord/abc.json' }]],
]

test('the pages that are asked for, in their parts, and no part is planned after the last of them', async () => {
  const planned = []
  function* pagesInParts() {
    for (const [name, pages] of parts) {
      planned.push(name)
      yield [name, pages]
    }
  }
  const world = { pagesInParts, fold: () => 'as it is' }
  const code = await pagesAlone(async () => ({ world, render: 1 }), new Set(['/a/', '/liggare/1/']))()

  expect([...code.world.pagesInParts()]).toEqual([
    ['0114', [{ path: '/a/' }]],
    ['ledger', [{ path: '/liggare/1/' }]],
  ])
  expect(planned).toEqual(['0114', 'lists', 'ledger'])
  expect(code).toMatchObject({ render: 1, world: { fold: world.fold } })
})
