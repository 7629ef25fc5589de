import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PREVIEW_HEADER, type PreviewClaims, signPreview } from '@lovat/shared/preview/preview-link'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anUpdate } from '../../test/documents.ts'
import { aDraft } from '../../test/draft-fixture.ts'
import { fakeCms, serveUntilTestEnds } from '../../test/fake-cms.ts'
import { fakePages, fakeRenderer } from '../../test/fake-pages.ts'
import { folderDigests } from '../../test/folder-digests.ts'
import { inPlaceHouse } from '../../test/in-place-house.ts'
import { movedPromise } from '../../test/moved-promise.ts'
import { firstEntries } from '../../test/random-history.ts'
import { servedFiles } from '../../test/served-files.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { siteMemory } from '../place/site-in-memory.ts'
import type { Renderer } from '../render/load-renderer.ts'
import { siteHandler } from '../serve.ts'
import { createPreview } from './create-preview.ts'

const SECRET = 'en-hemlighet-som-delas'
const TODAY = '2026-06-01'
const NOW = new Date('2026-06-01T10:00:00.000Z')
const SECONDS = NOW.valueOf() / 1000
const SECRET_WORDS = 'Hemliga ord som ingen har godkänt.'
const BACK = 'https://redaktion.example.se/admin/collections/promises/1?a=1&b=2'

const linkWith = (members: Partial<PreviewClaims> = {}, secret = SECRET): string =>
  `/forhandsvisning/${signPreview({ type: 'promise', id: '1', documentHash: 'a'.repeat(64), person: 'p', back: BACK, made: SECONDS, until: SECONDS + 3600, ...members }, secret)}`

/** A site folder with a release that nobody here changes. */
let published = ''
beforeAll(async () => {
  published = await mkdtemp(join(tmpdir(), 'lovat-preview-'))
  await (await inPlaceHouse(published)).publish(firstEntries(), TODAY)
})
afterAll(() => rm(published, { recursive: true, force: true }))

type Options = { root?: string; renderer?: Renderer; hasSite?: boolean; hasPages?: boolean; hasSecret?: boolean; draft?: object }

/** A site that is served, and a CMS that has a draft. */
async function house({
  root = published,
  renderer = fakeRenderer,
  hasSite = true,
  hasPages = true,
  hasSecret = true,
  draft = aDraft(),
}: Options = {}) {
  const site = await inPlaceHouse(hasSite ? root : await temporaryFolder())
  const entries = firstEntries()
  const cms = await fakeCms()
  const tokens: unknown[] = []
  cms.instead = (request, response) => {
    tokens.push(request.headers[PREVIEW_HEADER])
    response.setHeader('content-type', 'application/json').end(JSON.stringify(draft))
  }
  const said: string[] = []
  const memory = siteMemory()
  const preview = createPreview({
    secret: SECRET,
    cmsUrl: cms.url,
    releases: site.releases,
    pages: async () => (hasPages ? fakePages(renderer) : undefined),
    memory,
    entries: () => entries,
    clock: () => NOW,
    log: (line) => said.push(line),
    signal: new AbortController().signal,
  })
  const url = await serveUntilTestEnds(
    siteHandler({
      folders: site.folders,
      releases: site.releases,
      siteUrl: 'http://127.0.0.1:8080',
      health: () => ({}),
      log: (line) => said.push(line),
      preview: hasSecret ? preview : undefined,
    }),
  )
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(`${url}${path}`, { method })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return { ...site, cms, ask, said, tokens }
}

test('whoever has a link sees the page as it would be, with what state it is in and the way back, and nobody may keep it', async () => {
  const { ask, cms, tokens } = await house()
  const link = linkWith()
  const { status, headers, text } = await ask(link)
  expect(status).toBe(200)
  expect(text).toContain(SECRET_WORDS)
  expect(text).toContain('"page":"promise"')
  expect(text).toContain('"state":"Inskickat, väntar på Polisen"')
  expect(text).toContain(`"back":"${BACK}"`)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('etag')).toBeNull()
  // The token is in no address that the CMS could log.
  expect([cms.asked, tokens]).toEqual([['/api/preview'], [link.split('/').at(-1)]])
})

test('a preview is written nowhere, is on no other page, and changes nothing of what is published next', async () => {
  const root = await temporaryFolder()
  await (await inPlaceHouse(root)).publish(firstEntries(), TODAY)
  const { ask, folders, publish } = await house({ root })
  const before = await folderDigests(folders.root)
  for (let time = 0; time < 3; time++) expect((await ask(linkWith())).status).toBe(200)
  expect(await folderDigests(folders.root)).toEqual(before)
  for (const path of [
    '/',
    '/ort-9901/',
    '/ort-9901/2026/',
    '/ort-9901/2026/tryggare-trafik/',
    '/kommuner/',
    '/liggare/',
    '/liggare/2/',
    '/healthz',
    '/sitemap.xml',
  ])
    expect((await ask(path)).text).not.toContain(SECRET_WORDS)
  await publish(movedPromise(), TODAY)
  const full = await inPlaceHouse(await temporaryFolder())
  await full.publish(movedPromise(), TODAY)
  expect(await servedFiles(folders)).toEqual(await servedFiles(full.folders))
  for (const path of Object.keys(await servedFiles(folders)))
    expect(await readFile(join(folders.current, 'public', path), 'utf8')).not.toContain(SECRET_WORDS)
})

const forged = linkWith().replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))

test.each<[string, Options, string, number, string]>([
  ['an altered link', {}, forged, 403, 'Länken stämmer inte'],
  ['a link signed by somebody else', {}, linkWith({}, 'en-annan-hemlighet-som-delas'), 403, 'Länken stämmer inte'],
  ['no link', {}, '/forhandsvisning/', 403, 'Länken stämmer inte'],
  ['a link as long as a book', {}, `/forhandsvisning/${'a'.repeat(5000)}`, 403, 'Länken stämmer inte'],
  ['a link with a question after it', {}, `${linkWith()}?x=1`, 403, 'Länken stämmer inte'],
  ['a link whose time is over', {}, linkWith({ until: SECONDS }), 410, 'Länken har gått ut'],
  ['a text that has changed', { draft: { refused: 'changed' } }, linkWith(), 410, 'Texten har ändrats'],
  ['a text that the person may not read any longer', { draft: { refused: 'unreadable' } }, linkWith(), 403, 'Texten kan inte visas'],
  ['a text that has come under embargo', { draft: { refused: 'expired' } }, linkWith(), 410, 'Länken har gått ut'],
  ['a CMS with another secret', { draft: { refused: 'forged' } }, linkWith(), 403, 'Länken stämmer inte'],
  ['a CMS that says something else', { draft: { documents: [] } }, linkWith(), 503, 'på ett sätt som webbplatsen inte förstår'],
  ['a text that is not whole', { draft: { ...aDraft(), document: { type: 'promise' } } }, linkWith(), 503, 'inte förstår'],
  ['a site before its first release', { hasSite: false }, linkWith(), 503, 'Webbplatsens sidor görs i ordning'],
  ['pages of a version that knows no previews', { hasPages: false }, linkWith(), 503, 'kan inte förhandsvisa'],
  [
    'a follow-up of what is not public',
    { draft: aDraft({ document: anUpdate({ promise: 'ML-9901-2026-9', ref: 'ML-9901-2026-9-U1', activity: 'ML-9901-2026-9-1' }) }) },
    linkWith(),
    404,
    'Texten har ingen sida än',
  ],
  ['a site without the secret', { hasSecret: false }, linkWith(), 404, ''],
])('%s is answered with plain words, and is kept by nobody', async (_, options, link, status, words) => {
  const { ask, said } = await house(options)
  const answer = await ask(link)
  expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)])
  if (options.hasSecret === false) return
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.text).not.toContain(SECRET_WORDS)
  expect(answer.text.includes('Till texten i administrationen')).toBe(!words.includes('stämmer inte') || 'draft' in options)
  expect(said).toEqual([])
})

test('the way back stands in the words as a link, with nothing in it taken for markup', async () => {
  const { ask } = await house({ draft: { refused: 'changed' } })
  expect((await ask(linkWith())).text).toContain(`<a href="${BACK.replace('&', '&amp;')}">`)
})

test('a page that throws is told plainly, and the log says which document it was and why, without the link', async () => {
  const renderer = { render: () => Promise.reject(new Error('trasig')) }
  const { ask, said } = await house({ renderer })
  const answer = await ask(linkWith())
  expect([answer.status, answer.text]).toEqual([500, expect.stringContaining('Sidan gick inte att göra')])
  expect(said).toEqual(['En förhandsvisning (promise ML-9901-2026-1) kunde inte göras. trasig'])
})

test('a CMS that is down, hangs up or answers half is told as such', async () => {
  const { ask, cms } = await house()
  cms.instead = (_, response) => response.destroy()
  expect((await ask(linkWith())).text).toContain('Administrationen svarar inte')
  cms.instead = (_, response) => response.end('{"version":1,')
  expect((await ask(linkWith())).text).toContain('inte förstår')
  cms.instead = (_, response) => response.writeHead(302, { location: '/' }).end()
  expect((await ask(linkWith())).text).toContain('inte förstår')
})

test('a head is given without a body, and another method is refused', async () => {
  const { ask, cms } = await house()
  const head = await ask(linkWith(), 'HEAD')
  expect([head.status, head.text, Number(head.headers.get('content-length')) > 100]).toEqual([200, '', true])
  const asked = cms.asked.length
  expect((await ask(linkWith(), 'POST')).status).toBe(405)
  expect(cms.asked.length).toBe(asked)
})
