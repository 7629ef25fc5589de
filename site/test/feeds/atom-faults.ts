import { XMLParser, XMLValidator } from 'fast-xml-parser'

type Element = Record<string, unknown>

const NAMESPACE = 'http://www.w3.org/2005/Atom'
/** RFC 3339, as section 3.3 asks for. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const ONCE = ['id', 'title', 'updated']
const AT_MOST_ONCE = ['subtitle', 'summary', 'content', 'published', 'rights']
const ARRAYS = new Set(['entry', 'link', 'author', 'category', 'contributor', ...ONCE, ...AT_MOST_ONCE])

/** What RFC 4287 (4.1.1, 4.1.2 and the constructs they rest on) has against a document; empty for a valid feed. */
export function atomFaults(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml)
  if (wellFormed !== true) return [wellFormed.err.msg]
  const { feed } = parse(xml)
  if (!isElement(feed)) return ['no feed']
  const entries = listOf(feed.entry)
  return [
    ...(feed['@xmlns'] === NAMESPACE ? [] : ['not in the namespace of Atom']),
    ...faultsOf(feed, 'feed'),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['feed: says once where it lies']),
    ...entries.flatMap((entry, index) => [
      ...faultsOf(entry, `entry ${index + 1}`),
      ...(listOf(entry.author).length > 0 || listOf(feed.author).length > 0 ? [] : [`entry ${index + 1}: has no author`]),
      ...(listOf(entry.content).length > 0 || linksOf(entry, 'alternate').length > 0 ? [] : [`entry ${index + 1}: has nothing to read`]),
    ]),
    ...(new Set(entries.map((entry) => textOf(entry.id))).size === entries.length ? [] : ['two entries have one id']),
  ]
}

export const parse = (xml: string): Element =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, isArray: (name) => ARRAYS.has(name) }).parse(xml)

function faultsOf(element: Element, name: string): string[] {
  const counts = [
    ...ONCE.filter((child) => listOf(element[child]).length !== 1).map((child) => `has not one ${child}`),
    ...AT_MOST_ONCE.filter((child) => listOf(element[child]).length > 1).map((child) => `has several ${child}`),
  ]
  const dates = ['updated', 'published'].flatMap((child) => listOf(element[child]).map(textOf)).filter((date) => !DATE.test(date))
  const ids = listOf(element.id)
    .map(textOf)
    .filter((id) => !URL.canParse(id))
  const links = listOf(element.link).filter((link) => !isElement(link) || !URL.canParse(String(link['@href'])))
  const nameless = listOf(element.author).filter((author) => !isElement(author) || textOf(author.name) === '')
  const alternates = linksOf(element, 'alternate').map((link) => `${link['@type']} ${link['@hreflang'] ?? ''}`)
  return [
    ...counts,
    ...dates.map((date) => `has the date ${date}`),
    ...ids.map((id) => `has the id ${id}, which is no address`),
    ...links.map(() => 'has a link to nowhere'),
    ...nameless.map(() => 'has an author without a name'),
    ...(new Set(alternates).size === alternates.length ? [] : ['has two alternates alike']),
  ].map((fault) => `${name}: ${fault}`)
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): Element[] => (value === undefined ? [] : [value].flat()) as Element[]
const textOf = (value: unknown): string => (isElement(value) ? String(value['#text'] ?? '') : String(value ?? ''))
const linksOf = (element: Element, rel: string): Element[] => listOf(element.link).filter((link) => isElement(link) && link['@rel'] === rel)
