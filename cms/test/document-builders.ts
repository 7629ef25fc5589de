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

/** Saves a draft as the administrator; out: its id and reference. */
export async function draft(house: House, collection: keyof Written, row: object): Promise<{ id: string; ref: string }> {
  const req = await house.request(house.administrator)
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

/** Changes a document as the administrator: a draft, or what is public when `members` say so. */
export async function change(house: House, collection: keyof Written, id: string, members: object): Promise<void> {
  const req = await house.request(house.administrator)
  const isDraft = !('_status' in members)
  await house.payload.update({
    collection,
    id,
    data: members as never,
    draft: isDraft,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
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

/** A promise that is public, with its activities. */
export async function publishedPackage(house: House, members: object = {}, activities = 1): Promise<Package> {
  const whole = await draftPackage(house, members, activities)
  await change(house, 'promises', whole.id, PUBLISHED)
  return whole
}
