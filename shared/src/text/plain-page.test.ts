import { expect, test } from 'vitest'
import { plainPage } from './plain-page.ts'

test('words become no markup, wherever they stand', () => {
  const html = plainPage({
    heading: '<b>å & ä</b>',
    sentences: ['<script>'],
    list: ['"x"'],
    link: { text: "'", address: 'https://a.se/?x="><b>' },
  })
  expect(html).toContain('<h1>&lt;b&gt;å &amp; ä&lt;/b&gt;</h1><p>&lt;script&gt;</p><ul><li>&quot;x&quot;</li></ul>')
  expect(html).toContain('<p><a href="https://a.se/?x=&quot;&gt;&lt;b&gt;">&#39;</a></p>')
  expect(html).toContain('noindex')
})
