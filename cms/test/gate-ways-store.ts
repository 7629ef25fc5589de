import type { Target } from './gate-target.ts'
import type { Way } from './gate-way.ts'

const FORGED = {
  'ledger-entries': (_: Target) => ({
    number: 999_999,
    type: 'promise',
    ref: 'ML-1281-2026-1',
    hash: 'a',
    action: 'published',
    entry: '{}',
  }),
  'audit-log': ({ draftPromise, seen }: Target) => ({
    subject: `promise:${draftPromise.id}`,
    number: 999_999,
    since: 0,
    action: 'approved',
    at: new Date().toISOString(),
    user: 'a',
    party: 'police',
    ref: draftPromise.ref,
    via: 'webb',
    data: JSON.stringify({ action: 'approved', contentHash: seen[draftPromise.id] }),
  }),
  'editorial-states': ({ draftPromise }: Target) => ({
    subject: `promise:${draftPromise.id}`,
    municipality: '0000',
    type: 'promise',
    document: draftPromise.id,
    ref: draftPromise.ref,
    state: 'approved',
    proposal: 'scheduled',
    documentHash: 'a',
    publishAt: '2020-01-01T00:00:00.000Z',
    changedAt: '2020-01-01T00:00:00.000Z',
  }),
  outbox: ({ draftPromise }: Target) => ({
    key: 'a',
    user: 'a',
    kind: 'published',
    subject: draftPromise.id,
    text: 'Klicka här.',
    happenedAt: '2020-01-01T00:00:00.000Z',
    dueAt: '2020-01-01T00:00:00.000Z',
  }),
} as const
type Kept = keyof typeof FORGED

const rowIn = (collection: Kept, { ledgerEntry, logRow, draftPromise }: Target) =>
  ({ 'ledger-entries': ledgerEntry, 'audit-log': logRow, 'editorial-states': draftPromise.id, outbox: draftPromise.id })[collection]

const waysInto = (collection: Kept): Way[] => [
  { name: `write in ${collection}`, go: (ask, target) => ask('POST', `/${collection}`, FORGED[collection](target)) },
  {
    name: `write in ${collection} as a draft`,
    go: (ask, target) => ask('POST', `/${collection}?draft=true&locale=sv`, FORGED[collection](target)),
  },
  {
    name: `change ${collection}`,
    go: (ask, target) => ask('PATCH', `/${collection}/${rowIn(collection, target)}`, FORGED[collection](target)),
  },
  {
    name: `change ${collection} in bulk`,
    go: (ask, target) => ask('PATCH', `/${collection}?where[id][exists]=true`, FORGED[collection](target)),
  },
  { name: `delete from ${collection}`, go: (ask, target) => ask('DELETE', `/${collection}/${rowIn(collection, target)}`) },
  { name: `delete ${collection}`, go: (ask) => ask('DELETE', `/${collection}?where[id][exists]=true`) },
  {
    name: `duplicate in ${collection}`,
    saidByPayload: true,
    go: (ask, target) => ask('POST', `/${collection}/${rowIn(collection, target)}/duplicate`, {}),
  },
  {
    name: `read ${collection} as a collection`,
    // The log is the administrator's to read; it tells who did what.
    ...(collection === 'audit-log' && { lawfulFor: ['administrator'] as const }),
    go: (ask) => ask('GET', `/${collection}?limit=1`),
  },
  {
    name: `read ${collection} by posting`,
    ...(collection === 'audit-log' && { lawfulFor: ['administrator'] as const }),
    go: (ask) => ask('POST', `/${collection}`, { limit: 1 }, { 'X-HTTP-Method-Override': 'GET' }),
  },
]

/** What Payload keeps for itself: nobody has any business there. */
const PAYLOADS_OWN: readonly [string, string][] = [
  ['GET', '/payload-jobs'],
  ['POST', '/payload-jobs'],
  ['GET', '/payload-jobs/run'],
  ['GET', '/payload-jobs/handle-schedules'],
  ['GET', '/payload-migrations'],
  ['POST', '/payload-migrations'],
  ['DELETE', '/payload-migrations?where[id][exists]=true'],
  ['GET', '/payload-kv'],
  ['POST', '/payload-kv'],
  ['DELETE', '/payload-kv?where[id][exists]=true'],
  ['POST', '/graphql'],
  ['GET', '/graphql'],
]

export const WAYS_TO_STORE: readonly Way[] = [
  ...(['ledger-entries', 'audit-log', 'editorial-states', 'outbox'] as const).flatMap(waysInto),
  ...PAYLOADS_OWN.map(
    ([method, path]): Way => ({
      name: `${method} ${path}`,
      saidByPayload: true,
      go: (ask) => ask(method, path, method === 'GET' ? undefined : {}),
    }),
  ),
]
