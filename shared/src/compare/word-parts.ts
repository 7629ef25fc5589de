import { diffArrays } from 'diff'

/** A stretch of text that both versions have, that only the newer has, or that only the older has. */
export type TextPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two long texts with next to nothing in common take seconds to compare and give nothing to read. */
const MOST_EDITS = 1000

/** A word keeps its marks, and what joins it: "ML-9901-2026-1", "12,5", "08:00". Jsdiff's own words end at each of them. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[-–.,:/@'’][\p{L}\p{M}\p{N}_]+)*|\r?\n|[^\S\r\n]+|./gsu

/**
 * What differs between two texts, word by word. `same` and `removed` together are the older text, `same` and `added` the
 * newer, to the letter. Texts with next to nothing in common are shown as one taken away and one put there.
 */
export function wordParts(before: string, after: string): TextPart[] {
  const wordsOf = (text: string): string[] => text.match(WORD) ?? []
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS })
  if (!changes) return [part('removed', before), part('added', after)].filter(({ text }) => text !== '')
  return withoutLoneSpaces(changes.map(({ value, added, removed }) => part(added ? 'added' : removed ? 'removed' : 'same', value.join(''))))
}

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text })

/** Replaced words have the space between them in common, which cuts what was replaced into crumbs; they are one change. */
function withoutLoneSpaces(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = []
  for (let index = 0; index < parts.length; index++) {
    const [removed, added, space, nextRemoved, nextAdded] = [joined.at(-2), joined.at(-1), ...parts.slice(index, index + 3)]
    const isCrumb =
      removed?.kind === 'removed' &&
      added?.kind === 'added' &&
      space?.kind === 'same' &&
      space.text.trim() === '' &&
      !space.text.includes('\n')
    if (isCrumb && nextRemoved?.kind === 'removed' && nextAdded?.kind === 'added') {
      removed.text += space.text + nextRemoved.text
      added.text += space.text + nextAdded.text
      index += 2
    } else joined.push({ ...(parts[index] as TextPart) })
  }
  return joined
}
