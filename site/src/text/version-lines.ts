import { compareDocuments, type DocumentChange } from '@lovat/shared/compare/compare-documents'
import { documentLines } from '@lovat/shared/compare/document-lines'
import type { VersionProps, VersionText } from '../routes/version-props.ts'

export type VersionLine = Pick<DocumentChange, 'key' | 'label' | 'parts'>

/** What every version of a document has in common and its page says already. */
const SAID: ReadonlySet<string> = new Set(['type', 'ref', 'municipality', 'promise', 'slug', 'activity', 'corrects'])

/** What a version says otherwise than the one before it, word by word; empty when there was none before it. */
export const changedLines = ({ before, after }: VersionProps): VersionLine[] => (before && after ? compareDocuments(before, after) : [])

/** The whole text, line by line. */
export const wholeText = (text: VersionText): VersionLine[] =>
  documentLines(text)
    .filter(({ key }) => !SAID.has(key))
    .map(({ key, label, text: said }) => ({ key, label, parts: [{ kind: 'same', text: said }] }))

/** English where a line is the English of a text. */
export const languageOf = ({ key }: VersionLine): 'en' | undefined => (key.endsWith('.en') ? 'en' : undefined)
