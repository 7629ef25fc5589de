import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { columnGuide } from './column-guide.ts'
import { COLUMNS, englishName } from './columns.ts'
import { readTable } from './read-table.ts'
import { ROW_TYPES } from './row-types.ts'
import { templateCsv, templateTable } from './template.ts'

const fileAtRoot = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

test('the guide for communicators has the table of the columns as they are', () => {
  expect(
    fileAtRoot('docs/importmall.md')
      .split(/<!-- \/?kolumner -->\n/)[1]
      ?.trimEnd(),
  ).toBe(columnGuide())
})

test('the template file has the columns as they are, and can be read', () => {
  expect(fileAtRoot('cms/content/mall.csv')).toBe(templateCsv())
  expect(readTable(new TextEncoder().encode(templateCsv()))).toEqual({ table: templateTable(), errors: [] })
})

describe.each(COLUMNS.map((column) => [column.name, column] as const))('%s', (_, { name, example, fields }) => {
  test('has an example that at least one type of row can read', () => {
    expect(ROW_TYPES.some((type) => fields[type]?.form.read(example).ok)).toBe(true)
  })

  test('has a name of its own', () => {
    expect(COLUMNS.filter((column) => column.name === name || column.name === englishName(name))).toHaveLength(1)
  })
})
