import { describe, expect, inject, test } from 'vitest'
import { ADMINISTRATOR, KOMMUN_WRITER, people } from './admin-browser.ts'
import { errorAt, findAndOpen, formIsReady, publish, retype, saveDraft, textField } from './admin-form.ts'
import { ledgerEntriesAbout, publicFilesWith, publicPage } from './public-site.ts'

const logIn = people()

describe('the administrator changes a promise that is public', () => {
  const REF = 'ML-1281-2015-1'
  const PAGE = '/lund/2015/tryggare-trafiksituation/'
  const WORDS = 'Gåendes och cyklisters regler blir begripliga, trafiken kontrolleras och alla syns.'
  const NOTE = 'Sammanfattningen är kortare. Inget i löftet har ändrats.'

  test('a draft stays inside, a change needs a note, and what is published is on the site without any further step', async () => {
    const page = await logIn(ADMINISTRATOR)
    const pageBefore = await publicPage(PAGE)
    const entriesBefore = await ledgerEntriesAbout(REF)
    await findAndOpen(page, 'Löften', 'trafiksituation', 'En tryggare trafiksituation')

    await retype(page, 'Sammanfattning', WORDS)
    await saveDraft(page)
    expect(await ledgerEntriesAbout(REF)).toEqual(entriesBefore)
    expect(await publicPage(PAGE)).toEqual(pageBefore)
    expect(publicFilesWith(WORDS)).toEqual([])

    await page.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
    await errorAt(page, 'changeNote').getByText('Skriv vad som har ändrats och varför. Det syns i historiken.').waitFor()
    await page.getByRole('listitem').getByText('Det här behöver rättas: Ändringsnot').waitFor()
    expect(await textField(page, 'Sammanfattning').inputValue()).toBe(WORDS)
    expect(await ledgerEntriesAbout(REF)).toEqual(entriesBefore)

    await retype(page, 'Ändringsnot', NOTE)
    await publish(page)
    expect(await textField(page, 'Ändringsnot').inputValue()).toBe('')
    const entries = await ledgerEntriesAbout(REF)
    expect(entries.slice(0, -1)).toEqual(entriesBefore)
    expect(entries.at(-1)).toMatchObject({ action: 'updated', changeNote: NOTE, document: { summary: { sv: WORDS } } })

    await expect.poll(() => publicPage('/lund/')).toMatchObject({ text: expect.stringContaining(WORDS) })
    await page.getByRole('link', { name: 'Visa på webbplatsen' }).evaluate((link) => link.removeAttribute('target'))
    await page.getByRole('link', { name: 'Visa på webbplatsen' }).click()
    await page.waitForURL(new URL(PAGE, inject('site')).href)
    await page.getByRole('main').getByText(NOTE).waitFor()
  })
})

describe('a communicator of the kommun', () => {
  const WORDS = 'Ett utkast som ingen utanför ska se.'

  test('saves a draft, and is told who publishes it', async () => {
    const page = await logIn(KOMMUN_WRITER)
    await findAndOpen(page, 'Löften', 'trivsam', 'En trygg, säker och trivsam miljö')
    await retype(page, 'Sammanfattning', WORDS)
    await saveDraft(page)
    await page.getByText('Administratören publicerar.').waitFor()
    expect(await page.getByRole('button', { name: 'Publicera', exact: true }).count()).toBe(0)
    await page.locator('.doc-controls__popup button').first().click()
    await page
      .getByRole('link', { name: 'Skapa' })
      .or(page.getByRole('button', { name: 'Skapa' }))
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /^Dra tillbaka/ }).count()).toBe(0)
    await page.reload()
    await formIsReady(page)
    expect(await textField(page, 'Sammanfattning').inputValue()).toBe(WORDS)
    expect(publicFilesWith(WORDS)).toEqual([])
  })

  test('finds nothing of other kommuner, not by searching and not by address', async () => {
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
})
