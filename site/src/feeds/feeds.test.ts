import { describe, expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { forgetErased } from '../../publisher/forget-erased.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anUpdate, aPromise } from '../../test/documents.ts'
import { atomFaults } from '../../test/feeds/atom-faults.ts'
import { jsonFeedFormat } from '../../test/feeds/json-feed-format.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { SAMPLE_TODAY, sampleLedger } from '../../test/sample-ledger.ts'
import type { FeedPage, FeedRoute } from '../routes/feed-routes.ts'
import type { Route } from '../routes/route.ts'
import { pagesInParts, routes } from '../routes/routes.ts'
import { atom } from './atom.ts'
import { jsonFeed } from './json-feed.ts'

const SITE = new URL('https://loften.example.se/')
const isFeed = (route: Route): route is FeedRoute => /(Atom|Json)$/.test(route.page)
const feedsIn = (entries: LedgerBuilder['entries'], today = '2026-06-01') => routes(fold(EMPTY_STATE, entries), today).filter(isFeed)
const feedOf = (entries: LedgerBuilder['entries'], page: FeedPage) => feedsIn(entries).find((route) => route.page === page)?.props
const lund = aMunicipality({ code: '9904', name: 'Lindby', legalName: 'Lindby kommun', slug: 'lindby', example: false })
const ofLund = aPromise({ ref: 'ML-9904-2026-1', municipality: '9904', activities: [] })
const house = () => new LedgerBuilder().publish(aMunicipality()).publish(lund)
const gone = { reason: 'publishedByMistake' as const, text: 'Fel kommun.' }

test('every feed of a whole ledger is valid Atom and valid JSON Feed, and both tell the same', () => {
  const all = feedsIn(sampleLedger(), SAMPLE_TODAY)
  expect(all.length).toBeGreaterThan(590)
  for (const { page, path, props } of all) {
    if (page.endsWith('Atom')) expect([path, ...atomFaults(atom(props, SITE))]).toEqual([path])
    else expect(jsonFeedFormat.safeParse(JSON.parse(jsonFeed(props, SITE))).error).toBeUndefined()
  }
})

test('what would break a document is told as text', () => {
  const note = 'A & B <script>alert("1")</script> ]]> \u0085\uffff'
  const props = feedOf(house().publish(ofLund).update(ofLund, { note }).entries, 'kommunAtom')
  if (!props) throw new Error('There is no feed')
  expect(atomFaults(atom(props, SITE))).toEqual([])
  expect(jsonFeed(props, SITE)).not.toContain('<script>')
})

test('the same ledger gives the same bytes, whatever the clock says', () => {
  const make = () => feedsIn(sampleLedger(), SAMPLE_TODAY).map(({ props }) => atom(props, SITE))
  expect(make()).toEqual(make())
})

test('an entry tells what happened, why, who stands behind it and where to read more, under an id that never moves', () => {
  const changed = aPromise({ ...ofLund, place: 'Centrum' })
  const feed = JSON.parse(
    jsonFeed(feedOf(house().publish(ofLund).update(changed, { note: 'Platsen är tillagd.' }).entries, 'nationJson') ?? never(), SITE),
  )
  expect(feed.items[0]).toMatchObject({
    id: 'https://loften.example.se/liggare/1/#nr-4',
    url: 'https://loften.example.se/lindby/2026/tryggare-trafik/historik/#nr-4',
    title: 'Löftet ändrades i sak: Tryggare trafik i centrum (Lindby)',
    summary: 'Platsen är tillagd.',
    content_html: expect.stringMatching(/^<p>Platsen är tillagd\.<\/p><p>Godkänt av Polisen .*<p>Liggaren nr 4\.<\/p>$/),
    date_published: '2026-01-01T08:00:00.000Z',
    authors: [{ name: 'Polisen' }, { name: 'Ekviks kommun' }],
  })
})

describe('what is told where', () => {
  const ledger = () => house().publish(aPromise()).publish(ofLund).publish(anUpdate())
  const numbers = (page: FeedPage) => feedOf(ledger().entries, page)?.entries.map(({ number }) => number)

  test('the nation is told of promises that are real, and not of what registers say', () => {
    expect(numbers('nationAtom')).toEqual([4])
  })

  test('a kommun is told of everything that is its own, newest first', () => {
    const [ekvik] = feedsIn(ledger().entries).filter(({ path }) => path === '/ekvik/flode.atom')
    expect(ekvik?.props.entries.map(({ number, title }) => [number, title])).toEqual([
      [5, 'Uppföljning: Tryggare trafik i centrum (Ekvik, exempel)'],
      [3, 'Löftet publicerades: Tryggare trafik i centrum (Ekvik, exempel)'],
      [1, 'Uppgifterna om kommunen publicerades: Ekvik'],
    ])
  })

  test('the nation is told of the newest hundred, a kommun of fifty, a promise of all', () => {
    const long = house()
    for (let index = 0; index < 130; index++) long.update({ ...ofLund, place: `Plats ${index}` })
    const lengths = (['nationJson', 'promiseAtom'] as const).map((page) => feedOf(long.entries, page)?.entries.length)
    const kommun = feedsIn(long.entries).find(({ path }) => path === '/lindby/flode.json')
    expect([...lengths, kommun?.props.entries.length]).toEqual([100, 130, 50])
  })
})

test('a change in one kommun leaves the feeds of another the same objects', () => {
  const ledger = house().publish(aPromise()).publish(ofLund)
  const before = fold(EMPTY_STATE, ledger.entries)
  const after = fold(before, ledger.update({ ...ofLund, place: 'Centrum' }).entries.slice(before.head))
  const [old, now] = [before, after].map(
    (state) => new Map([...pagesInParts(state, '2026-06-01')].flatMap(([, pages]) => pages.map((page) => [page.path, page]))),
  )
  for (const path of [
    '/ekvik/flode.atom',
    '/ekvik/kalender.ics',
    '/ekvik/2026/tryggare-trafik/flode.json',
    '/ekvik/2026/tryggare-trafik/historik/',
  ])
    expect(now?.get(path)).toBe(old?.get(path))
  expect(now?.get('/lindby/flode.atom')).not.toBe(old?.get('/lindby/flode.atom'))
})

describe('what has left the site', () => {
  test('a withdrawal is told with its reason, and the text from before it no more', () => {
    const feed = feedOf(house().publish(ofLund).withdraw(ofLund, gone).entries, 'promiseAtom')
    expect(feed?.entries.map(({ title, note, text }) => [title, note, text])).toEqual([
      ['Löftet drogs tillbaka: Tryggare trafik i centrum (Lindby)', 'Fel kommun.', null],
      ['Löftet publicerades: Tryggare trafik i centrum (Lindby)', null, null],
    ])
  })

  test('what the law had erased is told of without its text, its title or a page', () => {
    const secret = aPromise({ ...ofLund, title: { sv: 'Hemlig rubrik' }, summary: { sv: 'Hemlig text' }, slug: 'hemlig-adress' })
    const { entries } = house().publish(secret).erase(secret)
    const all = feedsIn(forgetErased(entries).kept)
    expect(JSON.stringify(all)).not.toMatch(/hemlig/i)
    expect(all.find(({ page }) => page === 'nationAtom')?.props.entries.map(({ title, path }) => [title, path])).toEqual([
      ['Löftet raderades enligt lag: ML-9904-2026-1 (Lindby)', '/liggare/1/#nr-4'],
      ['Löftet publicerades: ML-9904-2026-1 (Lindby)', '/liggare/1/#nr-3'],
    ])
    expect(JSON.stringify(feedsIn(entries))).not.toMatch(/Hemlig (rubrik|text)/)
  })
})

function never(): never {
  throw new Error('There is no feed')
}
