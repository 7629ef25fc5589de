import assert from 'node:assert/strict'
import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { wallClockInSweden } from '@lovat/shared/text/swedish-time'
import { editorialState } from '@lovat/shared/workflow/editorial-state'
import { municipalityKey, otherKey, type PartyKey } from '@lovat/shared/workflow/party-key'
import { asSaid, instantOf } from '@lovat/shared/workflow/testing/desk-in-memory'
import type { Desk, Doc, Look } from '@lovat/shared/workflow/testing/walk'
import type { Change, Fault, PersonName, PromiseText, UpdateText } from '@lovat/shared/workflow/testing/walk-steps'
import { restoreVersionOperation, type TypedUser } from 'payload'
import { runCommand } from '../../src/commands/run-command.ts'
import { publishWhatIsDue } from '../../src/jobs/publish-what-is-due.ts'
import { readPublicDocument } from '../../src/ledger/read-public-document.ts'
import { isCollision } from '../../src/workflow/collision.ts'
import { readWholeLog } from '../../src/workflow/log.ts'
import { workflowOf } from '../../src/workflow/workflow-of.ts'
import { activityRow, promiseRow, updateRow } from '../document-builders.ts'
import { THIRD_PROMISOR } from '../keys.ts'
import type { House } from '../open-house.ts'
import { type breakable, Injected } from './broken-writes.ts'
import { logExplains } from './log-explains.ts'

type Tools = {
  house: House
  people: Record<PersonName, TypedUser>
  breaking: ReturnType<typeof breakable>
  /** How often a write that failed left everything as it was, and how often a conflict was tried again. */
  count: { brokenAndLeft: number; triedAgain: number }
}

const CODE = '1281'
const ALL = { pagination: false, depth: 0, overrideAccess: true } as const
const partyRows = (hasThird: boolean) => [...promiseRow('').parties, ...(hasThird ? [{ kind: 'other', name: THIRD_PROMISOR }] : [])]

/** A new promise on a real Payload, with everything looked at: what is live, the ledger, the log, the lists and the letters. */
export async function deskOnPayload(tools: Tools, start: PromiseText): Promise<Desk> {
  const { house, people, breaking, count } = tools
  const { payload } = house
  const as = async (who: PersonName) =>
    ({ depth: 0, overrideAccess: false, user: people[who], req: await house.request(people[who]) }) as const
  const nameOf = (user: string) => Object.entries(people).find(([, { id }]) => id === user)?.[0] ?? user
  const ids = { promise: '', update: '' }
  const refs = { promise: '', update: '' }
  const activityIds = new Map<number, string>()

  const { title, wording, summary, hasThird } = start
  const made = await payload.create({
    collection: 'promises',
    data: promiseRow(house.municipalityIds.get(CODE), { title, wording, summary, parties: partyRows(hasThird) }) as never,
    draft: true,
    ...(await as('writer')),
  })
  ids.promise = made.id
  refs.promise = String(made.ref)
  for (const { number, text } of start.activities) await addActivity('writer', number, text)

  async function addActivity(who: PersonName, number: number, text: string): Promise<void> {
    const data = activityRow(ids.promise, { text })
    const activity = await payload.create({ collection: 'activities', data: data as never, draft: true, ...(await as(who)) })
    assert.equal(activity.number, number)
    activityIds.set(number, activity.id)
  }

  /** Does it, with a fault on the way where one was asked for; what was refused or failed must have left nothing behind. */
  async function attempt(fault: Fault | null, work: () => Promise<boolean>, isTriedAgain = false): Promise<boolean> {
    const before = fault && (await everything())
    const { answer, wasBroken } = await breaking(fault, work)
    if (answer === true) {
      if (wasBroken && fault?.kind === 'conflict') count.triedAgain += 1
      assert.ok(!wasBroken || fault?.kind === 'conflict', 'it was done although a write of it had failed')
      return true
    }
    if (answer instanceof Error) {
      const { status } = answer as { status?: number }
      const isRefusal = status !== undefined && status < 500
      if (!isRefusal && !(wasBroken && isCaused(answer))) throw answer
      if (wasBroken && isTriedAgain && fault?.kind === 'conflict') assert.ok(!isCollision(answer), 'a conflict was not tried again')
    }
    if (before) {
      assert.deepEqual(await everything(), before, 'something was left behind')
      if (wasBroken) count.brokenAndLeft += 1
    }
    return false
  }

  async function save(who: PersonName, change: Change, text: PromiseText, before: PromiseText): Promise<boolean> {
    const promise = async (data: object, locale: 'sv' | 'en' = 'sv') =>
      payload.update({ collection: 'promises', id: ids.promise, data: data as never, draft: true, locale, ...(await as(who)) })
    const changedOne = text.activities.find((one, index) => one.text !== before.activities[index]?.text) ?? text.activities[0]
    switch (change) {
      case 'title':
      case 'wording':
      case 'summary':
        await promise({ [change]: text[change] })
        break
      case 'english':
        await promise({ summary: text.english || null }, 'en')
        break
      case 'third':
        await promise({ parties: partyRows(text.hasThird) })
        break
      case 'addActivity': {
        const added = text.activities.at(-1)
        if (added) await addActivity(who, added.number, added.text)
        break
      }
      case 'editActivity': {
        const id = activityIds.get(changedOne?.number ?? 0) ?? ''
        await payload.update({ collection: 'activities', id, data: { text: changedOne?.text }, draft: true, ...(await as(who)) })
        break
      }
      case 'deleteActivity': {
        const gone = before.activities.find(({ number }) => !text.activities.some((one) => one.number === number))
        await payload.delete({ collection: 'activities', id: activityIds.get(gone?.number ?? 0) ?? '', ...(await as(who)) })
        break
      }
      case 'restore':
        await restoreVersionOperation({
          collection: payload.collections.promises,
          id: await versionThatSays(text),
          draft: true,
          payload,
          ...(await as(who)),
        } as never)
    }
    return true
  }

  /** Everything that was answered as saved is in the history. */
  async function versionThatSays(text: PromiseText): Promise<string> {
    const versions = await payload.findVersions({
      collection: 'promises',
      where: { parent: { equals: ids.promise } },
      sort: '-updatedAt',
      locale: 'all' as never,
      ...ALL,
    })
    const found = versions.docs.find(({ version }) => {
      const { title: said, wording: words, summary: short, parties } = version as unknown as Record<string, { sv?: string; en?: string }>
      const hasOther = (parties as unknown as { kind: string }[]).some(({ kind }) => kind === 'other')
      const stored = [said?.sv, words?.sv ?? '', short?.sv, short?.en ?? '', hasOther]
      return stored.join('|') === [text.title, text.wording, text.summary, text.english, text.hasThird].join('|')
    })
    assert.ok(found, 'what was saved is in the history')
    return found.id
  }

  async function look(doc: Doc): Promise<Look> {
    const req = await house.request()
    const workflow = await workflowOf(doc, ids[doc], req)
    assert.ok(workflow)
    const { standing, state, subject, document } = workflow
    const entries = await entriesAbout(doc)
    const last = entries.at(-1)
    const slug = doc === 'promise' ? 'promises' : 'updates'
    const stored = await payload.findByID({ collection: slug, id: ids[doc], depth: 0, select: { _status: true }, req })
    const isLive = stored._status === 'published'
    assert.equal(isLive, last !== undefined && last.document !== null, 'live exactly when the ledger says so')
    const live = isLive ? await readPublicDocument(doc, ids[doc], req) : null
    assert.deepEqual(live, last?.document ?? null, 'live is what the ledger last said')
    if (doc === 'promise' && !isLive) assert.equal(await liveActivities(), 0, 'an activity is live without its promise')

    const log = await readWholeLog(subject.key, req)
    logExplains({ entries, log, keysOf: doc === 'promise' ? keysOfPromise : () => ['police'], isUpdate: doc === 'update' })
    assert.deepEqual(editorialState(standing, log), state, 'the whole log gives the same state')
    await compareWithLists(workflow)
    return {
      text: textOf(document),
      live: live && textOf(live),
      ...asSaid(state, nameOf),
      public: entries.map(({ document: text }) => text && textOf(text)),
    }
  }

  async function compareWithLists({ subject, state, standing }: NonNullable<Awaited<ReturnType<typeof workflowOf>>>): Promise<void> {
    const rows = await payload.find({
      collection: 'editorial-states',
      where: { subject: { equals: subject.key } },
      sort: 'municipality',
      ...ALL,
    })
    assert.equal(rows.docs.length, 1)
    const [row] = rows.docs
    assert.deepEqual(
      [row?.state, row?.proposal, row?.documentHash, row?.waitsForPolice, row?.waitsForMunicipality, row?.publishAt ?? null],
      [
        state.name,
        state.proposal,
        standing.documentHash,
        ...(['police', municipalityKey(CODE)] as const).map(
          (key) => state.proposal === 'submitted' && state.waitingFor.some((party) => party.key === key),
        ),
        state.schedule?.publishAt ?? null,
      ],
      'the lists say the same',
    )
  }

  async function entriesAbout(doc: Doc): Promise<LedgerEntry[]> {
    const rows = await payload.find({ collection: 'ledger-entries', where: { ref: { equals: refs[doc] } }, sort: 'number', ...ALL })
    return rows.docs.map(({ entry }) => ledgerEntry.parse(JSON.parse(entry)))
  }

  const liveActivities = async () =>
    (
      await payload.count({
        collection: 'activities',
        where: { and: [{ promise: { equals: ids.promise } }, { _status: { equals: 'published' } }] },
      })
    ).totalDocs

  /** All rows that a step could leave behind, without the ids that Payload makes up for groups at each reading. */
  async function everything(): Promise<unknown> {
    return JSON.parse(JSON.stringify(await allRows(), (name, value) => (name === 'id' ? undefined : value)))
  }

  async function allRows(): Promise<unknown> {
    const subjects = (['promise', 'update'] as const).map((doc) => `${doc}:${ids[doc]}`)
    const ofPromise = { promise: { equals: ids.promise } }
    const how = { locale: 'all' as never, ...ALL }
    const versions = async (slug: 'promises' | 'activities' | 'updates', where: object) =>
      (await payload.countVersions({ collection: slug, where: where as never })).totalDocs
    return [
      (await payload.find({ collection: 'promises', where: { id: { equals: ids.promise } }, sort: 'id', joins: false as never, ...how }))
        .docs,
      (await payload.find({ collection: 'activities', where: ofPromise, sort: 'id', ...how })).docs,
      (await payload.find({ collection: 'updates', where: ofPromise, sort: 'id', ...how })).docs,
      await versions('promises', { parent: { equals: ids.promise } }),
      await versions('activities', { 'version.promise': { equals: ids.promise } }),
      await versions('updates', { 'version.promise': { equals: ids.promise } }),
      (await payload.find({ collection: 'audit-log', where: { subject: { in: subjects } }, sort: ['subject', 'number'], ...ALL })).docs,
      (await payload.find({ collection: 'editorial-states', where: { subject: { in: subjects } }, sort: 'subject', ...ALL })).docs,
      (await payload.count({ collection: 'outbox' })).totalDocs,
      (await payload.count({ collection: 'ledger-entries' })).totalDocs,
    ]
  }

  return {
    openUpdate: async ({ words }) => {
      const data = updateRow(ids.promise, { text: words }) as never
      const update = await payload.create({ collection: 'updates', data, draft: true, ...(await as('policeWriter')) })
      ids.update = update.id
      refs.update = String(update.ref)
    },
    savePromise: (who, change, text, before, fault) => attempt(fault, () => save(who, change, text, before)),
    saveUpdate: (who, { words }, fault) =>
      attempt(fault, async () => {
        await payload.update({ collection: 'updates', id: ids.update, data: { text: words }, draft: true, ...(await as(who)) })
        return true
      }),
    give: (doc, { verb, who, said, seen }, fault) => {
      const input = {
        seen,
        changeNote: said.note,
        comment: verb === 'comment' ? said.words : 'Skriv tydligare.',
        publishAt: wallClockInSweden(new Date(instantOf(said.at ?? 0))),
        embargo: said.embargo,
        reason: 'ended',
        text: 'Det gäller inte längre.',
      }
      const run = async () =>
        (await runCommand({ name: verb, type: doc, id: ids[doc], input, req: await house.request(people[who]) })).changed
      return attempt(fault, run, true)
    },
    strike: async (at, fault) => {
      const now = new Date(instantOf(Math.min(at, 1_000_000)))
      const { answer, wasBroken } = await breaking(fault, () => publishWhatIsDue(payload, now))
      if (answer instanceof Error && !(wasBroken && isCaused(answer))) throw answer
    },
    seen: async (doc) => (await workflowOf(doc, ids[doc], await house.request()))?.state.contentHash ?? '',
    look,
  }
}

/** Whether an error is, or comes of, the one that was injected. */
function isCaused(error: unknown): boolean {
  if (error instanceof Injected) return true
  // Payload logs the cause of this one and passes nothing on.
  if (error instanceof Error && error.message.endsWith('could not be deleted')) return true
  const cause = (error as { cause?: unknown } | undefined)?.cause
  return cause !== undefined && isCaused(cause)
}

const keysOfPromise = (document: object): PartyKey[] =>
  (document as PromiseDocument).parties.map(({ kind, name }) =>
    kind === 'police' ? 'police' : kind === 'municipality' ? municipalityKey(CODE) : otherKey(name),
  )

function textOf(document: object): string {
  if ((document as { type: string }).type === 'update') return JSON.stringify({ words: (document as Update).text.sv } satisfies UpdateText)
  const { title, wording, summary, parties, activities } = document as PromiseDocument
  return JSON.stringify({
    title: title.sv,
    wording: wording?.sv ?? '',
    summary: summary?.sv ?? '',
    english: summary?.en ?? '',
    hasThird: parties.some(({ kind }) => kind === 'other'),
    activities: activities.map(({ ref, text }) => ({ number: Number(ref.split('-').at(-1)), text: text.sv })),
  } satisfies PromiseText)
}
