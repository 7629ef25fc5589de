import { activityRow, type Package, problemRow, promiseRow, updateRow } from './document-builders.ts'
import type { Answer, Ask } from './gate-rest.ts'
import type { House } from './open-house.ts'

/** What the ways are tried on: public things, and drafts that could be smuggled out. */
export type Target = {
  house: House
  lund: string
  essunga: string
  promise: Package
  other: Package
  update: string
  problem: string
  media: string
  draftPromise: Package
  draftUpdate: string
  publishedVersion: string
  activityVersion: string
  ledgerEntry: string
  self: string
  policeArea: string
}

export type Way = {
  name: string
  go: (ask: Ask, target: Target) => Promise<Answer>
  /** What the administrator gets: refused as everyone else, or one lawful entry, or something that changes nothing public. */
  administrator: 'refused' | 'one entry' | 'harmless'
  /** For a writer it is no attempt at all, but an ordinary draft; nothing public may change all the same. */
  draftForWriters?: true
  /** Off in Payload itself, which says so in English; no button in the admin leads there. */
  saidByPayload?: true
}

const SMUGGLED = 'Insmugglad text'
const published = { _status: 'published' }
const noted = { changeNote: 'Vi skrev fel.' }

export const WAYS: readonly Way[] = [
  {
    name: 'create a promise as published',
    administrator: 'one entry',
    go: (ask, { lund }) => ask('POST', '/promises', { ...promiseRow(lund, { title: SMUGGLED }), ...published }),
  },
  {
    name: 'create a promise as published, called a draft',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { lund }) => ask('POST', '/promises?draft=true', { ...promiseRow(lund, { title: SMUGGLED }), ...published }),
  },
  {
    name: 'create a problem as published',
    administrator: 'one entry',
    go: (ask, { lund }) => ask('POST', '/problems', { ...problemRow(lund), ...published }),
  },
  {
    name: 'create an update as published',
    administrator: 'one entry',
    go: (ask, { promise }) => ask('POST', '/updates', { ...updateRow(promise.id), ...published }),
  },
  {
    name: 'create an activity as published',
    administrator: 'refused',
    go: (ask, { promise }) => ask('POST', '/activities', { ...activityRow(promise.id), ...published }),
  },
  {
    name: 'create with the id of something public',
    administrator: 'refused',
    go: (ask, { promise, lund }) =>
      ask('POST', '/promises', {
        ...promiseRow(lund, { title: SMUGGLED }),
        id: promise.id,
        _id: promise.id,
        ref: promise.ref,
        ...published,
      }),
  },
  {
    name: 'publish a draft',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}`, published),
  },
  {
    name: 'publish a draft as a draft',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?draft=true`, published),
  },
  {
    name: 'publish a draft as an autosave',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?draft=true&autosave=true`, published),
  },
  {
    name: 'publish a draft in English',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?locale=en`, { ...published, title: 'A safer traffic' }),
  },
  {
    name: 'publish a draft in one language alone',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?publishSpecificLocale=sv`, published),
  },
  {
    name: 'publish a draft without saying that much of it in return',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?select[title]=true&depth=0`, published),
  },
  {
    name: 'publish a draft by restoring a version of something public',
    administrator: 'refused',
    go: (ask, { publishedVersion }) => ask('POST', `/promises/versions/${publishedVersion}`),
  },
  {
    name: 'publish a draft update',
    administrator: 'one entry',
    go: (ask, { draftUpdate }) => ask('PATCH', `/updates/${draftUpdate}`, published),
  },
  {
    name: 'publish all languages of a draft',
    administrator: 'one entry',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?publishAllLocales=true`, published),
  },
  {
    name: 'change a public promise without calling it a draft',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { title: SMUGGLED }),
  },
  {
    name: 'change a public promise in English',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?locale=en`, { ...published, title: 'Smuggled' }),
  },
  {
    name: 'change a public promise with a note',
    administrator: 'one entry',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, title: 'En ny rubrik' }),
  },
  {
    name: 'change a public promise with a note of blanks',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, changeNote: '  \n', title: SMUGGLED }),
  },
  {
    name: 'change the words of a public activity',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { ...published, text: SMUGGLED }),
  },
  {
    name: 'change the words of a public activity without a status',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { text: SMUGGLED }),
  },
  {
    name: 'publish an activity alone',
    administrator: 'refused',
    go: (ask, { draftPromise }) => ask('PATCH', `/activities/${draftPromise.activities[0]!.id}`, published),
  },
  {
    name: 'restore a version of a public activity',
    administrator: 'refused',
    go: (ask, { activityVersion }) => ask('POST', `/activities/versions/${activityVersion}`),
  },
  { name: 'unpublish', administrator: 'refused', go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { _status: 'draft' }) },
  {
    name: 'unpublish with a note',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { _status: 'draft', ...noted }),
  },
  {
    name: 'unpublish all languages',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?unpublishAllLocales=true`, { _status: 'draft' }),
  },
  {
    name: 'unpublish an activity',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish an update',
    administrator: 'refused',
    go: (ask, { update }) => ask('PATCH', `/updates/${update}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish a kommun',
    administrator: 'refused',
    go: (ask, { essunga }) => ask('PATCH', `/municipalities/${essunga}`, { _status: 'draft' }),
  },
  {
    name: 'change many at once',
    administrator: 'refused',
    go: (ask) => ask('PATCH', '/promises?where[year][equals]=2026', { title: SMUGGLED }),
  },
  {
    name: 'publish many at once',
    administrator: 'refused',
    go: (ask) => ask('PATCH', '/promises?where[id][exists]=true', published),
  },
  {
    name: 'delete many at once',
    administrator: 'refused',
    go: (ask) => ask('DELETE', '/promises?where[id][exists]=true'),
  },
  {
    name: 'delete many updates at once',
    administrator: 'refused',
    go: (ask) => ask('DELETE', '/updates?where[id][exists]=true'),
  },
  { name: 'delete a promise', administrator: 'refused', go: (ask, { promise }) => ask('DELETE', `/promises/${promise.id}`) },
  {
    name: 'delete an activity',
    administrator: 'refused',
    go: (ask, { promise }) => ask('DELETE', `/activities/${promise.activities[0]!.id}`),
  },
  { name: 'delete an update', administrator: 'refused', go: (ask, { update }) => ask('DELETE', `/updates/${update}`) },
  { name: 'delete a problem', administrator: 'refused', go: (ask, { problem }) => ask('DELETE', `/problems/${problem}`) },
  { name: 'delete a kommun', administrator: 'refused', go: (ask, { lund }) => ask('DELETE', `/municipalities/${lund}`) },
  { name: 'delete a file', administrator: 'refused', go: (ask, { media }) => ask('DELETE', `/media/${media}`) },
  {
    name: 'throw in the bin',
    administrator: 'refused',
    go: (ask, { promise }) =>
      ask('PATCH', `/promises/${promise.id}?trash=true`, { ...published, deletedAt: new Date().toISOString(), title: SMUGGLED }),
  },
  {
    name: 'duplicate',
    administrator: 'refused',
    saidByPayload: true,
    go: (ask, { promise }) => ask('POST', `/promises/${promise.id}/duplicate`, published),
  },
  {
    name: 'restore an old version',
    administrator: 'refused',
    go: (ask, { publishedVersion }) => ask('POST', `/promises/versions/${publishedVersion}`),
  },
  {
    name: 'move a public activity to another promise',
    administrator: 'refused',
    go: (ask, { promise, other }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { ...published, promise: other.id }),
  },
  {
    name: 'move a draft of a public activity to another promise',
    administrator: 'refused',
    go: (ask, { promise, other }) => ask('PATCH', `/activities/${promise.activities[0]!.id}?draft=true`, { promise: other.id }),
  },
  {
    name: 'move a public update to another promise',
    administrator: 'refused',
    go: (ask, { update, other }) => ask('PATCH', `/updates/${update}`, { ...published, promise: other.id }),
  },
  {
    name: 'move a public promise to another kommun',
    administrator: 'refused',
    go: (ask, { promise, essunga }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, municipality: essunga }),
  },
  {
    name: 'move a public promise to another year',
    administrator: 'refused',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, year: 2025 }),
  },
  {
    name: 'change the text of a public update',
    administrator: 'refused',
    go: (ask, { update }) => ask('PATCH', `/updates/${update}`, { ...published, ...noted, text: SMUGGLED }),
  },
  {
    name: 'change the text of a public update without a status',
    administrator: 'refused',
    go: (ask, { update }) => ask('PATCH', `/updates/${update}`, { text: SMUGGLED }),
  },
  {
    name: 'change the reference of something public',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, ref: 'ML-1281-2026-777', number: 7 }),
  },
  {
    name: 'change the address of something public',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, slug: 'en-annan-adress' }),
  },
  {
    name: 'change the kommunkod of a kommun',
    administrator: 'harmless',
    go: (ask, { essunga }) => ask('PATCH', `/municipalities/${essunga}`, { ...published, ...noted, code: '9999', slug: 'annat' }),
  },
  {
    name: 'change the address of a police area',
    administrator: 'harmless',
    go: (ask, { policeArea }) => ask('PATCH', `/police-areas/${policeArea}`, { ...published, ...noted, slug: 'annat-omrade' }),
  },
  {
    name: 'write in the ledger',
    administrator: 'refused',
    go: (ask) =>
      ask('POST', '/ledger-entries', {
        number: 999_999,
        type: 'promise',
        ref: 'ML-1281-2026-1',
        hash: 'a',
        action: 'published',
        entry: '{}',
      }),
  },
  {
    name: 'change the ledger',
    administrator: 'refused',
    go: (ask, { ledgerEntry }) => ask('PATCH', `/ledger-entries/${ledgerEntry}`, { entry: '{}' }),
  },
  {
    name: 'change the ledger in bulk',
    administrator: 'refused',
    go: (ask) => ask('PATCH', '/ledger-entries?where[id][exists]=true', { entry: '{}' }),
  },
  {
    name: 'delete from the ledger',
    administrator: 'refused',
    go: (ask, { ledgerEntry }) => ask('DELETE', `/ledger-entries/${ledgerEntry}`),
  },
  { name: 'delete the ledger', administrator: 'refused', go: (ask) => ask('DELETE', '/ledger-entries?where[id][exists]=true') },
  { name: 'read the ledger as a collection', administrator: 'refused', go: (ask) => ask('GET', '/ledger-entries') },
  {
    name: 'withdraw an activity alone',
    administrator: 'refused',
    go: (ask, { promise }) => ask('POST', `/withdraw/activities/${promise.activities[0]!.id}`, { reason: 'ended', text: 'Klart.' }),
  },
  {
    name: 'withdraw without a reason',
    administrator: 'refused',
    go: (ask, { promise }) => ask('POST', `/withdraw/promises/${promise.id}`, {}),
  },
  {
    name: 'withdraw a kommun',
    administrator: 'refused',
    go: (ask, { essunga }) => ask('POST', `/withdraw/municipalities/${essunga}`, { reason: 'ended', text: 'Klart.' }),
  },
  {
    name: 'withdraw a draft',
    administrator: 'refused',
    go: (ask, { draftUpdate }) => ask('POST', `/withdraw/updates/${draftUpdate}`, { reason: 'ended', text: 'Klart.' }),
  },
  {
    name: 'withdraw a promise',
    administrator: 'one entry',
    go: (ask, { promise }) => ask('POST', `/withdraw/promises/${promise.id}`, { reason: 'ended', text: 'Klart.' }),
  },
  {
    name: 'change what a public picture is said to show',
    administrator: 'refused',
    go: (ask, { media }) => ask('PATCH', `/media/${media}`, { alt: SMUGGLED }),
  },
  {
    name: 'change many public pictures at once',
    administrator: 'refused',
    go: (ask) => ask('PATCH', '/media?where[id][exists]=true', { alt: SMUGGLED }),
  },
  {
    name: 'hide a public file',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { media }) => ask('PATCH', `/media/${media}`, { isPublic: false, sha256: 'a'.repeat(64) }),
  },
  {
    name: 'save a draft of a public promise',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true`, { title: SMUGGLED, changeNote: null }),
  },
  {
    name: 'save a draft of a public activity',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}?draft=true`, { text: SMUGGLED }),
  },
  {
    name: 'save a draft of a public promise in English',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true&locale=en`, { title: 'Smuggled' }),
  },
  {
    name: 'add a draft activity to a public promise',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('POST', '/activities?draft=true', activityRow(promise.id, { text: SMUGGLED })),
  },
  {
    name: 'save a draft in all languages published',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true&publishAllLocales=true`, { title: SMUGGLED }),
  },
  {
    name: 'become administrator',
    administrator: 'harmless',
    draftForWriters: true,
    go: (ask, { self }) => ask('PATCH', `/users/${self}`, { isAdministrator: true }),
  },
]
