import { lix } from '@lovat/shared/text/lix'
import { expect, test } from 'vitest'
import { readers } from './browser.ts'
import { ownText } from './own-text.ts'

const read = readers()

/** As hard as our own texts may be; promises are other people's, and `npm run bench -- lix` lists them. */
const HARDEST = 40

test.each([
  { path: '/', atLeast: 60 },
  { path: '/kommuner/', atLeast: 20 },
  { path: '/polisen/', atLeast: 60 },
  { path: '/teman/', atLeast: 40 },
  { path: '/liggare/', atLeast: 60 },
  { path: '/om/', atLeast: 250 },
  { path: '/om/metod/', atLeast: 250 },
  { path: '/om/tillganglighet/', atLeast: 250 },
  { path: '/om/personuppgifter/', atLeast: 200 },
  { path: '/om/kontakt/', atLeast: 80 },
  { path: '/finns-inte/', atLeast: 30 },
])('our own text on $path is easy to read', async ({ path, atLeast }) => {
  const { page } = await read()
  await page.goto(path)
  const text = await ownText(page)
  const { words, ...found } = lix(text)
  expect(words, text).toBeGreaterThanOrEqual(atLeast)
  expect(found.lix, text).toBeLessThanOrEqual(HARDEST)
})

test('the easy-to-read page is very easy, sentence by sentence', async () => {
  const { page } = await read()
  await page.goto('/om/lattlast/')
  const text = await ownText(page)
  expect(lix(text).lix).toBeLessThanOrEqual(25)
  expect(text.split(/(?<=[.!?])\s/).filter((sentence) => lix(sentence).words > 15)).toEqual([])
})
