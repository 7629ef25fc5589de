import { readFileSync } from 'node:fs'
import type { CollectionSlug } from 'payload'
import { asking } from './gate-rest.ts'
import { foldLedger, readLedger, readLive, strayActivities } from './ledger-reading.ts'
import type { House } from './open-house.ts'

const GATED = ['promises', 'activities', 'updates', 'problems', 'agreements', 'indicators', 'municipalities', 'police-areas'] as const

const rowsOf = async (house: House, collection: CollectionSlug, sort: string, how: object = {}) =>
  // biome-ignore lint/suspicious/noExplicitAny: any row
  (await house.payload.find({ collection, sort, pagination: false, depth: 0, joins: false as never, ...how })).docs as any[]

/** Payload makes up ids for rows of arrays as it reads them. */
const stable = (value: unknown) => JSON.stringify(value, (key, member) => (key === 'id' ? undefined : member), 1)

/**
 * Everything that is public, to the byte: live rows in all languages, the files on disk, the ledger as stored and as the
 * site reads it; and who may do what.
 */
export async function publicFace(house: House): Promise<string> {
  const face: unknown[] = []
  for (const collection of GATED) {
    const live = await rowsOf(house, collection, 'id', { where: { _status: { equals: 'published' } }, locale: 'all' })
    face.push(live.map(({ id, updatedAt: _, ...row }) => ({ document: id, ...row })))
  }
  const media = await rowsOf(house, 'media', 'id', { where: { isPublic: { equals: true } } })
  face.push(media.map(({ id, updatedAt: _, ...row }) => [id, row, readFileSync(`${house.folder}/media/${row.filename}`).length]))
  const users = await rowsOf(house, 'users', 'id')
  face.push(users.map(({ id, isAdministrator, memberships }) => [id, isAdministrator, memberships]))
  face.push(await rowsOf(house, 'ledger-entries', 'number'))
  face.push((await asking(house)('GET', '/ledger?limit=500')).body)
  return stable(face)
}

/** What people work with behind it: every version of every text, the logs, the lists, the letters. */
export async function innerFace(house: House): Promise<string> {
  const versions = await Promise.all(GATED.map((collection) => house.payload.countVersions({ collection })))
  const drafts = await Promise.all(GATED.map((collection) => house.payload.count({ collection })))
  const states = await rowsOf(house, 'editorial-states', 'subject')
  const media = await rowsOf(house, 'media', 'id')
  return stable([versions, drafts, await rowsOf(house, 'audit-log', 'at'), states, media, (await rowsOf(house, 'outbox', 'key')).length])
}

/** What holds of any house at any time: live rows, ledger and logs say the same. Out: what is wrong. */
export async function faultsOf(house: House): Promise<string[]> {
  const ledger = await readLedger(house)
  const said = [...foldLedger(ledger)].map((pair) => pair.join(' ')).toSorted()
  const types = ['municipality', 'policeArea', 'agreement', 'problem', 'promise', 'update', 'indicator'] as const
  const live = [...(await readLive(house, types))].map((pair) => pair.join(' ')).toSorted()
  const published = new Map(ledger.map((entry) => [entry.number, entry]))
  const faults = (await strayActivities(house)).map((ref) => `${ref} is live without its promise`)
  if (JSON.stringify(live) !== JSON.stringify(said)) faults.push('what is live is not what the ledger says')
  const last = new Map<string, number>()
  for (const { subject, number, action, data } of await rowsOf(house, 'audit-log', 'number')) {
    if (number !== (last.get(subject) ?? 0) + 1) faults.push(`the log of ${subject} jumps to ${number}`)
    last.set(subject, number)
    const { entry } = JSON.parse(data)
    if ((action === 'published' || action === 'withdrawn') && published.get(entry)?.action === undefined)
      faults.push(`the log of ${subject} tells of entry ${entry}, which is none`)
  }
  return faults
}
