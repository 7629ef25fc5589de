import type { RequestListener } from 'node:http'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { expect, test } from 'vitest'
import { type FakeCms, fakeCms, serveUntilTestEnds } from '../test/fake-cms.ts'
import { followingHouse } from '../test/following-house.ts'
import { ledgerOf, makeLedger, municipalityNamed } from '../test/ledger-fixture.ts'
import { siteHandler } from './serve.ts'

const SHOWN = 3
const FOREVER_MS = 1_000_000
/** Long enough for an answer that does come, on a machine with much else to do. */
const SHORT_MS = 1500
const ledger = ledgerOf(5)
const other = ledgerOf(5, 'Annanby')
const changed = (number: number, change: object) =>
  ledger.map((entry) => (entry.number === number ? { ...entry, ...change } : entry)) as LedgerEntry[]
const acts = (instead: RequestListener) => (cms: FakeCms) => {
  cms.instead = instead
}
const says = (body: string) => acts((_request, response) => response.end(body))
const gives =
  (entries: readonly LedgerEntry[], head = 5) =>
  (cms: FakeCms) => {
    cms.entries = entries
    cms.head = head
  }

/** A site that shows three entries, asked over HTTP, beside a CMS that has five. */
async function servedHouse(patienceMs = FOREVER_MS) {
  const cms = await fakeCms(ledger.slice(0, SHOWN))
  const house = await followingHouse(cms.url, { patienceMs })
  const { folders, health } = house
  const url = await serveUntilTestEnds(siteHandler({ folders, siteUrl: 'http://127.0.0.1', health, log: () => {} }))
  await house.tick()
  house.said.length = 0
  const pages = async () =>
    Promise.all(
      ['/', '/lund/', '/finns-inte/'].map(async (path) => {
        const answer = await fetch(url + path)
        return [answer.status, answer.headers.get('etag'), await answer.text()]
      }),
    )
  return { ...house, cms, pages, healthz: async () => (await fetch(`${url}/healthz`)).json() }
}

test.each<[string, (cms: FakeCms) => void, RegExp]>([
  ['hangs up', acts((request) => request.socket.destroy()), /^Väntar på CMS:et: det går inte att nå/],
  ['never answers', acts(() => {}), /^Väntar på CMS:et: det svarade inte inom 1,5 sekunder\./],
  [
    'stops in the middle of an answer',
    acts((_request, response) => response.writeHead(200).write('{"head":5,')),
    /^Väntar på CMS:et: det svarade inte inom 1,5 sekunder\./,
  ],
  ['answers 500', acts((_request, response) => response.writeHead(500).end()), /^Väntar på CMS:et: det svarade 500\./],
  ['answers 302', acts((_request, response) => response.writeHead(302, { location: '/' }).end()), /^Väntar på CMS:et/],
  ['gives half of its JSON', says('{"head":5,"entries":[{'), /^Väntar på CMS:et: det svarade med något som inte är hel JSON\./],
  [
    'gives HTML with status 200',
    says('<!doctype html><h1>Underhåll</h1>'),
    /^Väntar på CMS:et: det svarade med något som inte är hel JSON\./,
  ],
  ['gives nothing with status 200', says(''), /^Väntar på CMS:et: det svarade med något som inte är hel JSON\./],
  ['gives other JSON', says('{"docs":[]}'), /^CMS:et svarade med något som inte är en liggare\./],
  ['has an empty ledger where there was one', gives([], 0), /^CMS:ets liggare är inte den som sajten har följt: .*stoppa, ta bort mappen/],
  ['has a shorter ledger than before', gives(ledger.slice(0, 2), 2), /^CMS:ets liggare är inte den som sajten har följt/],
  ['gives an entry that fails its schema', gives(changed(5, { draft: 'hemligt' })), /^CMS:et svarade med något som inte är en liggare\./],
  [
    'gives an entry with another document than it was made with',
    gives(changed(5, { document: municipalityNamed('Annanby', '9905') })),
    /bruten vid post 5/,
  ],
  ['has a gap', gives(ledger.filter(({ number }) => number !== 4)), /bruten vid post 5/],
  ['gives an entry twice', gives([...ledger.slice(0, 4), ...ledger.slice(3)]), /bruten vid post 4/],
  ['has a fork', gives(other), /^CMS:ets liggare är inte den som sajten har följt: post 3 är en annan/],
  [
    'has a fork after what was followed',
    gives([...makeLedger([{ action: 'published', document: municipalityNamed('Annanby') }], ledger.slice(0, 3)), ledger[4] as LedgerEntry]),
    /bruten vid post 5/,
  ],
  ['says that there is more and does not give it', gives(ledger.slice(0, 3)), /^Väntar på CMS:et: det säger att post 4 finns/],
])('when the CMS %s, the site stays as it was, the fault is named once, and the next turn heals it', async (_, breakIt, fault) => {
  const isWaitedFor = fault.source.includes('svarade inte inom')
  const { cms, tick, said, built, pages, healthz } = await servedHouse(isWaitedFor ? SHORT_MS : FOREVER_MS)
  const before = await pages()
  breakIt(cms)
  await tick()
  await tick()
  expect(await pages()).toEqual(before)
  expect(said).toEqual([expect.stringMatching(fault)])
  expect(said[0]).toContain('Sajten visar det den har och försöker igen.')
  expect(await healthz()).toMatchObject({ published: SHOWN, lastError: said[0], errorSince: expect.stringMatching(/^2026-06-01T/) })
  expect(built).toHaveLength(1)

  Object.assign(cms, { instead: undefined, status: 200, head: undefined, entries: ledger })
  await tick()
  expect(said.slice(1)).toEqual(['Liggaren följs igen.', expect.stringMatching(/^Publicerade utgåva 5 /)])
  expect(await healthz()).toMatchObject({ published: 5, lag: 0, lastError: null, errorSince: null })
  expect((await pages())[0]).toEqual([200, expect.any(String), expect.stringContaining('<p>5 2026-06-01</p>')])
})

test('what came whole before the fault is published, and it is not said that the site is ahead', async () => {
  const { cms, tick, healthz } = await servedHouse()
  gives(ledger.slice(0, 4))(cms)
  await tick()
  expect(await healthz()).toMatchObject({ published: 4, head: 4, lag: 0, lastError: expect.stringContaining('post 5') })
  gives(ledger)(cms)
  await tick()
  expect(await healthz()).toMatchObject({ published: 5, lag: 0, lastError: null })
})

test('what a fault is about may change while it lasts: each is named, and it has lasted since the first', async () => {
  const { cms, tick, said, healthz } = await servedHouse()
  cms.status = 500
  await tick()
  const { errorSince } = await healthz()
  cms.status = 503
  await tick()
  expect(said.map((line) => /svarade \d+/.exec(line)?.[0])).toEqual(['svarade 500', 'svarade 503'])
  expect((await healthz()).errorSince).toBe(errorSince)
})
