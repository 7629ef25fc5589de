import { expect, test } from 'vitest'
import { PHONE, readers } from './browser.ts'

const read = readers()

/** Kilobytes as they come over the line, by what they are. */
async function weightOf(path: string) {
  const { page } = await read({ viewport: PHONE })
  const weight = { html: 0, css: 0, script: 0, all: 0 }
  const measured: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    measured.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          weight.all += responseBodySize / 1000
          if (kind === 'document') weight.html += responseBodySize / 1000
          if (kind === 'stylesheet') weight.css += responseBodySize / 1000
          if (kind === 'script') weight.script += responseBodySize / 1000
        }),
    )
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(measured)
  return weight
}

test.each(['/angskoping/', '/havstuna/', '/lund/', '/alvesta/', '/en/angskoping/'])(
  'the kommun page %s is light enough for a cheap phone',
  async (path) => {
    const { html, css, script, all } = await weightOf(path)
    expect(html + css).toBeLessThanOrEqual(14)
    expect(all).toBeLessThanOrEqual(60)
    expect(script).toBeLessThanOrEqual(10)
  },
)

test('the start page with its map is under 100 kB until somebody touches the finder', async () => {
  expect((await weightOf('/')).all).toBeLessThanOrEqual(100)
})

test.each(['/angskoping/', '/angskoping/2026/lugnare-kvall-vid-stationen/'])('%s has no React', async (path) => {
  const { page } = await read({ viewport: PHONE })
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto(path, { waitUntil: 'networkidle' })
  expect(scripts.filter((address) => /react|client/.test(address))).toEqual([])
})
