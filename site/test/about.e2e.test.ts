import { describe, expect, test } from 'vitest'
import { readers } from './browser.ts'
import { PAGE_TYPES } from './page-types.ts'

const read = readers()
const IN_EVERY_FOOTER = ['Tillgänglighet', 'Personuppgifter och kakor', 'Lättläst', 'Kontakt', 'In English']
const IN_EVERY_FOOTER_IN_ENGLISH = ['Accessibility', 'Personal data and cookies', 'Easy to read', 'Contact']
const PLACEHOLDERS = ['fi', 'fit', 'yi', 'rom', 'se']

test.each(PAGE_TYPES)('$name leads to accessibility, personal data, easy-to-read, contact and English', async ({ path }) => {
  const { page } = await read({ javaScriptEnabled: false })
  await page.goto(path)
  const footer = page.getByRole('contentinfo')
  const names = path.startsWith('/en/') ? IN_EVERY_FOOTER_IN_ENGLISH : IN_EVERY_FOOTER
  for (const name of names) expect(await footer.getByRole('link', { name, exact: true }).count(), name).toBe(1)
  const foreign = await page
    .locator(PLACEHOLDERS.map((code) => `a[href="/${code}/"], link[href$="/${code}/"][rel="alternate"]`).join())
    .count()
  expect(foreign, 'links to a page that nobody vouches for').toBe(0)
})

describe('the accessibility statement has what the law wants', () => {
  test.each<[string, RegExp]>([
    ['who the public actor is', /(\S|\[Här ska det stå vem som ansvarar för webbplatsen\]) ansvarar för webbplatsen Lovat/],
    ['the name of the service', /webbplatsen Lovat/],
    ['one of three words for how it complies', /Webbplatsen är (helt|delvis|inte) förenlig med lagen\./],
    ['what is not accessible, and why', /Det som inte följer lagen.*Bifogade filer.*Inte provat med hjälpmedel/s],
    ['the day of the assessment', /Bedömningen gjordes \d+ \p{L}+ \d{4}/u],
    ['the day of the last change', /Redogörelsen ändrades senast \d+ \p{L}+ \d{4}/u],
    ['the method', /självskattning/],
    ['how to tell of faults', /Säg till om något inte går.*Skriv till/s],
    ['what is left out as an unreasonable burden', /Oskäligt betungande anpassning.*12 § i lagen/s],
    ['what the law does not cover', /Innehåll som inte omfattas av lagen.*9 § i lagen/s],
  ])('%s', async (_, words) => {
    const { page } = await read({ javaScriptEnabled: false })
    await page.goto('/om/tillganglighet/')
    expect(await page.getByRole('main').innerText()).toMatch(words)
  })

  test('a link to whoever sees to the law', async () => {
    const { page } = await read({ javaScriptEnabled: false })
    await page.goto('/om/tillganglighet/')
    const link = page.getByRole('link', { name: 'anmäla det till Myndigheten för digital förvaltning' })
    expect(await link.getAttribute('href')).toBe('https://www.digg.se/tdosanmalan')
  })
})

test.each(PLACEHOLDERS)('/%s/ says that it is a placeholder, and is not for search engines', async (code) => {
  const { page } = await read({ javaScriptEnabled: false })
  await page.goto(`/${code}/`)
  await page.getByText('Det här är en platshållare.').waitFor()
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
  const own = page.getByRole('heading', { level: 1 }).locator(`[lang="${code}"]`)
  expect(await own.getAttribute('dir')).toBe(code === 'yi' ? 'rtl' : 'ltr')
})
