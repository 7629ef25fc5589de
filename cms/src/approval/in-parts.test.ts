import { expect, test } from 'vitest'
import { inParts } from './in-parts.ts'

const line = (label: string) => ({ key: label, label, text: 'x' })
const shown = (labels: string[]) => inParts(labels.map(line)).map(({ name, lines }) => [name, ...lines.map(({ label }) => label)])

test.each<[string[], string[][]]>([
  [[], []],
  [['Rubrik', 'År'], [['', 'Rubrik', 'År']]],
  [
    ['Rubrik', 'Aktivitet 1: Mål', 'Aktivitet 1: När', 'Aktivitet 2: Mål', 'Aktivitet 2: När', 'Adress'],
    [
      ['', 'Rubrik'],
      ['Aktivitet 1', 'Mål', 'När'],
      ['Aktivitet 2', 'Mål', 'När'],
      ['', 'Adress'],
    ],
  ],
  [['Aktivitet 1: Mål', 'Adress'], [['', 'Aktivitet 1: Mål', 'Adress']]],
])('%j', (labels, parts) => expect(shown(labels)).toEqual(parts))
