import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { ADMINISTRATOR, personOverRest } from './admin-browser.ts'
import { axeViolationsWithin } from './axe-violations.ts'
import type { Account } from './running-house.ts'
import { LANDLORD, type ThreeParties, threeParties } from './three-parties.ts'

const COMMENT = 'Skriv vilken gata det gäller.\nDet är Hamngatan.'
const origin = new URL(inject('admin')).origin
let browser: Browser
let house: ThreeParties
const opened: BrowserContext[] = []

beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'))
  house = await threeParties(origin, personOverRest(ADMINISTRATOR))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((context) => context.close()))
})
afterAll(() => browser.close())

async function open(options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
  const { javaScriptEnabled = false, width = 1280 } = options
  const context = await browser.newContext({ javaScriptEnabled, locale: 'sv-SE', baseURL: origin, viewport: { width, height: 800 } })
  opened.push(context)
  return context.newPage()
}

async function logIn(page: Page, { email, password }: Account) {
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

const main = (page: Page) => page.getByRole('main').innerText()
const linkTo = (page: Page, id: string) => page.locator(`a[href="/godkann/promises/${id}"]`)
const comment = (page: Page) => page.getByLabel('Vad behöver ändras?')

describe('a third promisor, without JavaScript', () => {
  test('logs in by the link, sends back with a comment, and approves what was changed', async () => {
    const id = await house.submitted('Ljusare vid hamnen')
    const page = await open()
    await page.goto(`/godkann/promises/${id}`)
    await logIn(page, house.accounts.landlord)
    await page.waitForURL(`/godkann/promises/${id}`)
    const text = await main(page)
    for (const words of [
      'Tre parter lovar: Ljusare vid hamnen.',
      'Öckerö kommun (1407)',
      'minst 10 kontroller',
      `${LANDLORD}: har inte svarat än`,
    ])
      expect(text).toContain(words)

    await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Skriv vad som behöver ändras, så att den andra vet.' }).waitFor()
    expect(await page.title()).toMatch(/^Fel: /)
    expect(await comment(page).getAttribute('aria-invalid')).toBe('true')
    expect((await house.view(id)).state.decisions).toEqual([])

    await comment(page).fill(COMMENT)
    await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await page.getByRole('heading', { name: 'Tack! Texten är tillbakaskickad.' }).waitFor()
    expect((await house.view(id)).state).toMatchObject({ name: 'returned', decisions: [{ decision: 'returned', comment: COMMENT }] })

    await house.change(id, { wording: 'Tre parter lovar ljus på Hamngatan.' })
    await page.goto('/godkann')
    await linkTo(page, id).click()
    await page.getByText('Tre parter lovar ljus på Hamngatan.').waitFor()
    await page.getByRole('button', { name: 'Godkänn' }).click()
    await page.getByRole('heading', { name: 'Tack! Du har godkänt texten.' }).waitFor()
    expect(await main(page)).toContain('Nu väntar texten på Polisen och Öckerö kommun.')
    const { state, timeline } = await house.view(id)
    expect(state.decisions).toMatchObject([{ decision: 'approved', party: { organisation: LANDLORD } }])
    expect(timeline.at(-1)).toMatchObject({ action: 'approved', via: 'webb', onBehalfOf: LANDLORD })
    await page.reload()
    expect((await house.view(id)).timeline).toHaveLength(timeline.length)

    await page.goto('/godkann')
    await page.getByRole('heading', { name: 'Väntar på dig' }).waitFor()
    expect(await linkTo(page, id).count()).toBe(0)
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByText('Du är utloggad.').waitFor()
    await page.goto(`/godkann/promises/${id}`)
    await page.getByRole('heading', { name: 'Logga in' }).waitFor()
  })

  test('never approves another text than the one they read, and loses nothing of what they wrote', async () => {
    const id = await house.submitted('Tryggare färjeläge')
    const page = await open()
    await page.goto(`/godkann/promises/${id}`)
    await logIn(page, house.accounts.landlord)
    await house.change(id, { wording: 'En helt annan lydelse.' })

    await page.getByRole('button', { name: 'Godkänn' }).click()
    await page.getByRole('alert').getByText('Texten har ändrats sedan du öppnade den.').waitFor()
    await page.getByText('En helt annan lydelse.').waitFor()
    expect((await house.view(id)).state.decisions).toEqual([])

    await house.change(id, { wording: 'En tredje lydelse.' })
    await comment(page).fill(COMMENT)
    await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await page.getByRole('alert').getByText('Texten har ändrats sedan du öppnade den.').waitFor()
    await page.getByText('En tredje lydelse.').waitFor()
    expect(await comment(page).inputValue()).toBe(COMMENT)

    await house.edit(id, { wording: 'En fjärde lydelse, som inte är inskickad.' })
    await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await page.getByRole('heading', { name: 'Texten ändras just nu' }).waitFor()
    expect(await main(page)).toContain('Skriv vilken gata det gäller.')
    expect(await main(page)).not.toContain('fjärde')
  })

  test('whose session has ended logs in and has the comment still', async () => {
    const id = await house.submitted('Lugnare kajer')
    const page = await open()
    await page.goto(`/godkann/promises/${id}`)
    await logIn(page, house.accounts.landlord)
    await comment(page).fill(COMMENT)
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await page.getByText('Det du har skrivit finns kvar när du har loggat in igen.').waitFor()
    await logIn(page, house.accounts.landlord)
    expect(await comment(page).inputValue()).toBe(COMMENT)
    await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await page.getByRole('heading', { name: 'Tack! Texten är tillbakaskickad.' }).waitFor()
  })

  test('finds what it has promised, and withdraws it when it can’t wait', async () => {
    const id = await house.submitted('Stängd gångtunnel')
    const page = await open({ width: 360 })
    await page.goto(`/godkann/promises/${id}`)
    await logIn(page, house.accounts.landlord)
    await page.getByRole('button', { name: 'Godkänn' }).click()
    await page.getByRole('heading', { name: 'Tack! Du har godkänt texten.' }).waitFor()
    for (const name of ['police', 'municipality'] as const) await house.give(name, id, 'approve')
    await house.give('writer', id, 'publish')
    await house.edit(id, { wording: 'Ännu inte inskickat.' })

    await page.goto('/godkann')
    await page.getByRole('region', { name: 'Det ni har lovat' }).getByRole('link', { name: 'Stängd gångtunnel' }).click()
    await page.getByText('Dra tillbaka det som är publicerat').click()
    await page.getByLabel('Förklara för den som läser sidan').fill('Tunneln är riven.')
    await page.getByRole('button', { name: 'Dra tillbaka nu' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Välj varför det dras tillbaka.' }).waitFor()
    expect(await main(page)).not.toContain('Ännu inte inskickat')
    expect(await page.getByLabel('Förklara för den som läser sidan').inputValue()).toBe('Tunneln är riven.')
    expect((await house.view(id)).isPublic).toBe(true)

    await page.getByLabel('Skäl').selectOption({ label: 'Upphört' })
    await page.getByRole('button', { name: 'Dra tillbaka nu' }).click()
    await page.getByText('Det är tillbakadraget. De andra parterna får ett brev om det.').waitFor()
    expect((await house.view(id)).state.name).toBe('withdrawn')
    expect(await page.getByRole('region', { name: 'Det ni har lovat' }).count()).toBe(0)
  })

  test('who is logged in comes straight to the text, also from a link in another site', async () => {
    const id = await house.submitted('Renare stränder')
    const page = await open()
    await page.goto('/godkann')
    await logIn(page, house.accounts.landlord)
    await page.getByRole('heading', { name: 'Väntar på dig' }).waitFor()
    await page.goto(`data:text/html,<a href="${origin}/godkann/promises/${id}">Brevet</a>`)
    await page.getByRole('link', { name: 'Brevet' }).click()
    await page.getByRole('heading', { name: 'Renare stränder' }).waitFor()
  })
})

describe('somebody else', () => {
  test('with a wrong password is told so at the field, and stays where they were going', async () => {
    const page = await open()
    await page.goto('/godkann/promises/finns-inte')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('alert').getByText('Skriv din e-postadress.').waitFor()
    await logIn(page, { email: house.accounts.stranger.email, password: 'inte-det-har-losenordet' })
    expect(await page.getByRole('alert').innerText()).toBe('E-postadressen eller lösenordet stämmer inte.')
    expect(await page.getByLabel('E-post').inputValue()).toBe(house.accounts.stranger.email)
    await logIn(page, house.accounts.stranger)
    await page.waitForURL('/godkann/promises/finns-inte')
  })

  test('who is no party to a text is not told that it is there', async () => {
    const id = await house.submitted('Båtarna ligger säkert')
    const page = await open()
    await page.goto(`/godkann/promises/${id}`)
    await logIn(page, house.accounts.stranger)
    const texts = await Promise.all(
      [`promises/${id}`, 'promises/finns-inte', 'users/1', 'promises'].map(async (path) => {
        const other = await page.context().newPage()
        expect((await other.goto(`/godkann/${path}`))?.status()).toBe(404)
        return main(other)
      }),
    )
    expect(new Set(texts.slice(0, 3)).size).toBe(1)
    expect(texts[0]).toContain('Det finns inget här för dig')
  })

  test('sends no form from another site', async () => {
    for (const path of ['logga-in', 'logga-ut', 'promises/1'])
      for (const from of ['https://ond.example', 'null']) {
        const answer = await fetch(`${origin}/godkann/${path}`, { method: 'POST', headers: { Origin: from }, body: new URLSearchParams() })
        expect([path, from, answer.status]).toEqual([path, from, 403])
      }
  })

  test('who logs in at the admin without working there is shown here', async () => {
    const page = await open({ javaScriptEnabled: true })
    await page.goto('/admin/login')
    await page.getByRole('textbox', { name: 'E-post' }).fill(house.accounts.landlord.email)
    await page.getByLabel('Lösenord').fill(house.accounts.landlord.password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL('/godkann')
    await page.getByRole('heading', { name: 'Väntar på dig' }).waitFor()
  })
})

test('an approver who works in the admin approves here too, with a way there', async () => {
  const id = await house.submitted('Säkrare cykelväg')
  const page = await open({ width: 360 })
  await page.goto(`/godkann/promises/${id}`)
  await logIn(page, house.accounts.police)
  await page.getByRole('button', { name: 'Godkänn' }).click()
  await page.getByText('Du har godkänt för Polisen.').waitFor()
  expect(await page.getByRole('link', { name: 'Öppna i administrationen' }).getAttribute('href')).toBe(`/admin/collections/promises/${id}`)
})

test('the pages keep nothing, run nothing and are in no index', async () => {
  const answer = await fetch(`${origin}/godkann`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await answer.text()).not.toMatch(/<script| style=/)
})

test.each([360, 1280])('axe finds nothing wrong at %i pixels, and nothing is wider than the page', async (width) => {
  const id = await house.submitted(`Granskat vid ${width}`)
  const page = await open({ javaScriptEnabled: true, width })
  const look = async () => {
    expect(await axeViolationsWithin(page, 'html')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  }
  await page.goto(`/godkann/promises/${id}`)
  await look()
  await page.getByRole('button', { name: 'Logga in' }).click()
  await look()
  await logIn(page, house.accounts.landlord)
  await page.getByRole('button', { name: 'Godkänn' }).waitFor()
  await look()
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await page.getByRole('alert').waitFor()
  await look()
  await page.getByRole('button', { name: 'Godkänn' }).click()
  await page.getByRole('heading', { name: 'Tack! Du har godkänt texten.' }).waitFor()
  await look()
  await page.goto('/godkann')
  await look()
  await page.goto('/godkann/promises/finns-inte')
  await look()
})
