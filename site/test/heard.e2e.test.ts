import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { PHONE, readers } from './browser.ts'

const read = readers()

/**
 * What a screen reader has to say, in order, of pages that no day and no other journey changes. To be read by a person: after
 * a change to a page, delete the file, run this again, and read what comes.
 */
test.each([
  ['kommun', '/lund/'],
  ['promise', '/angskoping/2025/lugnare-kvall-vid-stationen/'],
])('the %s page is heard as it stands written down', async (name, path) => {
  const { page } = await read({ viewport: PHONE, javaScriptEnabled: false })
  await page.goto(path)
  await expect(await heardOn(page)).toMatchFileSnapshot(`./heard/${name}.yaml`)
})

/** Roles, names and words; without addresses, and without what is other in each house: its own address, the day it was filled, its ledger. */
async function heardOn(page: Page): Promise<string> {
  const heard = await page.locator('body').ariaSnapshot()
  const filled = (await page.getByText('Senast ändrad').locator('time').innerText()).trim()
  return `${heard
    .replaceAll(/:\n\s*- \/url: .*/g, '')
    .replaceAll(filled, '‹dagen›')
    .replaceAll(/(iggaren nr )\d+/g, '$1‹nummer›')
    .replaceAll(/(kontrollvärde )[0-9a-f]+/g, '$1‹värde›')
    .replaceAll(inject('site'), '‹webbplatsen›')}\n`
}
