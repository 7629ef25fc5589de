import { contentHash } from '../../contract/hash.ts'
import { type EditorialState, editorialState, type Standing } from '../editorial-state.ts'
import { municipalityKey, otherKey, type PartyKey, type RequiredParty } from '../party-key.ts'
import { proposalHash } from '../proposal.ts'
import { type Actor, keyOf, publishReasons, whatForbids, withdrawalKeyOf } from '../what-forbids.ts'
import type { WorkflowAction, WorkflowEvent } from '../workflow-event.ts'
import type { Party } from './plain-model.ts'
import type { Desk, Doc, Look } from './walk.ts'
import { isWhole } from './walk.ts'
import { PEOPLE, type PersonName, type PromiseText, type UpdateText } from './walk-steps.ts'

export const KEYS: Record<Party, PartyKey> = {
  police: 'police',
  municipality: municipalityKey('9901'),
  other: otherKey('Bostads AB Exempel'),
}

type Sheet = {
  text: PromiseText | UpdateText
  live: PromiseText | UpdateText | null
  public: (string | null)[]
  log: WorkflowEvent[]
}

/** The pure rules alone, with a log in memory: what commands do with them, and nothing of the database. */
export function deskInMemory(start: PromiseText): Desk {
  const sheets: Record<Doc, Sheet> = { promise: sheetOf(start, 'writer'), update: sheetOf({ words: '' }, 'policeWriter') }
  let entries = 0

  const factsOf = (doc: Doc) => {
    const { text, live, log, public: changes } = sheets[doc]
    const standing: Standing = {
      documentHash: contentHash(text),
      publicHash: live && contentHash(live),
      after: lastEntry(log),
      isWithdrawn: changes.at(-1) === null,
      required: requiredFor(text, live),
      behind: live ? requiredFor(live, live) : requiredFor(text, live),
      ...(doc === 'update' && { noAuthorApproves: true }),
    }
    return { standing, state: editorialState(standing, log), isWithdrawable: true, isFinalOncePublic: doc === 'update' }
  }
  const append = (doc: Doc, action: WorkflowAction, user: PersonName | null, party: string | null = null) =>
    sheets[doc].log.push({ ...action, number: sheets[doc].log.length + 1, at: new Date(0).toISOString(), user, party })
  const callOff = (doc: Doc, because: 'edited' | 'returned' | 'recalled' | 'refused') => {
    const { state } = factsOf(doc)
    const booked = because === 'refused' ? state.schedule : state.brokenSchedule
    if (booked) append(doc, { action: 'scheduleCancelled', contentHash: booked.contentHash, because }, null)
  }

  function saveText(doc: Doc, who: PersonName, text: PromiseText | UpdateText): void {
    const before = contentHash(sheets[doc].text)
    sheets[doc].text = text
    if (contentHash(text) === before) return
    append(doc, { action: 'saved', documentHash: contentHash(text) }, who)
    callOff(doc, 'edited')
  }

  function goLive(doc: Doc, who: PersonName | null): boolean {
    const sheet = sheets[doc]
    const { state, standing } = factsOf(doc)
    if (publishReasons(state).length > 0) throw new Error('The gate was shut')
    if (doc === 'update' && sheets.promise.live === null) return false
    sheet.live = sheet.text
    sheet.public.push(JSON.stringify(sheet.text))
    entries += 1
    append(doc, { action: 'published', contentHash: state.contentHash, documentHash: standing.documentHash, entry: entries }, who)
    return true
  }

  return {
    openUpdate: async (text) => {
      sheets.update = sheetOf(text, 'policeWriter')
    },
    savePromise: async (who, _, text) => {
      if (PEOPLE[who] !== PEOPLE.administrator && !('writesFor' in PEOPLE[who])) return false
      saveText('promise', who, text)
      return true
    },
    saveUpdate: async (who, text) => {
      if (who !== 'policeWriter' && who !== 'administrator') return false
      saveText('update', who, text)
      return true
    },
    give: async (doc, { verb, who, said, seen }) => {
      const facts = factsOf(doc)
      const { state, standing } = facts
      const actor = actorOf(who)
      const asked = verb === 'withdraw' ? standing.behind : state.submission ? standing.required : []
      const isGuestWithout = who === 'landlord' && !asked.some(({ key }) => key === KEYS.other)
      if (seen !== state.contentHash || isGuestWithout || whatForbids(verb, facts, actor).length > 0) return false
      const { contentHash: hash } = state
      const party = keyOf(actor, facts)?.key ?? null
      switch (verb) {
        case 'submit':
        case 'correct': {
          const text = sheets[doc].text
          const changeNote = standing.publicHash === null ? null : (said.note ?? null)
          if (standing.publicHash !== null && changeNote === null) return false
          if ('wording' in text && !isWhole(text)) return false
          const { documentHash, after } = standing
          const proposal = {
            documentHash,
            after,
            changeNote,
            changeClass: verb === 'correct' ? ('corrected' as const) : ('updated' as const),
          }
          append(doc, { action: 'submitted', contentHash: proposalHash(proposal), proposal, document: null }, who)
          return true
        }
        case 'approve':
          append(doc, { action: 'approved', contentHash: hash }, who, party)
          return true
        case 'return':
          if (wasReturnedBy(who, sheets[doc].log)) return false
          append(doc, { action: 'returned', contentHash: hash, comment: 'Nej.' }, who, party)
          callOff(doc, 'returned')
          return true
        case 'recall':
          append(doc, { action: 'recalled', contentHash: hash }, who)
          callOff(doc, 'recalled')
          return true
        case 'schedule':
          append(doc, { action: 'scheduled', contentHash: hash, publishAt: instantOf(said.at ?? 0), embargo: said.embargo === true }, who)
          return true
        case 'unschedule':
          append(doc, { action: 'unscheduled', contentHash: hash }, who)
          return true
        case 'publish':
          return goLive(doc, who)
        case 'withdraw': {
          sheets[doc].live = null
          sheets[doc].public.push(null)
          entries += 1
          append(doc, withdrawn(doc, hash), who, withdrawalKeyOf(actor, standing)?.key)
          return true
        }
        case 'comment':
          append(doc, { action: 'commented', comment: 'Ett ord.' }, who)
          return true
      }
    },
    strike: async (at) => {
      const due = (['promise', 'update'] as const).flatMap((doc) => {
        const { schedule } = factsOf(doc).state
        return schedule && minuteOf(schedule.publishAt) <= at ? [{ doc, publishAt: schedule.publishAt }] : []
      })
      for (const { doc } of due.toSorted((a, b) => a.publishAt.localeCompare(b.publishAt))) if (!goLive(doc, null)) callOff(doc, 'refused')
    },
    seen: async (doc) => factsOf(doc).state.contentHash,
    look: async (doc): Promise<Look> => {
      const { text, live, public: changes } = sheets[doc]
      const { state } = factsOf(doc)
      return {
        text: JSON.stringify(text),
        live: live && JSON.stringify(live),
        ...asSaid(state),
        public: [...changes],
      }
    },
  }

  function withdrawn(doc: Doc, hash: string): WorkflowAction {
    const written = sheets[doc].log.filter(({ action }) => action === 'saved').flatMap(({ user }) => user ?? [])
    const lastEditor = written.at(-1) ?? null
    const withdrawal = { reason: 'ended' as const, text: 'Det har upphört.' }
    return { action: 'withdrawn', contentHash: hash, entry: entries, withdrawal, lastEditor, authors: [...new Set(written)] }
  }
}

const sheetOf = (text: PromiseText | UpdateText, writer: PersonName): Sheet => ({
  text,
  live: null,
  public: [],
  log: [{ action: 'saved', documentHash: contentHash(text), number: 1, at: new Date(0).toISOString(), user: writer, party: null }],
})

const wasReturnedBy = (who: PersonName, log: readonly WorkflowEvent[]): boolean => {
  const last = log.findLast(({ action }) => action === 'returned' || action === 'approved' || action === 'submitted')
  return last?.action === 'returned' && last.user === who
}

const lastEntry = (log: readonly WorkflowEvent[]): number => {
  const last = log.findLast(({ action }) => action === 'published' || action === 'withdrawn')
  return last && 'entry' in last ? last.entry : 0
}

function requiredFor(text: object, live: object | null): RequiredParty[] {
  const hasThird = [text, live].some((one) => one !== null && 'hasThird' in one && one.hasThird === true)
  const kinds: Party[] = 'words' in text ? ['police'] : ['police', 'municipality', ...(hasThird ? (['other'] as const) : [])]
  return kinds.map((kind) => ({ key: KEYS[kind], kind, organisation: kind }))
}

function actorOf(name: PersonName): Actor {
  const { writesFor, keys, isAdministrator } = { writesFor: undefined, isAdministrator: false, ...PEOPLE[name] } as {
    writesFor?: Party
    keys: readonly Party[]
    isAdministrator: boolean
  }
  const seats = [
    ...(writesFor ? [{ party: KEYS[writesFor], role: 'writer' as const }] : []),
    ...keys.map((key) => ({ party: KEYS[key], role: 'approver' as const })),
  ]
  return { id: name, isAdministrator, seats }
}

const START = Date.UTC(2035, 0, 1, 11)
/** The walk's clock counts minutes from a day far off, since nobody can book a time that has been. */
export const instantOf = (minute: number): string => new Date(START + minute * 60_000).toISOString()
export const minuteOf = (instant: string): number => (Date.parse(instant) - START) / 60_000

/** A state in the words of the model. */
export function asSaid(
  state: EditorialState,
  nameOf: (user: string) => string = (user) => user,
): Pick<Look, 'standsAs' | 'yes' | 'no' | 'missing' | 'bookedAt' | 'isHidden'> {
  return {
    standsAs: state.proposal,
    yes: state.decisions
      .filter(({ decision }) => decision === 'approved')
      .map(({ party, user }) => `${party.kind} ${nameOf(user)}`)
      .toSorted(),
    no: state.decisions
      .filter(({ decision }) => decision === 'returned')
      .map(({ party }) => party.kind)
      .toSorted(),
    missing: state.waitingFor.map(({ kind }) => kind).toSorted(),
    bookedAt: state.schedule && minuteOf(state.schedule.publishAt),
    isHidden: state.isUnderEmbargo,
  }
}
