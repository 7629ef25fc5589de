import { describe, expect, test } from 'vitest'
import { PHONE, readers } from './browser.ts'

const read = readers()
const onPhone = { viewport: PHONE, hasTouch: true }

describe('finding my kommun', () => {
  test('two letters and a choice, and what was typed before it came to life counts', async () => {
    const { page, wrongs } = await read(onPhone)
    await page.goto('/')
    await page.getByLabel('Skriv namnet på din kommun').pressSequentially('lun')
    await page.getByRole('search').getByRole('link', { name: 'Lund', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Lund' }).waitFor()
    expect(wrongs).toEqual({ foreign: [], complaints: [] })
  })

  test.each([
    ['malmo', 'Malmö'],
    ['Stockholms stad', 'Stockholm'],
    ['visby', 'Gotland'],
    ['jönkjöping', 'Jönköping'],
  ])('%s leads to %s with the keyboard alone', async (typed, name) => {
    const { page } = await read()
    await page.goto('/')
    await page.getByLabel('Skriv namnet på din kommun').focus()
    await page.keyboard.type(typed)
    await page.getByRole('search').getByRole('link', { name, exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
  })

  test('by position, without the position being sent', async () => {
    const { page, wrongs } = await read({
      ...onPhone,
      geolocation: { latitude: 55.7029, longitude: 13.1929 },
      permissions: ['geolocation'],
    })
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto('/')
    await page.getByRole('button', { name: 'Använd min plats' }).click()
    await page.getByText('Du är här:').waitFor()
    await page.getByRole('search').getByRole('link', { name: 'Lund', exact: true }).waitFor()
    expect(sent.filter((request) => /55[.,]7|13[.,]19/.test(request))).toEqual([])
    expect(wrongs).toEqual({ foreign: [], complaints: [] })
  })

  test('who says no to the position is told what to do instead', async () => {
    const { page } = await read(onPhone)
    await page.goto('/')
    await page.getByRole('button', { name: 'Använd min plats' }).click()
    await page.getByText('Skriv namnet på kommunen i stället.').waitFor()
  })

  test('without JavaScript the form leads to the list of all kommuner', async () => {
    const { page } = await read({ ...onPhone, javaScriptEnabled: false })
    await page.goto('/')
    expect(await page.getByRole('button', { name: 'Använd min plats' }).isVisible()).toBe(false)
    await page.getByLabel('Skriv namnet på din kommun').fill('Lund')
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.getByRole('heading', { level: 1, name: 'Alla kommuner' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Lund', exact: true }).waitFor()
  })

  test('the list beside the map has every kommun that the map has, with the same words', async () => {
    const { page } = await read({ ...onPhone, javaScriptEnabled: false })
    await page.goto('/')
    const onMap = await page
      .locator('svg.sweden a')
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('href')} ${one.querySelector('title')?.textContent}`).toSorted())
    const inList = await page.locator('.counties-list li').evaluateAll((all) =>
      all
        .map((one) => {
          const link = one.querySelector('a')
          return `${link?.getAttribute('href')} ${link?.textContent}: ${one.querySelector('.state')?.textContent?.trim().toLowerCase()}`
        })
        .toSorted(),
    )
    expect(onMap).toHaveLength(290)
    expect(onMap).toEqual(inList)
  })
})

describe('my kommun', () => {
  test('is kept when I ask for it, named on every page, and forgotten when I say so', async () => {
    const { page } = await read(onPhone)
    const kept = async () => (await page.context().storageState({ indexedDB: true })).origins
    await page.goto('/lund/')
    expect(await kept()).toEqual([])
    await page.getByRole('button', { name: 'Spara Lund som min kommun' }).click()
    await page.getByText('Lund står nu överst på alla sidor.').waitFor()
    await page.goto('/om/')
    await page.getByRole('link', { name: 'Lund', exact: true }).waitFor()
    expect((await kept()).flatMap(({ localStorage }) => localStorage.map(({ name }) => name))).toEqual(['lovat-min-kommun'])
    await page.getByRole('button', { name: 'Glöm' }).click()
    expect(await kept()).toEqual([])
    expect(await page.getByText('Min kommun:').isVisible()).toBe(false)
  })
})

test('search finds a promise by other forms of its words, and the answer has an address', async () => {
  const { page, wrongs } = await read(onPhone)
  await page.goto('/sok/')
  await page.getByLabel('Sök efter ord').fill('trafiksituationen cyklar')
  await page.getByRole('search').getByRole('button', { name: 'Sök' }).click()
  await page.getByRole('link', { name: 'En tryggare trafiksituation' }).waitFor()
  const address = page.url()
  await page.goto('/')
  await page.goto(address)
  await page.getByRole('link', { name: 'En tryggare trafiksituation' }).click()
  await page.getByRole('heading', { level: 1, name: 'En tryggare trafiksituation' }).waitFor()
  expect(wrongs).toEqual({ foreign: [], complaints: [] })
})
