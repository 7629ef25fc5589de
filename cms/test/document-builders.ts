import { peopleOf, publishByKeys } from './keys.ts'
import type { House } from './open-house.ts'

/** Rows as a person's form sends them: whole enough to be published, with the members a test is about. */
export const promiseRow = (municipality: string | undefined, members: object = {}) => ({
  municipality,
  year: 2026,
  title: 'En tryggare trafik',
  wording: 'Polisen och kommunen lovar en tryggare trafik.',
  parties: [
    { kind: 'police', name: 'Polisen' },
    { kind: 'municipality', name: 'Lunds kommun' },
  ],
  themes: ['traffic'],
  from: '2026-01-01T12:00:00.000Z',
  to: '2026-12-31T12:00:00.000Z',
  ...members,
})

export const activityRow = (promise: string, members: object = {}) => ({
  promise,
  text: 'Vi kontrollerar hastigheten utanför skolan.',
  kind: 'inspection',
  responsible: { kind: 'police', name: 'Polisen' },
  measurable: 'target',
  target: { op: 'atLeast', value: 10, unit: 'kontroller' },
  timing: { kind: 'window', from: '2026-03-01T12:00:00.000Z', to: '2026-11-30T12:00:00.000Z' },
  ...members,
})

export const updateRow = (promise: string, members: object = {}) => ({
  promise,
  kind: 'progress',
  date: '2026-05-01T12:00:00.000Z',
  text: 'Två kontroller har genomförts.',
  author: { kind: 'police', name: 'Polisen' },
  evidenceMissing: true,
  ...members,
})

export const problemRow = (municipality: string | undefined, members: object = {}) => ({
  municipality,
  year: 2026,
  title: 'Bilar kör för fort utanför skolan',
  ...members,
})

export const PUBLISHED = { _status: 'published' }

type Written = { promises: object; activities: object; updates: object; problems: object }

/** Saves a draft as the kommun's writer (updates as the police's, whose words they are); out: its id and reference. */
export async function draft(house: House, collection: keyof Written, row: object): Promise<{ id: string; ref: string }> {
  const req = await house.request(await writerOf(house, collection))
  const doc = await house.payload.create({
    collection,
    data: row as never,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id: doc.id, ref: String(doc.ref) }
}

const TYPE = { promises: 'promise', activities: 'promise', updates: 'update', problems: 'problem' } as const

type Published = { _status: 'published'; changeNote?: string | null; changeClass?: 'updated' | 'corrected' }

/** Changes a draft as its writer; with `_status: 'published'` it then goes the whole way, through every party's hands. */
export async function change(house: House, collection: keyof Written, id: string, members: object): Promise<void> {
  const { _status, changeNote, changeClass, ...text } = members as Partial<Published>
  if (Object.keys(text).length > 0 || !_status) await saveDraft(house, collection, id, text)
  if (!_status) return
  await publishByKeys(house, TYPE[collection], id, { changeNote: changeNote ?? undefined, isCorrection: changeClass === 'corrected' })
}

async function saveDraft(house: House, collection: keyof Written, id: string, members: object): Promise<void> {
  const req = await house.request(await writerOf(house, collection))
  const how = { collection, id, data: members as never, draft: true, depth: 0, overrideAccess: false, user: req.user, req } as const
  await house.payload.update(how)
}

async function writerOf(house: House, collection: keyof Written) {
  const people = await peopleOf(house)
  return collection === 'updates' ? people.policeWriter : people.writer
}

export type Package = { id: string; ref: string; activities: { id: string; ref: string }[] }

/** A draft of a promise with activities. */
export async function draftPackage(house: House, members: object = {}, activities = 1): Promise<Package> {
  const promise = await draft(house, 'promises', promiseRow(house.municipalityIds.get('1281'), members))
  const own = []
  for (let n = 1; n <= activities; n++)
    own.push(await draft(house, 'activities', activityRow(promise.id, { text: `Aktivitet nummer ${n}.` })))
  return { ...promise, activities: own }
}

/** A promise that is public, with its activities: approved by its parties. */
export async function publishedPackage(house: House, members: object = {}, activities = 1): Promise<Package> {
  const whole = await draftPackage(house, members, activities)
  await publishByKeys(house, 'promise', whole.id)
  return whole
}
