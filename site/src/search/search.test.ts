import { expect, test } from 'vitest'
import { findPromises, type Shard } from './find-promises.ts'
import { shardOf, stemOf, stemsOf } from './stems.ts'

test.each([
  ['kontroll', 'kontroller', 'kontrollerna', 'Kontrollernas'],
  ['cykel', 'cyklar', 'cyklarna', 'cykeln'],
  ['trygg', 'trygga', 'tryggt'],
  ['åka', 'aka'],
  ['skola', 'skolan', 'skolor', 'skolorna'],
  ['ungdom', 'ungdomar', 'ungdomarna'],
  ['polis', 'polisen', 'polisens', 'poliser'],
  ['möte', 'moten', 'mötet'],
])('%s finds its other forms', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form.toLowerCase()))).size).toBe(1)
})

test.each([
  ['kontroll', 'kontor'],
  ['skola', 'skog'],
  ['bil', 'bild'],
])('%s is not %s', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b))
})

test('words that say nothing are left out, and a text of nothing gives nothing', () => {
  expect([...stemsOf(['Polisen och kommunen ska vara i centrum.', '', '  – ! 🙂'])]).toEqual(['polis', 'kommun', 'centrum'])
})

/** A country of promises: `code/id` and what each says. */
function index(promises: Record<string, string>) {
  const shards = new Map<string, Shard>()
  for (const [place, text] of Object.entries(promises)) {
    const [code = '', id = ''] = place.split('/')
    for (const stem of stemsOf([text])) {
      const shard = shards.get(shardOf(stem)) ?? {}
      shards.set(shardOf(stem), shard)
      shard[code] ??= {}
      shard[code][stem] = [...(shard[code][stem] ?? []), Number(id)]
    }
  }
  const read: string[] = []
  return {
    read,
    find: async (typed: string) =>
      (
        await findPromises(typed, async (key) => {
          read.push(key)
          return shards.get(key)
        })
      ).map(({ code, id }) => `${code}/${id}`),
  }
}

const country = index({
  '1281/2026001': 'Cykelkontroller vid stationen',
  '1281/2025001': 'Tryggare vid stationen på kvällen',
  '0180/2026002': 'Kontroller av cyklar och mopeder',
  '0180/2024001': 'Mopeder i parken',
})

test.each([
  ['cykel', ['0180/2026002']],
  ['station', ['1281/2026001', '1281/2025001']],
  ['mopeder kontroll', ['0180/2026002']],
  ['mopeden', ['0180/2026002', '0180/2024001']],
  ['cykelk', ['1281/2026001']],
  ['station moped', []],
  ['helikopter', []],
  ['', []],
  ['🙂 !', []],
])('%j finds %j', async (typed, places) => {
  expect(await country.find(typed)).toEqual(places)
})

test('what has the very word comes before what only begins with it', async () => {
  const { find } = index({ '1281/2026001': 'Parkering', '1281/2020001': 'Park' })
  expect(await find('park')).toEqual(['1281/2020001', '1281/2026001'])
})

test('one file is read for each word', async () => {
  const { find, read } = index({ '1281/2026001': 'Cyklar vid stationen' })
  await find('cyklar stationen')
  expect(read).toEqual(['cyk', 'sta'])
})
