import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { SAMPLE_TODAY, sampleLedger } from '../../test/sample-ledger.ts'
import type { KommunPromises, Shard } from '../search/find-promises.ts'
import { findPromises } from '../search/find-promises.ts'
import { promiseId } from './search-index.ts'
import { searchKommunPage, searchShardPages } from './search-routes.ts'
import { worldOf } from './world.ts'

const entries = sampleLedger()
const world = worldOf(fold(EMPTY_STATE, entries))
const shards = new Map(
  searchShardPages(world).map((page) => {
    const { props } = page.make(world, SAMPLE_TODAY)
    return [page.path, JSON.parse(`{${'parts' in props ? props.parts.join(',') : ''}}`) as Shard]
  }),
)
const shown = new Map(
  world.kommuner.flatMap(searchKommunPage).map((page) => [page.path, page.make(world, SAMPLE_TODAY).props as KommunPromises]),
)

test('every file of the index is named after what it holds', () => {
  for (const [path, shard] of shards) {
    const [, key = ''] = /^\/sok\/ord\/([a-z0-9]{1,3})\.json$/.exec(path) ?? []
    const stems = Object.values(shard).flatMap((of) => Object.keys(of))
    expect(stems.length).toBeGreaterThan(0)
    expect(stems.filter((stem) => !stem.startsWith(key) || key === '')).toEqual([])
  }
})

test('every promise is found by each word of its title, and can be shown', async () => {
  const read = async (key: string) => shards.get(`/sok/ord/${key}.json`)
  for (const kommun of world.kommuner) {
    for (const { document, path } of kommun.promises) {
      const hits = await findPromises(document.title.sv.replaceAll(/\b(och|i|vid|på|en|ett|av|för|med)\b/gi, ''), read)
      const hit = hits.find(({ code, id }) => code === document.municipality && id === promiseId(document.ref))
      expect(hit, document.title.sv).toBeDefined()
      expect(shown.get(`/sok/${document.municipality}.json`)?.promises[String(hit?.id)]).toMatchObject({ title: document.title.sv, path })
    }
  }
})

test('what is withdrawn is not found', () => {
  const all = [...shown.values()].flatMap(({ promises }) => Object.values(promises).map(({ path }) => path))
  const gone = world.kommuner.flatMap(({ withdrawn }) => withdrawn.map(({ path }) => path))
  expect(all.filter((path) => gone.includes(path))).toEqual([])
})

test('one more entry leaves the files that it does not concern as the same objects', () => {
  const state = fold(EMPTY_STATE, entries.slice(0, -1))
  const before = new Map(searchShardPages(worldOf(state)).map((page) => [page.path, page]))
  const after = searchShardPages(worldOf(fold(state, entries.slice(-1))))
  const changed = after.filter((page) => before.get(page.path) !== page)
  expect(before.size).toBeGreaterThan(100)
  expect(changed.length).toBeLessThan(before.size / 2)
})
