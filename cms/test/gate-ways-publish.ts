import { activityRow, problemRow, promiseRow, updateRow } from './document-builders.ts'
import { LUND_WRITERS } from './gate-people.ts'
import type { Way } from './gate-way.ts'
import { agreementRow, formOf, municipalityRow, noted, published, SMUGGLED } from './gate-ways-rows.ts'

/** Ways to make something public that not all have approved. */
export const WAYS_TO_PUBLISH: readonly Way[] = [
  {
    name: 'create a promise as published',
    go: (ask, { lund }) => ask('POST', '/promises', { ...promiseRow(lund, { title: SMUGGLED }), ...published }),
  },
  {
    name: 'create a problem as published',
    go: (ask, { lund }) => ask('POST', '/problems', { ...problemRow(lund), ...published }),
  },
  {
    name: 'create an update as published',
    go: (ask, { promise }) => ask('POST', '/updates', { ...updateRow(promise.id), ...published }),
  },
  {
    name: 'create an activity as published',
    go: (ask, { promise }) => ask('POST', '/activities', { ...activityRow(promise.id), ...published }),
  },
  {
    name: 'create with the id of something public',
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
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}`, published),
  },
  {
    name: 'publish a draft as a draft',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?draft=true`, published),
  },
  {
    name: 'publish a draft as an autosave',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?draft=true&autosave=true`, published),
  },
  {
    name: 'publish a draft in English',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?locale=en`, { ...published, title: 'A safer traffic' }),
  },
  {
    name: 'publish a draft in one language alone',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?publishSpecificLocale=sv`, published),
  },
  {
    name: 'publish a draft without saying that much of it in return',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?select[title]=true&depth=0`, published),
  },
  {
    name: 'publish a draft by restoring a version of something public',
    go: (ask, { publishedVersion }) => ask('POST', `/promises/versions/${publishedVersion}`),
  },
  {
    name: 'publish a draft update',
    go: (ask, { draftUpdate }) => ask('PATCH', `/updates/${draftUpdate}`, published),
  },
  {
    name: 'publish all languages of a draft',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?publishAllLocales=true`, published),
  },
  {
    name: 'publish an activity alone',
    go: (ask, { draftPromise }) => ask('PATCH', `/activities/${draftPromise.activities[0]!.id}`, published),
  },
  {
    name: 'publish many at once',
    go: (ask) => ask('PATCH', '/promises?where[id][exists]=true', published),
  },
  {
    name: 'create an agreement as published',
    go: (ask, { lund }) => ask('POST', '/agreements', { ...agreementRow(lund), ...published }),
  },
  {
    name: 'create an indicator as published',
    go: (ask, { lund }) => ask('POST', '/indicators', { municipality: lund, name: SMUGGLED, unit: 'procent', ...published }),
  },
  {
    name: 'create a kommun as published',
    go: (ask, { policeArea }) => ask('POST', '/municipalities', { ...municipalityRow(policeArea), ...published }),
  },
  {
    name: 'create a promise under the reference of another kommun, as published',
    go: (ask, { lund }) => ask('POST', '/promises', { ...promiseRow(lund, { title: SMUGGLED }), ref: 'ML-1445-2026-1', ...published }),
  },
  {
    name: 'publish a draft problem',
    go: (ask, { draftProblem }) => ask('PATCH', `/problems/${draftProblem}`, published),
  },
  {
    name: 'publish a draft in all languages at once',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?locale=all`, { ...published, title: { sv: SMUGGLED } }),
  },
  {
    name: 'publish a draft in any language',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?locale=*`, published),
  },
  {
    name: 'publish a draft and say nothing of it being a draft',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?draft=false`, { ...published, ...noted }),
  },
  {
    name: 'publish a draft over somebody’s lock',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}?overrideLock=true`, published),
  },
  {
    name: 'publish a draft with a form',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}`, formOf(published)),
  },
  {
    name: 'publish a draft with the hash that everyone approved in the row',
    go: (ask, { draftPromise, seen }) =>
      ask('PATCH', `/promises/${draftPromise.id}`, {
        ...published,
        seen: seen[draftPromise.id],
        contentHash: seen[draftPromise.id],
        approvals: [{ party: 'police' }, { party: 'municipality' }],
        context: { publication: { ground: 'reference' } },
      }),
  },
  {
    name: 'publish a draft with a ground in the address',
    go: (ask, { draftPromise }) =>
      ask(
        'PATCH',
        `/promises/${draftPromise.id}?context[publication][ground]=reference&context[system]=true&overrideAccess=true`,
        published,
      ),
  },
  {
    name: 'publish the change of something public as it is',
    go: (ask, { promise, stage }) =>
      ask('PATCH', `/promises/${promise.id}`, stage === 'not submitted' ? { ...published, wording: SMUGGLED } : published),
  },
  {
    name: 'publish the change of something public with the note that was approved',
    go: (ask, { promise }) =>
      ask('PATCH', `/promises/${promise.id}`, { ...published, changeNote: 'Ändrat efter ett möte.', wording: SMUGGLED }),
  },
  {
    name: 'publish by putting',
    saidByPayload: true,
    go: (ask, { draftPromise }) => ask('PUT', `/promises/${draftPromise.id}`, published),
  },
  {
    name: 'publish by posting with another method in a header',
    saidByPayload: true,
    go: (ask, { draftPromise }) => ask('POST', `/promises/${draftPromise.id}`, published, { 'X-HTTP-Method-Override': 'PATCH' }),
  },
  {
    name: 'publish by posting with another method in Payload’s header',
    saidByPayload: true,
    go: (ask, { draftPromise }) => ask('POST', `/promises/${draftPromise.id}`, published, { 'X-Payload-HTTP-Method-Override': 'PATCH' }),
  },
  {
    name: 'publish by posting with another method in the body',
    saidByPayload: true,
    go: (ask, { draftPromise }) => ask('POST', `/promises/${draftPromise.id}?_method=PATCH`, { ...published, _method: 'PATCH' }),
  },
  {
    name: 'give a status that is a list',
    go: (ask, { draftPromise }) => ask('PATCH', `/promises/${draftPromise.id}`, { _status: ['published'] }),
  },
  {
    name: 'give a status that is none',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { _status: 'Published', title: SMUGGLED }),
  },
  {
    name: 'publish the facts of a kommun',
    go: (ask, { essunga }) => ask('PATCH', `/municipalities/${essunga}`, { ...published, ...noted, underPreparation: true }),
  },
  {
    name: 'publish the facts of a kommun without a status',
    go: (ask, { essunga }) => ask('PATCH', `/municipalities/${essunga}`, { underPreparation: true }),
  },
  {
    name: 'publish the facts of a police area',
    go: (ask, { policeArea }) => ask('PATCH', `/police-areas/${policeArea}`, { ...published, name: SMUGGLED }),
  },
  {
    name: 'give a command that is none',
    go: (ask, { draftPromise, seen }) => ask('POST', `/workflow/promises/${draftPromise.id}/force`, { seen: seen[draftPromise.id] }),
  },
  {
    name: 'publish an activity by command',
    go: (ask, { draftPromise }) => ask('POST', `/workflow/activities/${draftPromise.activities[0]!.id}/publish`, { seen: 'a'.repeat(64) }),
  },
  {
    name: 'publish what is no document by command',
    go: (ask, { ledgerEntry }) => ask('POST', `/workflow/ledger-entries/${ledgerEntry}/publish`, { seen: 'a'.repeat(64) }),
  },
  {
    name: 'publish by command what is nowhere',
    go: (ask) => ask('POST', '/workflow/promises/018f0000-0000-7000-8000-000000000000/publish', { seen: 'a'.repeat(64) }),
  },
  {
    name: 'publish by command without saying what one saw',
    go: (ask, { draftPromise }) => ask('POST', `/workflow/promises/${draftPromise.id}/publish`, {}),
  },
  {
    name: 'publish by command what one made up',
    go: (ask, { draftPromise }) => ask('POST', `/workflow/promises/${draftPromise.id}/publish`, { seen: 'f'.repeat(64) }),
  },
  {
    name: 'publish by command with a hash that is an object',
    go: (ask, { draftPromise, seen }) =>
      ask('POST', `/workflow/promises/${draftPromise.id}/publish`, { seen: { $ne: seen[draftPromise.id] } }),
  },
  {
    name: 'publish by command under the name of an update',
    go: (ask, { draftPromise, seen }) => ask('POST', `/workflow/updates/${draftPromise.id}/publish`, { seen: seen[draftPromise.id] }),
  },
  {
    name: 'create a promise as published, called a draft',
    draftFor: LUND_WRITERS,
    go: (ask, { lund }) => ask('POST', '/promises?draft=true', { ...promiseRow(lund, { title: SMUGGLED }), ...published }),
  },
]
