import { draftPreview } from '@lovat/shared/preview/draft-preview'
import { PREVIEW_HEADER, type PreviewClaims, readPreview, signPreview } from '@lovat/shared/preview/preview-link'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '../src/env.ts'
import { type People, type PersonName, people } from './access-people.ts'
import { change, draft, draftPackage, type Package, problemRow, publishedPackage, updateRow } from './document-builders.ts'
import { asking } from './gate-rest.ts'
import { approveByAll, give, peopleOf, standing } from './keys.ts'
import { readLedger } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

const publisher = await vi.hoisted(async () => {
  const { fakePublisher } = await import('./fake-publisher.ts')
  const fake = await fakePublisher()
  process.env.PUBLISHER_URL = fake.url
  return fake
})

const SECRET = env.LOVAT_PREVIEW_SECRET ?? ''
let house: House
let who: People
let promise: Package
beforeAll(async () => {
  house = await openHouse()
  who = await people(house)
  promise = await draftPackage(house, { title: 'Ett löfte på väg' })
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  await house.close()
  await publisher.close()
})

type Document = { collection?: string; id?: string }
const openedBy = (name: PersonName, { collection = 'promises', id = promise.id }: Document = {}) =>
  who[name].ask('GET', `/preview/${collection}/${id}`)
const wordsIn = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

/** The link that a person is led to, and what it says. */
async function linkFor(name: PersonName, document: Document = {}): Promise<{ token: string; claims: PreviewClaims }> {
  const { status, headers } = await openedBy(name, document)
  const address = new URL(headers.get('location') ?? '')
  expect([status, address.origin, headers.get('cache-control')]).toEqual([302, new URL(env.siteUrl).origin, 'no-store'])
  const token = address.pathname.replace('/forhandsvisning/', '')
  const link = readPreview(token, SECRET, new Date())
  if (link.kind !== 'good') throw new Error(`A new link is ${link.kind}`)
  return { token, claims: link.claims }
}

/** What the publisher, who is not logged in, is told. */
const toldFor = (token: string) => asking(house)('GET', '/preview', undefined, { [PREVIEW_HEADER]: token })
const later = (seconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })

describe('a link to a preview is given to those who may read the draft, and to nobody else', () => {
  it.each<[PersonName, number]>([
    ['administrator', 302],
    ['writer', 302],
    ['writerForKommun', 302],
    ['approver', 302],
    ['approverForKommun', 302],
    ['reader', 302],
    ['readerWhoWritesElsewhere', 302],
    ['thirdWriter', 302],
    ['thirdApprover', 404],
    ['writerElsewhere', 404],
    ['withoutMembership', 404],
    ['anonymous', 401],
  ])('%s: %i', async (name, status) => {
    const answer = await openedBy(name)
    expect(answer.status).toBe(status)
    if (status === 404) expect(wordsIn(answer)).toContain('Texten finns inte, eller så får du inte läsa den.')
    if (status === 401) expect(wordsIn(answer)).toContain('Logga in först')
    expect(wordsIn(answer)).not.toContain('Ett löfte på väg')
  })

  it('a third promisor gets one for what was put before them, and comes back to their own page', async () => {
    const parties = [
      { kind: 'police', name: 'Polisen' },
      { kind: 'municipality', name: 'Lunds kommun' },
      { kind: 'other', name: 'Bostads AB Exempel' },
    ]
    const { id } = await draftPackage(house, { title: 'Tre som lovar', parties })
    expect((await openedBy('thirdApprover', { id })).status).toBe(404)
    await give(house, (await peopleOf(house)).writer, 'submit', 'promise', id)
    const { token, claims } = await linkFor('thirdApprover', { id })
    expect(claims.back).toBe(`${env.adminUrl}/godkann/promises/${id}`)
    expect((await toldFor(token)).status).toBe(200)
  })
})

describe('what the publisher is told', () => {
  it('is the text and the facts that the ledger is told when it is published', async () => {
    const own = await draftPackage(house, { title: 'Samma text' }, 2)
    await approveByAll(house, 'promise', own.id)
    const told = draftPreview.parse((await toldFor((await linkFor('reader', own)).token)).body)
    expect([told.state, told.isUnderEmbargo]).toEqual(['Godkänt av alla parter, klart att publicera', false])
    await give(house, (await peopleOf(house)).writer, 'publish', 'promise', own.id)
    const { action, approvals, changeNote, document } = (await readLedger(house)).at(-1)!
    const { version: _, state: __, isUnderEmbargo: ___, ...rest } = told
    expect(rest).toEqual({ action, approvals, changeNote, document })
  })

  it('is a correction with its note, where that is what was submitted', async () => {
    const own = await publishedPackage(house)
    await change(house, 'promises', own.id, { wording: 'Polisen och kommunen lovar en lugnare trafik.' })
    const draftLink = await linkFor('writer', own)
    expect((await toldFor(draftLink.token)).body).toMatchObject({
      action: 'updated',
      changeNote: null,
      state: 'Publicerat, med ändring på väg',
    })
    await give(house, (await peopleOf(house)).writer, 'correct', 'promise', own.id, { changeNote: 'Fel ord.' })
    const { body } = await toldFor((await linkFor('writer', own)).token)
    expect(body).toMatchObject({ action: 'corrected', changeNote: 'Fel ord.', approvals: [] })
  })

  it('is a problem or a follow-up as well, and nothing of it is in the ledger', async () => {
    const entries = (await readLedger(house)).length
    const problem = await draft(house, 'problems', problemRow(house.municipalityIds.get('1281')))
    const update = await draft(house, 'updates', updateRow((await publishedPackage(house)).id))
    expect((await toldFor((await linkFor('writer', { collection: 'problems', id: problem.id })).token)).body.document.type).toBe('problem')
    expect((await toldFor((await linkFor('writer', { collection: 'updates', id: update.id })).token)).body.document.type).toBe('update')
    expect((await readLedger(house)).length).toBe(entries + 1)
  })

  it.each([
    ['no token', '', 403, 'forged'],
    ['a token of somebody else', 'x.y', 403, 'forged'],
  ])('is nothing with %s', async (_, token, status, refused) => {
    expect(await toldFor(token)).toMatchObject({ status, body: { refused } })
  })

  it('is nothing with a link signed with another secret, or about another document than the person may read', async () => {
    const { claims } = await linkFor('writer')
    expect((await toldFor(signPreview(claims, `${SECRET}x`))).body).toEqual({ refused: 'forged' })
    const { id } = await draft(house, 'problems', problemRow(house.municipalityIds.get('1445')))
    expect((await toldFor(signPreview({ ...claims, type: 'problem', id }, SECRET))).body).toEqual({ refused: 'unreadable' })
    expect((await toldFor(signPreview({ ...claims, person: 'nobody' }, SECRET))).body).toEqual({ refused: 'unreadable' })
  })

  it('is nothing when the hour is over', async () => {
    const { token } = await linkFor('writer')
    later(3599)
    expect((await toldFor(token)).status).toBe(200)
    later(1)
    expect(await toldFor(token)).toMatchObject({ status: 410, body: { refused: 'expired' } })
  })

  it('is nothing when a word has been changed, in the promise or in an activity', async () => {
    const own = await draftPackage(house, { title: 'Ändras strax' })
    const first = await linkFor('writer', own)
    await change(house, 'activities', own.activities[0]!.id, { text: 'Något annat.' })
    expect(await toldFor(first.token)).toMatchObject({ status: 410, body: { refused: 'changed' } })
    expect((await toldFor((await linkFor('writer', own)).token)).status).toBe(200)
  })

  it('is nothing to a person who has lost their seat since', async () => {
    const { user, ask } = who.thirdWriter
    const { token } = await linkFor('thirdWriter')
    await house.payload.update({ collection: 'users', id: user!.id, data: { memberships: [] } })
    expect((await toldFor(token)).body).toEqual({ refused: 'unreadable' })
    expect((await ask('GET', `/preview/promises/${promise.id}`)).status).toBe(404)
  })
})

describe('a text under embargo', () => {
  it('is previewed by those who write and approve, for a minute at a time; links from before do not show it longer', async () => {
    const own = await draftPackage(house, { title: 'Under embargo' })
    const [before, readers] = [await linkFor('writer', own), await linkFor('reader', own)]
    await approveByAll(house, 'promise', own.id)
    const approved = await linkFor('reader', own)
    await give(house, (await peopleOf(house)).writer, 'schedule', 'promise', own.id, { publishAt: '2099-12-01T08:00', embargo: true })
    expect((await standing(house, 'promise', own.id)).state.isUnderEmbargo).toBe(true)
    expect((await openedBy('reader', own)).status).toBe(404)
    for (const { token } of [readers, approved]) expect((await toldFor(token)).body).toEqual({ refused: 'unreadable' })
    const link = await linkFor('approver', own)
    expect(link.claims.until - link.claims.made).toBe(60)
    expect((await toldFor(link.token)).body).toMatchObject({ isUnderEmbargo: true })
    later(60)
    expect((await toldFor(link.token)).body).toEqual({ refused: 'expired' })
    expect((await toldFor(before.token)).body).toEqual({ refused: 'expired' })
  })
})

describe('where there is nothing to preview, a person is told so in Swedish', () => {
  it('what is public as it is has its public page', async () => {
    const own = await publishedPackage(house, { title: 'Publikt löfte' })
    const { status, headers } = await openedBy('reader', own)
    expect([status, headers.get('location')]).toEqual([302, expect.stringMatching(/\/lund\/2026\/publikt-lofte\/$/)])
  })

  it('a text that is not whole says what is missing, and the way back', async () => {
    const { id } = await draft(house, 'promises', { municipality: house.municipalityIds.get('1281'), year: 2026, title: 'Halvt' })
    const answer = await openedBy('writer', { id })
    expect(answer.status).toBe(422)
    expect(wordsIn(answer)).toContain('Löftets lydelse: ')
    expect(wordsIn(answer)).toContain(`href="${env.adminUrl}/admin/collections/promises/${id}"`)
  })

  it('an activity, and what there is no such of', async () => {
    expect(wordsIn(await openedBy('writer', { collection: 'activities', id: promise.activities[0]!.id }))).toContain(
      'tillsammans med sitt löfte',
    )
    expect((await openedBy('writer', { collection: 'hus' })).status).toBe(404)
    expect((await openedBy('writer', { id: 'nothing' })).status).toBe(404)
  })

  it('a site that does not answer', async () => {
    publisher.health = (response) => response.destroy()
    const answer = await openedBy('writer')
    expect([answer.status, wordsIn(answer)]).toEqual([503, expect.stringContaining('Webbplatsen svarar inte')])
    publisher.health = (response) => response.end('{}')
    expect((await openedBy('writer')).status).toBe(302)
  })

  it('a house without the secret', async () => {
    const { token } = await linkFor('writer')
    env.LOVAT_PREVIEW_SECRET = undefined
    expect(wordsIn(await openedBy('writer'))).toContain('LOVAT_PREVIEW_SECRET saknas')
    expect((await toldFor(token)).body).toEqual({ refused: 'forged' })
    env.LOVAT_PREVIEW_SECRET = SECRET
  })
})
