import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, draft, draftPackage, type Package, problemRow, promiseRow, publishedPackage, updateRow } from './document-builders.ts'
import { type GatePeople, type GatePerson, gatePeople } from './gate-people.ts'
import type { Answer } from './gate-rest.ts'
import { bringTo, storedPicture } from './gate-target.ts'
import { give, peopleOf, THIRD_PROMISOR } from './keys.ts'
import { command, outcomeOf } from './keys-rest.ts'
import { type House, openHouse } from './open-house.ts'

const SECRET = 'HEMLIGT'
let house: House
let all: GatePeople
let hidden: Package
let asked: Package
let embargoed: Package
let ids: Record<string, string>

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
  all = await gatePeople(house)
  const lund = house.municipalityIds.get('1281') ?? ''
  hidden = await draftPackage(house, { title: `${SECRET} löfte`, wording: SECRET })
  await change(house, 'activities', hidden.activities[0]!.id, { text: `${SECRET} aktivitet` })
  const problem = await draft(house, 'problems', problemRow(lund, { title: `${SECRET} problem` }))
  const media = await storedPicture(house, '#0a0')
  await house.payload.update({ collection: 'media', id: media.id, data: { alt: `${SECRET} bild` } })
  const update = await draft(house, 'updates', updateRow(hidden.id, { text: `${SECRET} uppföljning` }))
  await bringTo(house, 'promise', hidden.id, 'half approved')
  await give(house, (await peopleOf(house)).writer, 'comment', 'promise', hidden.id, { comment: `${SECRET} kommentar` })

  const parties = [...promiseRow('').parties, { kind: 'other', name: THIRD_PROMISOR }]
  asked = await draftPackage(house, { title: 'Det som hyresvärden tillfrågas om', parties })
  await give(house, (await peopleOf(house)).writer, 'comment', 'promise', asked.id, { comment: `${SECRET} kommentar mellan parterna` })
  await bringTo(house, 'promise', asked.id, 'submitted')

  embargoed = await publishedPackage(house)
  await change(house, 'promises', embargoed.id, { title: `${SECRET} rubrik`, wording: `${SECRET} lydelse` })
  await change(house, 'activities', embargoed.activities[0]!.id, { text: `${SECRET} ny aktivitet` })
  await bringTo(house, 'promise', embargoed.id, 'approved')
  const booked = await command(house, all.writer, 'schedule', 'promise', embargoed.id, { publishAt: '2099-01-01T08:00', embargo: true })
  expect(outcomeOf(booked)).toBe('done')
  ids = { problem: problem.id, media: media.id, filename: String(media.filename), update: update.id }
}, 300_000)
afterAll(() => house?.close())

const COLLECTIONS = [
  'promises',
  'activities',
  'updates',
  'problems',
  'agreements',
  'indicators',
  'municipalities',
  'police-areas',
  'media',
  'users',
] as const
/** Payload answers 500 at `/versions` of a collection that has none. */
const VERSIONED = COLLECTIONS.filter((slug) => slug !== 'media' && slug !== 'users')
const KEPT = [
  'audit-log',
  'editorial-states',
  'outbox',
  'ledger-entries',
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-migrations',
  'payload-kv',
]
const PARAMETERS = [
  'depth=3',
  'draft=true&depth=3',
  'draft=true&locale=all&limit=0',
  'draft=true&select[title]=true&select[text]=true&select[activities]=true',
  'draft=true&depth=2&joins[activities][limit]=100&joins[updates][limit]=100',
  `draft=true&where[title][like]=${SECRET}`,
  `where[promise.title][like]=${SECRET}&draft=true`,
  'populate[promises][title]=true&populate[promises][wording]=true&depth=3&draft=true',
  'trash=true&draft=true&pagination=false',
  'overrideAccess=true&showHiddenFields=true&draft=true',
]

/** Every address that could tell somebody something. */
const addresses = () => [
  ...[...COLLECTIONS, ...KEPT].flatMap((slug) => PARAMETERS.map((query) => `/${slug}?${query}`)),
  ...VERSIONED.flatMap((slug) => [
    `/${slug}/versions?depth=3&limit=500`,
    `/${slug}/versions?locale=all&where[version.title][like]=${SECRET}`,
    `/${slug}/count?where[title][like]=${SECRET}`,
  ]),
  ...[hidden, embargoed].flatMap(({ id, activities }) => [
    `/promises/${id}?draft=true&depth=3&locale=all`,
    `/activities/${activities[0]!.id}?draft=true&depth=3`,
    `/workflow/promises/${id}`,
    `/see-on-site/promises/${id}`,
  ]),
  `/problems/${ids.problem}?draft=true`,
  `/updates/${ids.update}?draft=true&depth=3`,
  `/workflow/updates/${ids.update}`,
  `/media/${ids.media}`,
  `/media/file/${ids.filename}`,
  '/workflow/waiting',
  '/users/me?depth=3',
  '/access',
]

/** 501: Payload has such a collection, and no way in; the answer only repeats the question. */
const isFault = (answer: Answer) => answer.status !== 501 && (answer.status >= 500 || textOf(answer).includes(SECRET))
const textOf = ({ bytes }: Answer) => new TextDecoder().decode(bytes)

/** Where somebody is told what they should not know, or the house breaks. */
async function tellTales(who: GatePerson): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses()) {
    const answers = [await all[who].ask('GET', address)]
    const [path = '', query = ''] = address.split('?')
    const posted = { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
    if (query.includes('depth=3')) answers.push(await all[who].ask('POST', path, {}, { ...posted, 'Content-Type': 'application/json' }))
    for (const answer of answers) {
      const isFile = address.startsWith('/media/file') && answer.status === 200
      if (isFile || isFault(answer)) found.push(`${answer.status} ${address}`)
    }
  }
  return found
}

describe('drafts and logs of a kommun', () => {
  it.each(['anonymous', 'withoutMembership', 'writerElsewhere', 'approverElsewhere', 'thirdApprover'] as const)(
    'are told to %s at no address, with no parameter',
    { timeout: 180_000 },
    async (who) => {
      expect(await tellTales(who)).toEqual([])
    },
  )

  it('are told to those who work there', async () => {
    for (const address of [`/workflow/promises/${hidden.id}`, `/promises/${hidden.id}?draft=true&depth=3&locale=all`])
      expect(textOf(await all.writer.ask('GET', address))).toContain(SECRET)
  })
})

describe('what is under embargo', () => {
  it.each(['reader', 'readerWhoWritesElsewhere'] as const)('is not told to %s, who otherwise reads there', async (who) => {
    const { id, activities } = embargoed
    const found: string[] = []
    for (const address of [
      ...PARAMETERS.map((query) => `/promises/${id}?${query}`),
      `/promises?where[id][equals]=${id}&draft=true&depth=2`,
      `/promises?where[and][0][id][equals]=${id}&where[and][1][title][like]=${SECRET}&draft=true`,
      `/promises/versions?where[parent][equals]=${id}&limit=100`,
      `/promises/versions?where[parent][equals]=${id}&where[version.underEmbargo][equals]=true`,
      `/activities/${activities[0]!.id}?draft=true`,
      `/activities?where[promise][equals]=${id}&draft=true`,
      `/activities/versions?where[parent][equals]=${activities[0]!.id}&limit=100`,
      `/workflow/promises/${id}`,
      '/workflow/waiting',
    ]) {
      const answer = await all[who].ask('GET', address)
      if (isFault(answer)) found.push(`${answer.status} ${address}`)
    }
    expect(found).toEqual([])
  })

  it('is told to those who write and approve there', async () => {
    for (const who of ['writer', 'approverForKommun'] as const)
      expect(textOf(await all[who].ask('GET', `/workflow/promises/${embargoed.id}`))).toContain(SECRET)
  })
})

describe('a third promisor', () => {
  it('reads what they are asked about, and only what concerns them of its log', async () => {
    const answer = await all.thirdApprover.ask('GET', `/workflow/promises/${asked.id}`)
    expect([answer.status, answer.body.title]).toEqual([200, 'Det som hyresvärden tillfrågas om'])
    expect(answer.body.timeline.map(({ action }: { action: string }) => action)).toEqual(['submitted'])
    expect(textOf(answer)).not.toContain(SECRET)
  })

  it('finds it in the list of what waits, and nothing else', async () => {
    const { body } = await all.thirdApprover.ask('GET', '/workflow/waiting')
    const rows = Object.values(body as Record<string, { rows: { id: string }[] }>).flatMap((list) => list.rows.map(({ id }) => id))
    expect(rows).toEqual([asked.id])
  })

  it('does not read it as a document, nor before it is submitted or after it was taken back', async () => {
    expect((await all.thirdApprover.ask('GET', `/promises/${asked.id}?draft=true`)).status).toBe(403)
    await give(house, (await peopleOf(house)).writer, 'recall', 'promise', asked.id)
    expect((await all.thirdApprover.ask('GET', `/workflow/promises/${asked.id}`)).status).toBe(404)
    await bringTo(house, 'promise', asked.id, 'submitted')
  })
})

describe('a lock', () => {
  it('of somebody who does not work in the admin, stops nobody and tells nothing', async () => {
    const lock = {
      document: { relationTo: 'promises', value: hidden.id },
      user: { relationTo: 'users', value: all.thirdApprover.user?.id },
    }
    await all.thirdApprover.ask('POST', '/payload-locked-documents?depth=2', lock)
    const saved = await all.writer.ask('PATCH', `/promises/${hidden.id}?draft=true`, { title: `${SECRET} löfte` })
    expect(saved.status).toBe(200)
    const submitted = await command(house, all.writer, 'recall', 'promise', hidden.id)
    expect(outcomeOf(submitted)).toBe('done')
  })
})
