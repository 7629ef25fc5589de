import { expect, test } from 'vitest'
import { pathIn, referencesInPage, referencesInStyle } from './references-in.ts'

test.each<[string, string, string[]]>([
  [
    'links and what a page is made of',
    '<a href="/lund/">x</a><img src="/_astro/a.png"><link rel="icon" href="/i.svg">',
    ['/lund/', '/_astro/a.png', '/i.svg'],
  ],
  ['a link without its question and its place on the page', '<a class="x" href="/lund/?a=1&#38;b=2#c">', ['/lund/']],
  ['a link as it is written in the address bar', '<a href="/m%C3%A5l/">', ['/mål/']],
  ['a link that can not be decoded, as it stands', '<a href="/%zz/">', ['/%zz/']],
  [
    'no other sites, places on the page or addresses of mail',
    '<a href="https://a.se/">a</a><a href="//a.se/b">b</a><a href="#c">c</a><a href="mailto:a@b.se">',
    [],
  ],
  ['nothing that only looks like one', '<p title="/x" data-href="x">src="x"</p><p data-a="/nej/">', []],
  ['a link in half a page', '<a href="/lund', ['/lund']],
])('%s', (_, html, found) => {
  expect([...referencesInPage(Buffer.from(html))].map(pathIn)).toEqual(found)
})

test('of a style sheet, the files that it names', () => {
  const css = `a{background:url(/_astro/a.svg)}@font-face{src:url("/_astro/f.woff2?x#y")format("woff2")}b{background:url(data:x)}c{src:url(//a.se/b)}`
  expect(referencesInStyle(Buffer.from(css)).map(pathIn)).toEqual(['/_astro/a.svg', '/_astro/f.woff2'])
})
