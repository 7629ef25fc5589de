import { expect, test } from 'vitest'
import { sumUp, themeSum } from '../routes/theme-sum.ts'
import { themeCourse, themeSentence } from './theme-sentence.ts'

const none = themeSum(sumUp([]))

test.each([
  [{}, 'Inget löfte är publicerat i Lovat.', ''],
  [{ promises: 1, municipalities: 1, inForce: 1 }, 'Ett medborgarlöfte i en kommun.', 'Det gäller i dag.'],
  [{ promises: 1, municipalities: 1, ended: 1 }, 'Ett medborgarlöfte i en kommun.', 'Det har löpt ut utan att något utfall är publicerat.'],
  [{ promises: 1, municipalities: 1, ended: 1, judged: 1 }, 'Ett medborgarlöfte i en kommun.', 'Det har löpt ut och har ett utfall.'],
  [
    { promises: 2, municipalities: 2, ended: 2, judged: 2 },
    'Två medborgarlöften i två kommuner.',
    '2 av 2 har löpt ut, och 2 av dem har ett utfall.',
  ],
  [{ promises: 3, municipalities: 2, inForce: 3 }, 'Tre medborgarlöften i två kommuner.', '3 av 3 gäller i dag.'],
  [
    { promises: 14, municipalities: 13, inForce: 4, ended: 10, judged: 6 },
    '14 medborgarlöften i 13 kommuner.',
    '4 av 14 gäller i dag. 10 av 14 har löpt ut, och 6 av dem har ett utfall.',
  ],
])('%o is told as ”%s %s”', (own, sentence, course) => {
  expect(themeSentence({ ...none, ...own })).toBe(sentence)
  expect(themeCourse({ ...none, ...own })).toBe(course)
})
