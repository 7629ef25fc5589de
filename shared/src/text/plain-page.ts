type PlainPage = { heading: string; sentences: readonly string[]; list?: readonly string[]; link?: { text: string; address: string } }

/** A page without a design, for a few words to a person. In: words, which may be anybody's: all of it is escaped. */
export function plainPage({ heading, sentences, list = [], link }: PlainPage): string {
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('')
  const items = list.length > 0 ? `<ul>${list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : ''
  const way = link === undefined ? '' : `<p><a href="${escaped(link.address)}">${escaped(link.text)}</a></p>`
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(heading)}</title></head>
<body><main><h1>${escaped(heading)}</h1>${paragraphs}${items}${way}</main></body>
</html>
`
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
