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
