import { documentLines } from './document-lines.ts'
import { type LinePair, pairLines } from './pair-lines.ts'
import { isEmpty, membersOf } from './read-value.ts'
import { type TextPart, wordParts } from './word-parts.ts'

export type { TextPart } from './word-parts.ts'
/** One line that differs. `key` is unique in the list. */
export type DocumentChange = { key: string; label: string; change: 'added' | 'removed' | 'changed'; parts: TextPart[] }

/**
 * What differs between two versions of a document. In: the older and the newer, drafts or public, either of them null for
 * "there is none". Out: the lines that differ, in reading order, with the words that differ; the parts give back both texts
 * to the letter. Empty only when the two say the same.
 */
export function compareDocuments(before: object | null, after: object | null): DocumentChange[] {
  const linesOf = (document: object | null) => (document ? documentLines(document as Record<string, unknown>) : [])
  const changes = pairLines(linesOf(before), linesOf(after)).flatMap(changeOf)
  return changes.length > 0 ? changes : whatNoLineShows(before, after)
}

function changeOf({ before, after }: LinePair): DocumentChange[] {
  if (before && after) {
    if (before.text === after.text) return []
    return [{ key: after.key, label: after.label, change: 'changed', parts: wordParts(before.text, after.text) }]
  }
  if (after) return [{ key: after.key, label: after.label, change: 'added', parts: [{ kind: 'added', text: after.text }] }]
  if (!before) return []
  // What was removed from a list may have given its place, and with it its key, to something else.
  const key = before.list === undefined ? before.key : `${before.key} (förr)`
  return [{ key, label: before.label, change: 'removed', parts: [{ kind: 'removed', text: before.text }] }]
}

/** Two versions can be written alike and yet differ (a comma in a name); nobody may approve such a difference unseen. */
function whatNoLineShows(before: object | null, after: object | null): DocumentChange[] {
  const [old, now] = [asStored(before), asStored(after)]
  return old === now ? [] : [{ key: '', label: 'Så som det lagras', change: 'changed', parts: wordParts(old, now) }]
}

function asStored(document: object | null): string {
  const inOrder = (_: string, value: unknown) => {
    if (isEmpty(value)) return undefined
    return typeof value !== 'object' || Array.isArray(value) ? value : Object.fromEntries(Object.entries(membersOf(value)).toSorted())
  }
  return JSON.stringify(document, inOrder) ?? ''
}
