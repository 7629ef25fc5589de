const MARK = '="/'
const REFERRING = new Set(['href', 'src', 'action', 'poster', 'data'])
const IN_CSS = /url\(\s*["']?(\/[^"')]+)/g
const LONGEST_NAME = 12
const SLASH = 0x2f

/**
 * The addresses on the site itself that a page leads to or is made of. In: the bytes of a page as Astro writes it, with
 * double quotes about every attribute and none left as they are in a text, which is what makes a search for bytes enough.
 * Out: addresses from the root as they are written, once for each time.
 */
export function* referencesInPage(bytes: Buffer): Generator<string> {
  for (let at = bytes.indexOf(MARK); at !== -1; at = bytes.indexOf(MARK, at + 1)) {
    const before = bytes.toString('latin1', Math.max(0, at - LONGEST_NAME), at)
    const name = before.slice(before.search(/[\w-]*$/))
    const from = at + MARK.length - 1
    // Two slashes lead to another site.
    if (!REFERRING.has(name) || bytes[from + 1] === SLASH) continue
    const end = bytes.indexOf('"', from)
    yield bytes.toString('utf8', from, end === -1 ? bytes.length : end)
  }
}

/** The same for a style sheet. */
export const referencesInStyle = (bytes: Buffer): string[] =>
  [...bytes.toString('utf8').matchAll(IN_CSS)].flatMap(([, address = '']) => (address.startsWith('//') ? [] : [address]))

/** The path that an address leads to, without its question and its place on the page, and as it reads. */
export function pathIn(address: string): string {
  const path = address.replaceAll(/&(#38|amp);/g, '&').replace(/[?#].*$/s, '')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
