import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ADMINISTRATOR, KOMMUN_APPROVER, KOMMUN_WRITER, POLICE_APPROVER, people } from './admin-browser.ts'
import { findAndOpen, formIsReady, retype } from './admin-form.ts'
import { commandButton, give, openFromStart, panel, siteSays, startList, stateIs } from './approval-panel.ts'
import { publicPromise } from './public-promise.ts'
import { ledgerEntriesAbout } from './public-site.ts'

const logIn = people()
const STALE = /^Texten har ändrats sedan du öppnade sidan, så inget har gjorts\./

test('a publication is booked, is seen to be booked, and is called off', async () => {
  const ref = 'ML-9901-2024-1'
  const title = 'Tryggare kvällar i centrum'
  const promise = await publicPromise(ref)
  await promise.submitted('Fler poliser till fots och mer ljus i centrum.')
  await promise.give(POLICE_APPROVER, 'approve')
  await promise.give(KOMMUN_APPROVER, 'approve')
  const entries = await ledgerEntriesAbout(ref)

  const page = await logIn(KOMMUN_APPROVER)
  await openFromStart(page, 'Klart att publicera', title)
  await commandButton(page, 'Schemalägg …').press('Enter')
  await page.getByLabel('Dag').fill('2020-01-02')
  await page.getByLabel('Klockslag').fill('08:00')
  await give(page, 'Schemalägg nu', 'Tiden har redan varit.')
  await page.getByLabel('Dag').fill('2099-06-01')
  await give(page, 'Schemalägg nu', 'Schemalagt. Det publiceras av sig självt')
  await stateIs(page, 'Publicerat. Ändring på väg: godkänt, publiceras 1 juni 2099 kl. 08:00')

  await page.goto('/admin')
  await startList(page, 'Schemalagt')
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByText('publiceras 1 juni 2099 kl. 08:00')
    .waitFor()
  await openFromStart(page, 'Schemalagt', title)
  await give(page, 'Avboka', 'Avbokat. Godkännandena finns kvar.')
  await stateIs(page, 'Publicerat. Ändring på väg: godkänt av alla parter, klart att publicera')
  expect(await ledgerEntriesAbout(ref)).toEqual(entries)
})

test('who looks at an older text is told so, approves nothing, and keeps the comment', async () => {
  const promise = await publicPromise('ML-9901-2025-2')
  const title = 'Mer synlig polis i hela kommunen'
  await promise.submitted('Polisen syns mer i byarna.')
  const approver = await logIn(POLICE_APPROVER)
  await openFromStart(approver, 'Väntar på dig', title)

  const writer = await logIn(KOMMUN_WRITER)
  await openFromStart(writer, 'Väntar på andra parten', title)
  await writer.getByRole('link', { name: title, exact: true }).click()
  await formIsReady(writer)
  await retype(writer, 'Sammanfattning', 'Polisen syns mer i byarna och i parkerna.')
  await commandButton(writer, 'Spara och skicka in …').press('Enter')
  await writer.getByLabel('Vad har ändrats och varför?').fill('Parkerna är med.')
  await give(writer, 'Skicka in nu', 'Inskickat. De som ska godkänna får veta det.')

  await commandButton(approver, 'Godkänn').press('Enter')
  await panel(approver).getByRole('alert').getByText(STALE).waitFor()
  await approver.getByRole('region', { name: 'Skillnad mot det som är publicerat' }).getByText('och i parkerna').waitFor()
  expect((await promise.view()).state.decisions).toEqual([])

  await commandButton(approver, 'Skicka tillbaka …').press('Enter')
  await approver.getByLabel('Vad behöver ändras?').fill('Skriv vilka parker.')
  await promise.submitted('Polisen syns mer i byarna och på torgen.')
  await commandButton(approver, 'Skicka tillbaka nu').press('Enter')
  await panel(approver).getByRole('alert').getByText(STALE).waitFor()
  expect(await approver.getByLabel('Vad behöver ändras?').inputValue()).toBe('Skriv vilka parker.')
  expect((await promise.view()).state.decisions).toEqual([])
  await give(approver, 'Skicka tillbaka nu', 'Skickat tillbaka med din kommentar.')
  expect((await promise.view()).state.decisions).toMatchObject([{ decision: 'returned', comment: 'Skriv vilka parker.' }])
})

test('by the keyboard alone an approver comes from the start page to the text, approves it, and hears that it is done', async () => {
  const promise = await publicPromise('ML-9901-2023-1')
  const title = 'En lugnare skolväg'
  await promise.submitted('Bilarna kör saktare vid skolorna.')
  const page = await logIn(POLICE_APPROVER)
  await page.goto('/admin')
  await tabTo(page, startList(page, 'Väntar på dig').getByRole('link', { name: title, exact: true }))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/historik')
  await tabTo(page, commandButton(page, 'Godkänn'))
  await page.keyboard.press('Enter')
  await panel(page).getByRole('status').getByText('Godkänt.').waitFor()
  expect(await panel(page).locator(':focus').innerText()).toBe('Godkänt.')
  await page.goto('/admin')
  await startList(page, 'Väntar på dig').waitFor()
  expect(await startList(page, 'Väntar på dig').getByRole('link', { name: title, exact: true }).count()).toBe(0)
})

test('an administrator sees where a text is, and has no button that turns a key', async () => {
  const promise = await publicPromise('ML-9901-2026-6')
  await promise.submitted('Lugnare kvällar vid ån.')
  const page = await logIn(ADMINISTRATOR)
  expect(await startList(page, 'Väntar på dig').count()).toBe(0)
  await findAndOpen(page, 'Löften', 'Sommarkvällar', 'Sommarkvällar utan bråk')
  await stateIs(page, 'Publicerat. Ändring på väg: inskickat, väntar på Polisen och Ängsköpings kommun')
  await panel(page).getByText('Administratörer sköter konton och godkänner aldrig.').waitFor()
  expect(await panel(page).getByRole('button').allInnerTexts()).toEqual([])
})

test('what the site says of a withdrawn promise takes the room of its words, and no more', async () => {
  const page = await logIn(KOMMUN_WRITER)
  await findAndOpen(page, 'Löften', 'resecentrum', 'Mindre skadegörelse vid resecentrum')
  await siteSays(page, /^Tillbakadraget\. Webbplatsen visar det/)
  const empty = await panel(page)
    .locator('.lovat-on-site')
    .evaluate((box) => {
      const words = document.createRange()
      words.selectNodeContents(box.firstElementChild ?? box)
      return box.getBoundingClientRect().height - words.getBoundingClientRect().height
    })
  expect(empty).toBeLessThan(10)
})

/** As somebody without a mouse: from where the focus is, stop by stop. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor()
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The tab key does not lead there.')
}
