/**
 * What a page says and how it is built: the tags of its body and its words, in order. Attributes, spaces, comments and scripts
 * are left out, in which generators differ by habit. Two pages with the same are the same page to a reader.
 */
export function skeleton(html) {
  const body = html.slice(html.indexOf('<a class="skip"'), html.lastIndexOf('</body>'))
  return body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(script|template)\b.*?<\/\1>/gs, '')
    .replaceAll(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/gi, ' <$1> ')
    .replaceAll(/<\/(rect|circle|path)>/g, '')
    .replaceAll(/&(#x?[0-9a-f]+|amp|lt|gt|quot|nbsp);/gi, (whole, name) => decoded(name) ?? whole)
    .split(/(<\/?[a-z0-9]+>)/i)
    .map((text) => (text.startsWith('<') ? text.toLowerCase() : text.replaceAll(/\s+/g, '')))
    .filter((text) => text !== '')
}

/** Where two pages part, in words for a person; undefined when they are the same. */
export function firstDifference(ours, theirs) {
  const [a, b] = [skeleton(ours), skeleton(theirs)]
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex((_, index) => a[index] !== b[index])
  if (at === -1) return undefined
  const around = (list) => list.slice(Math.max(0, at - 2), at + 3).join(' ')
  return `här: ${around(a)}\ndär: ${around(b)}`
}

const NAMED = { amp: '&', lt: '‹', gt: '›', quot: '"', nbsp: ' ' }

function decoded(name) {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()]
  const code = name[1].toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return { 60: NAMED.lt, 62: NAMED.gt }[code] ?? String.fromCodePoint(code)
}
