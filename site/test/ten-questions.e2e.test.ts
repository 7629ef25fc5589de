import { describe, expect, test } from 'vitest'
import { PHONE, readers } from './browser.ts'

const KOMMUN = '/angskoping/'
const PROMISE = '/angskoping/2026/lugnare-kvall-vid-stationen/'
const phoneWithoutScripts = { viewport: PHONE, javaScriptEnabled: false, hasTouch: true }

/** What a resident asks, answered by what stands on the page, by role and name, on a phone without JavaScript. */
describe('the ten questions of a resident', () => {
  const read = readers()
  const open = async (path: string) => {
    const { page } = await read(phoneWithoutScripts)
    await page.goto(path)
    return page.getByRole('main')
  }

  test('what was promised here?', async () => {
    const main = await open(KOMMUN)
    await main.getByText(/medborgarlöften? gäller 2026/).waitFor()
    await main.getByRole('link', { name: 'En lugnare kväll vid stationen' }).first().waitFor()
  })

  test('by whom?', async () => {
    const main = await open(PROMISE)
    await main
      .getByText(/^Polisen, Ängsköpings kommun och .* lovar/)
      .first()
      .waitFor()
  })

  test('why?', async () => {
    const main = await open(PROMISE)
    await main
      .getByRole('heading', { name: /Varför|Problemet/ })
      .first()
      .waitFor()
  })

  test('what is done?', async () => {
    const main = await open(KOMMUN)
    await main
      .getByText(/\d+ av \d+ genomförda?/)
      .first()
      .waitFor()
  })

  test('what is not?', async () => {
    const main = await open(KOMMUN)
    await main
      .getByText(/\d+ av \d+ ej genomförda?/)
      .first()
      .waitFor()
  })

  test('what is late?', async () => {
    const main = await open(KOMMUN)
    await main
      .getByText(/\d+ av \d+ försenade?/)
      .first()
      .waitFor()
  })

  test('when was this last updated?', async () => {
    const main = await open(KOMMUN)
    await main.getByText(/Senaste uppföljningen är från \d+ \p{L}+ \d{4}\./u).waitFor()
    await main.getByText(/Senast ändrad \d+ \p{L}+ \d{4}/u).waitFor()
  })

  test('what happens next?', async () => {
    const main = await open(PROMISE)
    await main
      .getByText(/Nästa uppföljning|Ska vara klar|senast/)
      .first()
      .waitFor()
  })

  test('whom do I ask?', async () => {
    const main = await open(KOMMUN)
    await main.getByRole('heading', { level: 2, name: 'Kontakt' }).waitFor()
    expect(await main.getByRole('link', { name: /@|\d{3}/ }).count()).toBeGreaterThan(0)
  })

  test('what changed?', async () => {
    const main = await open(PROMISE)
    await main
      .getByRole('link', { name: /ändringar, ord för ord|hela historiken/i })
      .first()
      .waitFor()
  })
})
