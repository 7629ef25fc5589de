import { expect, test } from 'vitest'
import { firstDifference } from './same-page.mjs'

const page = (body) => `<html><body><a class="skip" href="#x">Hoppa</a>${body}</body></html>`

test('pages that differ by the habits of generators are the same page', () => {
  const ours = page('<p class="a">Hej &amp; <b>hå</b></p><svg><path d="M1 1"/></svg>')
  expect(firstDifference(ours, page('<p  id="1">\n  Hej &#38;<!-- -->\n<b>hå</b></p><svg><path d="M1 1"></path></svg>'))).toBeUndefined()
  expect(firstDifference(ours, page('<p>Hej &amp; <b>hå</b></p><svg><path/></svg><script>x()</script>'))).toBeUndefined()
})

test.each([
  ['a word', page('<p>Hej då</p>')],
  ['an element', page('<p>Hej <b>hå</b></p>')],
  ['the end', page('')],
])('%s that is other is told', (_, other) => {
  expect(firstDifference(page('<p>Hej hå</p>'), other)).toContain('där: ')
})

test('text that looks like an element is text', () => {
  expect(firstDifference(page('<p>&lt;b&gt;hå&lt;/b&gt;</p>'), page('<p><b>hå</b></p>'))).toBeDefined()
})
