import { swedishWords } from '@lovat/shared/text/mixed-text'
import { expect, test } from 'vitest'
import { jsonLd } from './json-ld.ts'

test('can not end the element it stands in', () => {
  const text = jsonLd({
    title: '</script><script>alert(1)</script>',
    description: '<!--',
    address: 'https://lovat.example/',
    site: new URL('https://lovat.example/'),
    crumbs: [],
    facts: undefined,
    lang: 'sv',
  })
  expect(text).not.toContain('<')
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>')
})

test('names what lies above as plain text, whatever language it is in', () => {
  const text = jsonLd({
    title: 'Traffic',
    description: 'Traffic',
    address: 'https://lovat.example/en/lund/2015/trafik/',
    site: new URL('https://lovat.example/'),
    crumbs: [{ name: 'Start', path: '/en/' }, { name: swedishWords('Trafik') }],
    facts: undefined,
    lang: 'en',
  })
  const { itemListElement } = JSON.parse(text).breadcrumb
  expect(itemListElement.map(({ name }: { name: unknown }) => name)).toEqual(['Start', 'Trafik'])
})
