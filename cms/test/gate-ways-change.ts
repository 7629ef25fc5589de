import { activityRow, promiseRow } from './document-builders.ts'
import { ESSUNGA_WRITERS, LUND_WRITERS } from './gate-people.ts'
import type { Way } from './gate-way.ts'
import { formOf, noted, published, SMUGGLED } from './gate-ways-rows.ts'

/** Ways to change what is public, or what it hangs on. */
export const WAYS_TO_CHANGE: readonly Way[] = [
  {
    name: 'change a public promise without calling it a draft',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { title: SMUGGLED }),
  },
  {
    name: 'change a public promise in English',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?locale=en`, { ...published, title: 'Smuggled' }),
  },
  {
    name: 'change a public promise with a note',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, title: 'En ny rubrik' }),
  },
  {
    name: 'change a public promise with a note of blanks',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, changeNote: '  \n', title: SMUGGLED }),
  },
  {
    name: 'change the words of a public activity',
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { ...published, text: SMUGGLED }),
  },
  {
    name: 'change the words of a public activity without a status',
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { text: SMUGGLED }),
  },
  {
    name: 'restore a version of a public activity',
    go: (ask, { activityVersion }) => ask('POST', `/activities/versions/${activityVersion}`),
  },
  {
    name: 'change many at once',
    go: (ask) => ask('PATCH', '/promises?where[year][equals]=2026', { title: SMUGGLED }),
  },
  {
    name: 'restore an old version',
    go: (ask, { publishedVersion }) => ask('POST', `/promises/versions/${publishedVersion}`),
  },
  {
    name: 'move a public activity to another promise',
    go: (ask, { promise, other }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { ...published, promise: other.id }),
  },
  {
    name: 'move a draft of a public activity to another promise',
    go: (ask, { promise, other }) => ask('PATCH', `/activities/${promise.activities[0]!.id}?draft=true`, { promise: other.id }),
  },
  {
    name: 'move a public update to another promise',
    go: (ask, { update, other }) => ask('PATCH', `/updates/${update}`, { ...published, promise: other.id }),
  },
  {
    name: 'move a public promise to another kommun',
    go: (ask, { promise, essunga }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, municipality: essunga }),
  },
  {
    name: 'move a public promise to another year',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, year: 2025 }),
  },
  {
    name: 'change the text of a public update',
    go: (ask, { update }) => ask('PATCH', `/updates/${update}`, { ...published, ...noted, text: SMUGGLED }),
  },
  {
    name: 'change the text of a public update without a status',
    go: (ask, { update }) => ask('PATCH', `/updates/${update}`, { text: SMUGGLED }),
  },
  {
    name: 'change what a public picture is said to show',
    go: (ask, { media }) => ask('PATCH', `/media/${media}`, { alt: SMUGGLED }),
  },
  {
    name: 'change many public pictures at once',
    go: (ask) => ask('PATCH', '/media?where[id][exists]=true', { alt: SMUGGLED }),
  },
  {
    name: 'move a draft of a public promise to another kommun',
    go: (ask, { promise, essunga }) => ask('PATCH', `/promises/${promise.id}?draft=true`, { municipality: essunga }),
  },
  {
    name: 'restore an old version, which is no draft',
    go: (ask, { publishedVersion }) => ask('POST', `/promises/versions/${publishedVersion}?draft=false`),
  },
  {
    name: 'restore a version that was a draft',
    go: (ask, { draftVersion }) => ask('POST', `/promises/versions/${draftVersion}`),
  },
  {
    name: 'change the order of the parties of something public',
    go: (ask, { promise, lund }) =>
      ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, parties: [...promiseRow(lund).parties].reverse() }),
  },
  {
    name: 'change a version of something public',
    saidByPayload: true,
    go: (ask, { publishedVersion }) => ask('PATCH', `/promises/versions/${publishedVersion}`, { version: { title: SMUGGLED } }),
  },
  {
    name: 'change a public file with a form',
    go: (ask, { media }) => ask('PATCH', `/media/${media}`, formOf({ alt: SMUGGLED, isPublic: true })),
  },
  {
    name: 'point a public file at another one',
    saidByPayload: true,
    go: (ask, { media }) => ask('PATCH', `/media/${media}`, { filename: '../lovat.db' }),
  },
  {
    name: 'point a draft’s file at something outside',
    saidByPayload: true,
    go: (ask, { draftMedia }) => ask('PATCH', `/media/${draftMedia}`, { filename: '../lovat.db' }),
  },
  {
    name: 'change the reference of something public',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, ref: 'ML-1281-2026-777', number: 7 }),
  },
  {
    name: 'change the address of something public',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { ...published, ...noted, slug: 'en-annan-adress' }),
  },
  {
    name: 'change the kommunkod of a kommun',
    draftFor: ESSUNGA_WRITERS,
    go: (ask, { essunga }) => ask('PATCH', `/municipalities/${essunga}`, { ...published, ...noted, code: '9999', slug: 'annat' }),
  },
  {
    name: 'change the address of a police area',
    draftFor: ['administrator'],
    go: (ask, { policeArea }) => ask('PATCH', `/police-areas/${policeArea}`, { ...published, ...noted, slug: 'annat-omrade' }),
  },
  {
    name: 'hide a public file',
    draftFor: LUND_WRITERS,
    go: (ask, { media }) => ask('PATCH', `/media/${media}`, { isPublic: false, sha256: 'a'.repeat(64) }),
  },
  {
    name: 'save a draft of a public promise',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true`, { title: SMUGGLED, changeNote: null }),
  },
  {
    name: 'save a draft of a public activity',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}?draft=true`, { text: SMUGGLED }),
  },
  {
    name: 'save a draft of a public promise in English',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true&locale=en`, { title: 'Smuggled' }),
  },
  {
    name: 'add a draft activity to a public promise',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('POST', '/activities?draft=true', activityRow(promise.id, { text: SMUGGLED })),
  },
  {
    name: 'save a draft in all languages published',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true&publishAllLocales=true`, { title: SMUGGLED }),
  },
  {
    name: 'hide something public behind an embargo',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true`, { underEmbargo: true }),
  },
  {
    name: 'make a draft’s file public',
    draftFor: LUND_WRITERS,
    go: (ask, { draftMedia }) => ask('PATCH', `/media/${draftMedia}`, { isPublic: true, sha256: 'b'.repeat(64), underEmbargo: true }),
  },
  {
    name: 'restore an old version as a draft',
    draftFor: LUND_WRITERS,
    go: (ask, { publishedVersion }) => ask('POST', `/promises/versions/${publishedVersion}?draft=true`),
  },
  {
    name: 'restore an old activity as a draft',
    draftFor: LUND_WRITERS,
    go: (ask, { activityVersion }) => ask('POST', `/activities/versions/${activityVersion}?draft=true`),
  },
  {
    name: 'save a draft of a public promise as an autosave',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true&autosave=true`, { title: SMUGGLED }),
  },
  {
    name: 'save a draft of a public promise in all languages at once',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true&locale=all`, { title: { sv: SMUGGLED, en: 'Smuggled' } }),
  },
]
