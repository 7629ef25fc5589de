import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrasts, contrastTable } from '../../test/contrast-table.ts'

const DOCUMENT = new URL('../../../docs/design.md', import.meta.url)

test.each(contrasts())('$what can be seen, in light and dark', ({ light, dark, needs }) => {
  expect(light).toBeGreaterThanOrEqual(needs)
  expect(dark).toBeGreaterThanOrEqual(needs)
})

test('docs/design.md has the contrasts that the colours have; LOVAT_WRITE_DOCS=1 writes them', () => {
  const text = readFileSync(DOCUMENT, 'utf8')
  const from = text.indexOf('| What | Light')
  const to = text.indexOf('\n\n', from)
  if (process.env.LOVAT_WRITE_DOCS === '1') writeFileSync(DOCUMENT, text.slice(0, from) + contrastTable() + text.slice(to))
  else expect(text.slice(from, to)).toBe(contrastTable())
})
