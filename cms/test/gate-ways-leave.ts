import { promiseRow } from './document-builders.ts'
import { ESSUNGA_WRITERS, LUND_WRITERS } from './gate-people.ts'
import type { Way } from './gate-way.ts'
import { ended, noted, published, SMUGGLED } from './gate-ways-rows.ts'

/** Ways to take what is public off the site. */
export const WAYS_TO_LEAVE: readonly Way[] = [
  { name: 'unpublish', go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { _status: 'draft' }) },
  {
    name: 'unpublish with a note',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}`, { _status: 'draft', ...noted }),
  },
  {
    name: 'unpublish all languages',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?unpublishAllLocales=true`, { _status: 'draft' }),
  },
  {
    name: 'unpublish an activity',
    go: (ask, { promise }) => ask('PATCH', `/activities/${promise.activities[0]!.id}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish an update',
    go: (ask, { update }) => ask('PATCH', `/updates/${update}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish a kommun',
    go: (ask, { essunga }) => ask('PATCH', `/municipalities/${essunga}`, { _status: 'draft' }),
  },
  {
    name: 'delete many at once',
    go: (ask) => ask('DELETE', '/promises?where[id][exists]=true'),
  },
  {
    name: 'delete many updates at once',
    go: (ask) => ask('DELETE', '/updates?where[id][exists]=true'),
  },
  { name: 'delete a promise', go: (ask, { promise }) => ask('DELETE', `/promises/${promise.id}`) },
  {
    name: 'delete an activity',
    go: (ask, { promise }) => ask('DELETE', `/activities/${promise.activities[0]!.id}`),
  },
  { name: 'delete an update', go: (ask, { update }) => ask('DELETE', `/updates/${update}`) },
  { name: 'delete a problem', go: (ask, { problem }) => ask('DELETE', `/problems/${problem}`) },
  { name: 'delete a kommun', go: (ask, { lund }) => ask('DELETE', `/municipalities/${lund}`) },
  { name: 'delete a file', go: (ask, { media }) => ask('DELETE', `/media/${media}`) },
  {
    name: 'throw in the bin',
    go: (ask, { promise }) =>
      ask('PATCH', `/promises/${promise.id}?trash=true`, { ...published, deletedAt: new Date().toISOString(), title: SMUGGLED }),
  },
  {
    name: 'duplicate',
    saidByPayload: true,
    go: (ask, { promise }) => ask('POST', `/promises/${promise.id}/duplicate`, published),
  },
  {
    name: 'unpublish as an autosave',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?autosave=true`, { _status: 'draft' }),
  },
  {
    name: 'unpublish in English',
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?locale=en&unpublishSpecificLocale=en`, { _status: 'draft' }),
  },
  {
    name: 'unpublish a police area',
    go: (ask, { policeArea }) => ask('PATCH', `/police-areas/${policeArea}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish a problem',
    go: (ask, { problem }) => ask('PATCH', `/problems/${problem}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish by creating a draft with the same id',
    // Payload’s id and Lovat’s reference are given, whatever is sent: another draft, with names of its own.
    draftFor: ESSUNGA_WRITERS,
    go: (ask, { promise, essunga }) => ask('POST', '/promises', { ...promiseRow(essunga), ref: promise.ref, id: promise.id }),
  },
  {
    name: 'delete from the bin',
    go: (ask, { promise }) => ask('DELETE', `/promises/${promise.id}?trash=true`),
  },
  {
    name: 'delete many from the bin',
    go: (ask) => ask('DELETE', '/promises?where[deletedAt][exists]=true&trash=true'),
  },
  {
    name: 'delete a police area',
    go: (ask, { policeArea }) => ask('DELETE', `/police-areas/${policeArea}`),
  },
  {
    name: 'delete a version',
    saidByPayload: true,
    go: (ask, { publishedVersion }) => ask('DELETE', `/promises/versions/${publishedVersion}`),
  },
  {
    name: 'delete by posting with another method in a header',
    saidByPayload: true,
    go: (ask, { promise }) => ask('POST', `/promises/${promise.id}`, {}, { 'X-HTTP-Method-Override': 'DELETE' }),
  },
  {
    name: 'duplicate as a draft',
    saidByPayload: true,
    go: (ask, { promise }) => ask('POST', `/promises/${promise.id}/duplicate?draft=true`, {}),
  },
  {
    name: 'duplicate an update',
    saidByPayload: true,
    go: (ask, { update }) => ask('POST', `/updates/${update}/duplicate`, published),
  },
  {
    name: 'withdraw at the address that it had before there were keys',
    saidByPayload: true,
    go: (ask, { promise }) => ask('POST', `/withdraw/promises/${promise.id}`, ended),
  },
  {
    name: 'withdraw an activity alone',
    go: (ask, { promise, seen }) =>
      ask('POST', `/workflow/activities/${promise.activities[0]!.id}/withdraw`, { ...ended, seen: seen[promise.id] }),
  },
  {
    name: 'withdraw without a reason',
    go: (ask, { promise, seen }) => ask('POST', `/workflow/promises/${promise.id}/withdraw`, { seen: seen[promise.id] }),
  },
  {
    name: 'withdraw without having seen what',
    go: (ask, { promise }) => ask('POST', `/workflow/promises/${promise.id}/withdraw`, ended),
  },
  {
    name: 'withdraw for a reason that is none',
    go: (ask, { promise, seen }) =>
      ask('POST', `/workflow/promises/${promise.id}/withdraw`, { seen: seen[promise.id], reason: 'tired', text: 'Trötta.' }),
  },
  {
    name: 'withdraw as replaced by itself',
    go: (ask, { promise, seen }) =>
      ask('POST', `/workflow/promises/${promise.id}/withdraw`, {
        ...ended,
        seen: seen[promise.id],
        reason: 'replaced',
        replacedBy: promise.ref,
      }),
  },
  {
    name: 'withdraw a kommun',
    go: (ask, { essunga, seen }) => ask('POST', `/workflow/municipalities/${essunga}/withdraw`, { ...ended, seen: seen[essunga] }),
  },
  {
    name: 'withdraw a draft',
    go: (ask, { draftUpdate, seen }) => ask('POST', `/workflow/updates/${draftUpdate}/withdraw`, { ...ended, seen: seen[draftUpdate] }),
  },
  {
    name: 'submit a public update again',
    go: (ask, { update, seen }) => ask('POST', `/workflow/updates/${update}/submit`, { seen: seen[update], ...noted }),
  },
  {
    name: 'throw a draft of it in the bin',
    draftFor: LUND_WRITERS,
    go: (ask, { promise }) => ask('PATCH', `/promises/${promise.id}?draft=true`, { deletedAt: new Date().toISOString() }),
  },
]
