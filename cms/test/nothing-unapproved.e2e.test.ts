import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { WorkflowView } from '../src/workflow/workflow-view.ts'
import { ADMINISTRATOR, KOMMUN_WRITER, people, personOverRest } from './admin-browser.ts'
import { findAndOpen, formIsReady, retype, saveDraft } from './admin-form.ts'
import { ledgerEntriesAbout, publicFilesWith, publicPage } from './public-site.ts'

const logIn = people()
const WORDS = 'Ett utkast som ingen utanför ska se.'
const GOES_LIVE = /^(?:Publicera|Avpublicera|Återgå|Återställ|Duplicera|Schemalägg|Släng utkastet)/

/** Every button of the admin that writes, as a person comes to it from the promise's form. */
const WAYS: Record<string, (page: Page, form: string) => Promise<void>> = {
  'Spara utkast': async (page) => {
    await retype(page, 'Sammanfattning', WORDS)
    await saveDraft(page)
  },
  'Spara utkast with Ctrl and S': async (page) => {
    await retype(page, 'Sammanfattning', `${WORDS} Igen.`)
    await page.keyboard.press('ControlOrMeta+s')
    await page.getByText('Utkastet är sparat.').waitFor()
  },
  'Spara utkast of an activity': async (page) => {
    const ref = await page.locator('#field-ref').inputValue()
    await page.goto(`/admin/collections/activities?search=${ref}-1`)
    await page.getByRole('table').getByRole('link').first().click()
    await formIsReady(page)
    await retype(page, 'Vad ska göras?', WORDS)
    await saveDraft(page)
  },
  'Gör till utkast, of an older version': async (page, form) => {
    await openOldestVersion(page, form)
    await page.getByRole('button', { name: 'Gör till utkast' }).press('Enter')
    await page.getByText('Den här texten är nu det senaste utkastet. Det som är publicerat är som förut.').waitFor()
    await formIsReady(page)
  },
}

// Whoever has a form open locks it for the others for a while, so each has a promise of their own.
describe.each([
  { who: 'a writer', email: KOMMUN_WRITER, ref: 'ML-1281-2015-2', title: 'En trygg, säker och trivsam miljö i stort' },
  { who: 'an administrator', email: ADMINISTRATOR, ref: 'ML-9904-2025-2', title: 'Någonstans att vara' },
])('$who changes nothing of what is public', ({ email, ref, title }) => {
  const open = async () => {
    const page = await logIn(email)
    await findAndOpen(page, 'Löften', title, title)
    return { page, form: new URL(page.url()).pathname }
  }

  test.each(Object.entries(WAYS))('by %s', async (_way, go) => {
    const before = await allThatIsPublic(ref)
    const { page, form } = await open()
    await go(page, form)
    expect(await allThatIsPublic(ref)).toEqual(before)
    expect(publicFilesWith(WORDS)).toEqual([])
  })

  test('and is offered no button that would: not in the list, the form, its menu, or an older version', async () => {
    const { page, form } = await open()
    expect(await page.getByRole('button', { name: GOES_LIVE }).count()).toBe(0)
    await page.getByRole('button', { name: 'Fler val för dokumentet' }).press('Enter')
    const menu = page.getByRole('dialog', { name: 'Val' })
    await menu.waitFor()
    expect(await menu.getByText(GOES_LIVE).count()).toBe(0)
    await openOldestVersion(page, form)
    await page.getByRole('button', { name: 'Gör till utkast' }).waitFor()
    expect(await page.getByRole('button', { name: GOES_LIVE }).count()).toBe(0)
    await page.goto('/admin/collections/promises')
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('button', { name: GOES_LIVE }).count()).toBe(0)
    expect(await page.getByRole('checkbox').count()).toBe(0)
  })
})

test('a writer finds nothing of other kommuner, not by searching and not by address', async () => {
  const administrator = await logIn(ADMINISTRATOR)
  await findAndOpen(administrator, 'Löften', 'gästhamnen', 'En lugn sommar i gästhamnen')
  const address = new URL(administrator.url()).pathname

  const page = await logIn(KOMMUN_WRITER)
  await page.goto('/admin/collections/promises?search=g%C3%A4sthamnen')
  await page.getByRole('heading', { name: 'Inget att visa' }).waitFor()
  await page.goto(address)
  await page.getByText('Det finns inte, eller så hör det till en kommun där du inte har något uppdrag.').waitFor()
  expect(await page.getByText('En lugn sommar i gästhamnen').count()).toBe(0)
})

async function openOldestVersion(page: Page, form: string) {
  await page.goto(`${form}/versions?sort=updatedAt`)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Jämför versioner' }).waitFor()
}

/** The live rows as a public document, the ledger, and the page. */
async function allThatIsPublic(ref: string) {
  const { ask } = personOverRest(ADMINISTRATOR)
  const [{ id }] = (await ask('GET', `/promises?where[ref][equals]=${ref}&depth=0`)).docs
  const { live, publicAddress }: WorkflowView = await ask('GET', `/workflow/promises/${id}`)
  return { live, ledger: await ledgerEntriesAbout(ref), page: await publicPage(publicAddress as string) }
}
