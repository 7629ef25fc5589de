import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { type FeedEntry, feedEntry } from './feed-entry.ts'
import { feedPlace } from './feed-place.ts'
import type { KommunWorld, PromiseInWorld, WithdrawnInWorld } from './kommun-world.ts'
import { remember } from './remember.ts'
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

type Feeds = readonly FeedRoute[]
const ofNation = remember<object, Feeds>()
const ofKommun = remember<KommunWorld, Feeds>()
const ofLive = remember<PromiseInWorld, Feeds>()
const ofGone = remember<LedgerEntry, Feeds>()
const NATION = {}

/** Every change of the nation's promises. What is made up, and what comes from public registers, is left out. */
export function nationFeeds(world: World): Feeds {
  const examples = new Set(
    world.kommuner.filter(({ municipality }) => municipality.document.example).map(({ municipality }) => municipality.document.code),
  )
  const newest: LedgerEntry[] = []
  for (let index = world.entries.length - 1; index >= 0 && newest.length < NATION_ENTRIES; index--) {
    const entry = world.entries[index]
    if (entry === undefined || entry.type === 'municipality' || entry.type === 'policeArea') continue
    if (!entry.municipalities.every((code) => examples.has(code))) newest.push(entry)
  }
  const entries = tell(world, newest)
  return ofNation(NATION, entries, () => feeds('nation', { title: 'Medborgarlöften i Sverige', home: '/', entries }))
}

/** Every change of a kommun: its promises and follow-ups, its agreements, problems and figures, and the kommun itself. */
export function kommunFeeds(world: World, kommun: KommunWorld): Feeds {
  const { name, slug, code, example } = kommun.municipality.document
  const shared = world.shared.entries.get(code) ?? []
  const named = [...new Set(shared.flatMap(({ municipalities }) => municipalities))].map((one) => world.kommun(one)?.municipality.document)
  return ofKommun(kommun, [world.shared, ...named], () => {
    const own = [...kommun.entries.slice(-KOMMUN_ENTRIES), ...shared.slice(-KOMMUN_ENTRIES)]
    const newest = own.toSorted((one, other) => other.number - one.number).slice(0, KOMMUN_ENTRIES)
    const title = `Medborgarlöften i ${name}${example ? ' (exempel)' : ''}`
    return feeds('kommun', { title, home: `/${slug}/`, entries: tell(world, newest) })
  })
}

/** Every change of each promise, also of those that were withdrawn, from its beginning. */
export const promiseFeeds = (world: World, kommun: KommunWorld): FeedRoute[] => [
  ...kommun.promises.flatMap((promise) => promiseFeed(world, promise, (inputs, make) => ofLive(promise, inputs, make))),
  ...kommun.withdrawn.flatMap((gone) => {
    const last = gone.history.at(-1)
    return gone.document && last ? promiseFeed(world, gone, (inputs, make) => ofGone(last, inputs, make)) : []
  }),
]

type Remembered = (inputs: readonly unknown[], make: () => Feeds) => Feeds

function promiseFeed(
  world: World,
  { document, municipality, path, history }: PromiseInWorld | WithdrawnInWorld,
  remembered: Remembered,
): Feeds {
  const title = `${document?.title.sv}, ${municipality.name}${municipality.example ? ' (exempel)' : ''}`
  const entries = tell(world, history.toReversed())
  return remembered([title, path, ...entries], () => feeds('promise', { title, home: path, entries }))
}

const tell = (world: World, entries: readonly LedgerEntry[]): FeedEntry[] =>
  entries.map((entry) => feedEntry(entry, feedPlace(world, entry)))

const feeds = (of: 'nation' | 'kommun' | 'promise', props: FeedProps): Feeds => [
  { page: `${of}Atom`, path: atomPath(props.home), props },
  { page: `${of}Json`, path: jsonFeedPath(props.home), props },
]
