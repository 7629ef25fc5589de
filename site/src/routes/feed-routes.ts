import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { type FeedEntry, feedEntry } from './feed-entry.ts'
import { feedPlace } from './feed-place.ts'
import type { KommunWorld, PromiseInWorld, WithdrawnInWorld } from './kommun-world.ts'
import { remember } from './remember.ts'
import type { PlannedPage } from './route.ts'
import { sameKommuner } from './same-kommuner.ts'
import type { World } from './world.ts'

export type FeedPage = 'nationAtom' | 'nationJson' | 'kommunAtom' | 'kommunJson' | 'promiseAtom' | 'promiseJson'
export type FeedRoute = { [P in FeedPage]: { page: P; path: string; props: FeedProps } }[FeedPage]

export type FeedProps = {
  title: string
  /** The page that the feed belongs to; its own addresses lie under it. */
  home: string
  /** Newest first. */
  entries: FeedEntry[]
}

export const NATION_ENTRIES = 100
export const KOMMUN_ENTRIES = 50

export const atomPath = (home: string): string => `${home}flode.atom`
export const jsonFeedPath = (home: string): string => `${home}flode.json`

const quickly = remember<KommunWorld, PlannedPage[]>()
const ofKommun = remember<KommunWorld, PlannedPage[]>()
const ofLive = remember<PromiseInWorld, PlannedPage[]>()
const ofGone = remember<LedgerEntry, PlannedPage[]>()

/** Every change of the nation's promises. What is made up, and what comes from public registers, is left out. */
export function nationFeeds(world: World): FeedRoute[] {
  const examples = new Set(
    world.kommuner.filter(({ municipality }) => municipality.document.example).map(({ municipality }) => municipality.document.code),
  )
  const newest: LedgerEntry[] = []
  for (let index = world.entries.length - 1; index >= 0 && newest.length < NATION_ENTRIES; index--) {
    const entry = world.entries[index]
    if (entry === undefined || entry.type === 'municipality' || entry.type === 'policeArea') continue
    if (!entry.municipalities.every((code) => examples.has(code))) newest.push(entry)
  }
  const props = { title: 'Medborgarlöften i Sverige', home: '/', entries: tell(world, newest) }
  return [
    { page: 'nationAtom', path: atomPath('/'), props },
    { page: 'nationJson', path: jsonFeedPath('/'), props },
  ]
}

/** Every change of a kommun: its promises and follow-ups, its agreements, problems and figures, and the kommun itself. */
export const kommunFeeds = (world: World, kommun: KommunWorld): PlannedPage[] =>
  quickly(kommun, [world.shared, sameKommuner(world)], () => {
    const { slug, code } = kommun.municipality.document
    const shared = world.shared.entries.get(code) ?? []
    const named = [...new Set(shared.flatMap(({ municipalities }) => municipalities))].map(
      (one) => world.kommun(one)?.municipality.document,
    )
    return ofKommun(kommun, [world.shared, ...named], () => feedPages('kommun', `/${slug}/`, (now) => kommunFeed(now, kommun)))
  })

function kommunFeed(world: World, kommun: KommunWorld): FeedProps {
  const { name, slug, code, example } = kommun.municipality.document
  const shared = world.shared.entries.get(code) ?? []
  const own = [...kommun.entries.slice(-KOMMUN_ENTRIES), ...shared.slice(-KOMMUN_ENTRIES)]
  const newest = own.toSorted((one, other) => other.number - one.number).slice(0, KOMMUN_ENTRIES)
  return { title: `Medborgarlöften i ${name}${marked(example)}`, home: `/${slug}/`, entries: tell(world, newest) }
}

/** Every change of each promise, also of those that were withdrawn, from its beginning. */
export const promiseFeeds = (kommun: KommunWorld): PlannedPage[] => [
  ...kommun.promises.flatMap((promise) => ofLive(promise, [], () => promiseFeed(promise))),
  ...kommun.withdrawn.flatMap((gone) => {
    const last = gone.history.at(-1)
    return gone.document && last ? ofGone(last, [gone.path, gone.document, gone.municipality], () => promiseFeed(gone)) : []
  }),
]

const promiseFeed = ({ document, municipality, path, history }: PromiseInWorld | WithdrawnInWorld): PlannedPage[] =>
  feedPages('promise', path, (world) => ({
    title: `${document?.title.sv}, ${municipality.name}${marked(municipality.example)}`,
    home: path,
    entries: tell(world, history.toReversed()),
  }))

const marked = (example: boolean): string => (example ? ' (exempel)' : '')

const tell = (world: World, entries: readonly LedgerEntry[]): FeedEntry[] =>
  entries.map((entry) => feedEntry(entry, feedPlace(world, entry)))

const feedPages = (of: 'kommun' | 'promise', home: string, propsOf: (world: World) => FeedProps): PlannedPage[] => [
  { path: atomPath(home), make: (world) => ({ page: `${of}Atom`, path: atomPath(home), props: propsOf(world) }) },
  { path: jsonFeedPath(home), make: (world) => ({ page: `${of}Json`, path: jsonFeedPath(home), props: propsOf(world) }) },
]
