import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { KOMMUN_APPROVER, KOMMUN_WRITER, POLICE_APPROVER, people } from './admin-browser.ts'
import { openForm, retype, textField } from './admin-form.ts'
import { commandButton, give, openFromStart, panel, siteSays, stateIs } from './approval-panel.ts'
import { writeActivity, writePromise } from './promise-form.ts'
import { ledgerEntriesAbout, publicFilesWith, publicPage } from './public-site.ts'

const logIn = people()
const YEAR = new Date().getFullYear()
const TITLE = 'Tryggare väg till badet'
const PAGE = `/angskoping/${YEAR}/tryggare-vag-till-badet/`
const BEGUN = 'Polisen och kommunen lovar en trygg väg till badet.'
const APPROVED = 'Polisen och kommunen lovar att cykelvägen till badet är upplyst till klockan 22.'
const CORRECTED = 'Polisen och kommunen lovar att cykelvägen till badet är upplyst till klockan 23.'
const COMMENT = 'Skriv vilken väg det gäller,\noch hur länge den är upplyst.'
const NOTE = 'Det stod fel klockslag. Lamporna lyser till 23.'
const WHY = 'Badet stänger, så ingen behöver vägen längre.'
const BOTH_APPROVED = /Godkänt av Polisen \(chef för lokalpolisområdet\) .+? och Ängsköpings kommun \(säkerhetschef\) /
const LIVE = /^Publicerat\. Syns på webbplatsen sedan .+ efter publiceringen\.$/
const SUBMITTED = 'Inskickat. De som ska godkänna får veta det.'

// Three people, a text that becomes another text twice, and the site built three times.
test('a promise becomes public by both parties’ hands alone, is corrected in the same way, and is withdrawn by one of them', {
  timeout: 420_000,
}, async () => {
  const writer = await logIn(KOMMUN_WRITER)
  const police = await logIn(POLICE_APPROVER)
  const kommun = await logIn(KOMMUN_APPROVER)

  const ref = await writeAndSubmit(writer)
  await sendBack(police)
  await changeAndSubmitAgain(writer)
  await approve(police, 'Inskickat, väntar på Ängsköpings kommun')
  await approve(kommun, 'Godkänt av alla parter, klart att publicera')
  expect(await ledgerEntriesAbout(ref)).toEqual([])
  expect(publicFilesWith(TITLE)).toEqual([])

  await openFromStart(writer, 'Klart att publicera', TITLE)
  await give(writer, 'Publicera', 'Publicerat i liggaren.')
  await siteSays(writer, LIVE)
  // Not asked twice: what the panel says is so.
  expect(await publicPage(PAGE)).toMatchObject({ status: 200 })
  const { text } = await publicPage(PAGE)
  expect(text).toContain(APPROVED)
  expect(text).toMatch(BOTH_APPROVED)

  const entries = await correct(writer, ref)
  await approve(kommun, 'Publicerat. Ändring på väg: inskickat, väntar på Polisen')
  await readDifference(police)
  await approve(police, 'Publicerat. Ändring på väg: godkänt av alla parter, klart att publicera')
  expect(await ledgerEntriesAbout(ref)).toEqual(entries)
  expect((await publicPage(PAGE)).text).not.toContain(CORRECTED)
  await give(police, 'Publicera', 'Publicerat i liggaren.')
  await siteSays(police, LIVE)
  await seeBothWordings()

  await withdraw(kommun)
  expect((await ledgerEntriesAbout(ref)).map(({ action }) => action)).toEqual(['published', 'corrected', 'withdrawn'])
  await seeWithdrawal(police)
})

async function writeAndSubmit(page: Page): Promise<string> {
  await writePromise(page, { title: TITLE, wording: BEGUN, municipality: 'Ängsköping', organisation: 'Ängsköpings kommun', year: YEAR })
  const address = new URL(page.url()).pathname
  await writeActivity(page, {
    promise: TITLE,
    year: YEAR,
    text: 'Kommunen sätter upp lampor längs cykelvägen.',
    kind: 'Åtgärd i miljön',
    party: 'Kommunen',
    organisation: 'Ängsköpings kommun',
    count: '12',
    unit: 'lampor',
  })
  await openForm(page, address)
  await give(page, 'Skicka in', SUBMITTED)
  await stateIs(page, 'Inskickat, väntar på Polisen och Ängsköpings kommun')
  return page.locator('#field-ref').inputValue()
}

async function sendBack(page: Page) {
  await openFromStart(page, 'Väntar på dig', TITLE)
  await commandButton(page, 'Skicka tillbaka …').press('Enter')
  await give(page, 'Skicka tillbaka nu', 'Skriv vad som behöver ändras, så att den som skrev texten vet.')
  await page.getByLabel('Vad behöver ändras?').fill(COMMENT)
  await give(page, 'Skicka tillbaka nu', 'Skickat tillbaka med din kommentar.')
  await stateIs(page, 'Återsänt av Polisen')
}

async function changeAndSubmitAgain(page: Page) {
  await openFromStart(page, 'Återsänt till dig', TITLE)
  expect(await panel(page).getByRole('blockquote').innerText()).toBe(COMMENT)
  await retype(page, 'Löftets lydelse', APPROVED)
  await give(page, 'Spara och skicka in', SUBMITTED)
}

async function approve(page: Page, stateAfter: string) {
  await openFromStart(page, 'Väntar på dig', TITLE)
  await give(page, 'Godkänn', 'Godkänt.')
  await stateIs(page, stateAfter)
}

/** What is public stays until the correction has gone the whole way; out: the ledger as it is meanwhile. */
async function correct(page: Page, ref: string) {
  const entries = await ledgerEntriesAbout(ref)
  await page.getByRole('link', { name: TITLE, exact: true }).first().click()
  await textField(page, 'Löftets lydelse').waitFor()
  await retype(page, 'Löftets lydelse', CORRECTED)
  await commandButton(page, 'Spara och skicka in …').press('Enter')
  await give(page, 'Skicka in nu', 'Skriv vad som har ändrats och varför. Det visas för alla.')
  await page.getByLabel('Vad har ändrats och varför?').fill(NOTE)
  await page.getByRole('radio', { name: 'Rättelse av fel' }).check()
  await give(page, 'Skicka in nu', 'Inskickat som rättelse. De som ska godkänna får veta det.')
  return entries
}

async function readDifference(page: Page) {
  await openFromStart(page, 'Väntar på dig', TITLE)
  const difference = page.getByRole('region', { name: 'Skillnad mot det som är publicerat' })
  expect(await difference.getByRole('deletion').allInnerTexts()).toEqual([expect.stringContaining('22')])
  expect(await difference.getByRole('insertion').allInnerTexts()).toEqual([expect.stringContaining('23')])
  await panel(page).getByText(`Rättelse av fel: ${NOTE}`).waitFor()
}

async function seeBothWordings() {
  const { text } = await publicPage(PAGE)
  for (const words of ['Lydelsen som parterna godkände', CORRECTED, APPROVED, 'Ändrad lydelse, gäller sedan', 'Rättelse av fel', NOTE])
    expect(text).toContain(words)
}

async function withdraw(page: Page) {
  await page.reload()
  await commandButton(page, 'Dra tillbaka …').press('Enter')
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: 'Dra tillbaka nu' }).press('Enter')
  await drawer.getByText('Skriv varför det dras tillbaka. Det visas för alla.').waitFor()
  await drawer.getByLabel('Skäl').selectOption('Upphört')
  await drawer.getByLabel('Förklara för den som läser sidan').fill(WHY)
  await drawer.getByRole('button', { name: 'Dra tillbaka nu' }).press('Enter')
  await panel(page).getByText('Tillbakadraget i liggaren.').first().waitFor()
  await stateIs(page, 'Tillbakadraget')
  await siteSays(page, /^Tillbakadraget\. Webbplatsen visar det sedan .+ efter tillbakadragandet\.$/)
}

/** The readers are told on the page; the other party, which was not asked, in the history. */
async function seeWithdrawal(other: Page) {
  const { status, text } = await publicPage(PAGE)
  expect(status).toBe(410)
  for (const words of [TITLE, 'Skäl: upphört.', WHY, 'Tillbakadraget av Ängsköpings kommun (säkerhetschef)']) expect(text).toContain(words)
  expect(text).toMatch(/Löftet drogs tillbaka \d+ \p{L}+ \d{4} och gäller inte\./u)
  expect((await publicPage('/angskoping/')).text).toContain(TITLE)

  await other.reload()
  const newest = other.getByRole('region', { name: 'Vad som har hänt' }).getByRole('listitem').first()
  for (const words of ['Drog tillbaka', 'Godkännare, kommunen för Ängsköpings kommun', `Upphört: ${WHY}`])
    await newest.getByText(words).waitFor()
}
