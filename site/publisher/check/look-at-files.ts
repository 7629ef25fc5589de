import { pathIn, referencesInPage, referencesInStyle } from './references-in.ts'
import { isStructuredData } from './structured-data.ts'

/** What was seen of a release while its files were read. */
export type Seen = {
  pages: Set<string>
  /** Bytes of all pages together. */
  pageBytes: number
  /** Addresses on the site itself, as they are written, and the first file that leads to each, in order of name. */
  references: Map<string, string>
  /** Files whose data for machines can not be read as what it should be. */
  unreadable: string[]
}

const LD = '<script type="application/ld+json">'
const END = '</script>'

/**
 * Notes what a check of the whole needs, file by file, from bytes that have been read anyway. In: paths that are known to lead
 * somewhere, which a nation has too many of to note. Out: a function to show each file to, and what it has seen.
 */
export function lookAtFiles(known: ReadonlySet<string> = new Set()): { look: (path: string, bytes: Buffer) => void; seen: Seen } {
  const seen: Seen = { pages: new Set(), pageBytes: 0, references: new Map(), unreadable: [] }
  const note = (path: string, references: Iterable<string>) => {
    for (const reference of references)
      if (!known.has(reference) && !known.has(pathIn(reference))) noteFirst(seen.references, reference, path)
  }
  return {
    seen,
    look(path, bytes) {
      if (path.endsWith('.css')) note(path, referencesInStyle(bytes))
      if (path.endsWith('.json') && jsonIn(bytes.toString()) === undefined) seen.unreadable.push(path)
      if (!path.endsWith('.html')) return
      seen.pages.add(path)
      seen.pageBytes += bytes.length
      note(path, referencesInPage(bytes))
      const from = bytes.indexOf(LD)
      if (from === -1) return
      const end = bytes.indexOf(END, from)
      if (end === -1 || !isStructuredData(jsonIn(bytes.toString('utf8', from + LD.length, end)))) seen.unreadable.push(path)
    },
  }
}

/** What several have seen, of different files, as one. */
export function seenByAll(all: readonly Seen[]): Seen {
  const joined: Seen = { pages: new Set(), pageBytes: 0, references: new Map(), unreadable: [] }
  for (const seen of all) {
    joined.pageBytes += seen.pageBytes
    joined.unreadable.push(...seen.unreadable)
    for (const path of seen.pages) joined.pages.add(path)
    for (const [reference, path] of seen.references) noteFirst(joined.references, reference, path)
  }
  return joined
}

function noteFirst(references: Map<string, string>, reference: string, path: string): void {
  const named = references.get(reference)
  if (named === undefined || path < named) references.set(reference, path)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
