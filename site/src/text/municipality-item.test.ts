import { expect, test } from 'vitest'
import type { MunicipalityLink } from '../routes/municipality-link.ts'
import { wordsIn } from '../words/words-of.ts'
import { municipalityItem } from './municipality-item.ts'

const lund: MunicipalityLink = { name: 'Lund', path: '/lund/', example: false, state: 'inForce' }
const withoutMark = (html: string) => html.replace(/<svg.*<\/svg>/, '')

test.each([
  ['sv', lund, '<li><span><a href="/lund/">Lund</a></span> <span class="state inForce">Gäller</span></li>'],
  ['en', lund, '<li><span><a href="/lund/">Lund</a></span> <span class="state inForce">In force</span></li>'],
  [
    'sv',
    { ...lund, name: 'A & <B>', example: true, state: 'missing' },
    '<li><span><a href="/lund/">A &amp; &lt;B&gt;</a> <span class="tag">Exempel</span></span> <span class="state missing">Saknas</span></li>',
  ],
] as const)('in %s, %o', (language, municipality, html) => {
  expect(withoutMark(municipalityItem(municipality, wordsIn(language)))).toBe(html)
})
