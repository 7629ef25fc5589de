import { addressesIn, idsIn } from './addresses-in.ts'

type File = { status: number; type: string; leadsTo: Set<string>; ids: Set<string> }
type Link = { from: string; to: string }
export type Crawled = {
  /** How many files of each type were found. */
  read: Record<string, number>
  /** Links that lead to nothing: where from, where to, and why. */
  broken: string[]
}

const AT_ONCE = 12
const IS_TEXT = /^(?:text\/|application\/(?:json|atom\+xml))/

/** Follows every link from a page of a running site, through pages, feeds, calendars and lists, until there are no new ones. */
export async function crawl(start: string): Promise<Crawled> {
  const files = new Map<string, File>()
  const waiting = new Set([start])
  const readOn = async () => {
    for (const address of waiting) {
      waiting.delete(address)
      const file = await read(address)
      files.set(address, file)
      for (const to of file.leadsTo) if (!files.has(withoutPlace(to))) waiting.add(withoutPlace(to))
    }
  }
  while (waiting.size > 0) await Promise.all(Array.from({ length: AT_ONCE }, readOn))

  const links = [...files].flatMap(([from, { leadsTo }]) => [...leadsTo].map((to) => ({ from, to })))
  const broken: string[] = []
  for (const link of links.filter(({ to }) => whatIsWrong(to, files.get(withoutPlace(to))) !== undefined))
    broken.push(...(await stillBroken(link)))
  const found: Crawled['read'] = {}
  for (const { type } of files.values()) found[type] = (found[type] ?? 0) + 1
  return { read: found, broken }
}

async function read(address: string): Promise<File> {
  const answer = await fetch(address, { redirect: 'manual' })
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*/, '')
  const text = await answer.text()
  const leadsTo = IS_TEXT.test(type) ? addressesIn(address, type, text) : new Set<string>()
  return { status: answer.status, type, leadsTo, ids: type === 'text/html' ? idsIn(text) : new Set() }
}

/** Others publish while the site is read: a link may lead to what was not there yet. Both ends are as they are now. */
async function stillBroken({ from, to }: Link): Promise<string[]> {
  const source = await read(from)
  const why = whatIsWrong(to, await read(withoutPlace(to)))
  return why !== undefined && source.leadsTo.has(to) ? [`${from} → ${to}: ${why}`] : []
}

/** What has been withdrawn has a page that says so: that is an answer too. */
function whatIsWrong(to: string, file: File | undefined): string | undefined {
  if (file === undefined) return 'not read'
  if (file.status !== 200 && !(file.status === 410 && file.type === 'text/html')) return String(file.status)
  const place = decodeURIComponent(new URL(to).hash.slice(1))
  return place === '' || file.ids.has(place) ? undefined : 'no such place on the page'
}

function withoutPlace(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
