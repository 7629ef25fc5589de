/** An element of a page that leads somewhere or is made of something: what its attribute says. */
const IN_PAGE = /\s(?:href|src|action|poster|data-path|[\w-]+-url)="([^"]*)"/g
/** A value of JSON that is an address from the root. */
const IN_JSON = /"(\/[^"\s]*)"/g
const ENTITIES: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"', '&lt;': '<', '&gt;': '>' }

/**
 * Every address on the site itself that a file leads to. In: the file's own address, its type and its text. Out: whole
 * addresses, each once. Whole addresses of this site count wherever they stand: in feeds, calendars and data for machines.
 */
export function addressesIn(address: string, type: string, text: string): Set<string> {
  const { origin } = new URL(address)
  // A calendar folds its lines; a feed has pages' markup as text.
  const plain = unescaped(type.startsWith('text/calendar') ? text.replaceAll(/\r?\n[ \t]/g, '') : text)
  const found = [...plain.matchAll(whole(origin))].map(([said]) => said)
  if (type.startsWith('text/html')) found.push(...said(text, IN_PAGE).map(unescaped))
  if (type.startsWith('application/json')) found.push(...said(text, IN_JSON))
  const addresses = new Set<string>()
  for (const one of new Set(found)) {
    const url = URL.parse(one, address)
    if (url?.origin === origin) addresses.add(url.href)
  }
  return addresses
}

/** What an address on a page can point at: its marked places. */
export const idsIn = (html: string): Set<string> => new Set(said(html, /\sid="([^"]*)"/g).map(unescaped))

const said = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, value = '']) => value)
const whole = (origin: string) => new RegExp(`${origin.replaceAll('.', '\\.')}(?:/[^\\s"'<>\\\\]*)?`, 'g')
const unescaped = (text: string): string => text.replaceAll(/&(?:amp|#38|quot|#34|lt|gt);/g, (sign) => ENTITIES[sign] ?? sign)
