import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateLabel, waitingPhrase } from '../text/workflow-labels.ts'
import { type EditorialState, editorialState, type Standing } from './editorial-state.ts'
import type { RequiredParty } from './party-key.ts'
import { proposalHash } from './proposal.ts'
import { everyCombination, type Facts, happened } from './testing/every-combination.ts'
import {
  approved,
  commented,
  hashOf,
  jernhusen,
  kommun,
  logOf,
  police,
  proposalOf,
  published,
  recalled,
  returned,
  saved,
  scheduleCancelled,
  scheduled,
  signedOnPaper,
  standingOf,
  submitted,
  unscheduled,
  withdrawn,
} from './testing/workflow-log.ts'
import type { WorkflowEvent } from './workflow-event.ts'

const keysOf = (parties: readonly RequiredParty[]) => parties.map(({ key }) => key)
const summary = (state: EditorialState) => ({
  name: state.name,
  waitingFor: keysOf(state.waitingFor),
  decisions: state.decisions.map(({ party, decision }) => `${party.key} ${decision}`).toSorted(),
  isScheduled: state.schedule !== null,
  isScheduleBroken: state.brokenSchedule !== null,
  isSubmitted: state.submission !== null,
  changedSinceSubmission: state.changedSinceSubmission,
})

/** The rules of the double key in plain words, reasoned from the facts alone; it sees no events and no hashes. */
function expected(facts: Facts): ReturnType<typeof summary> {
  const isBeforeTheParties = facts.submission === 'open'
  // Both stand for a text that is put before them now. A yes to another text is nothing; a no ends when it is submitted again.
  const policeSaysYes = isBeforeTheParties && facts.policeSaid === 'approved' && facts.lastEditor === 'a writer'
  const kommunSaysYes = isBeforeTheParties && facts.kommunSaid === 'approved'
  const policeSaysNo = isBeforeTheParties && facts.policeSaid === 'returned'
  const kommunSaysNo = isBeforeTheParties && facts.kommunSaid === 'returned'
  const allSayYes = policeSaysYes && kommunSaysYes
  // A booking from before the last publication ended with it. Where nothing was ever public, no publication ended the round.
  const isBooked = facts.schedule === 'booked' || facts.schedule === 'for an older text'
  const isBookingOver = facts.submission === 'of an earlier round' && facts.isPublic !== 'never'
  const isScheduled = allSayYes && facts.schedule === 'booked'

  const progress = isScheduled ? 'scheduled' : allSayYes ? 'approved' : policeSaysNo || kommunSaysNo ? 'returned' : 'submitted'
  const isAllPublic = facts.newest === 'same as public' && !isBeforeTheParties
  const atRest = { never: 'draft', withdrawn: 'withdrawn' } as const

  return {
    name:
      facts.isPublic === 'live'
        ? isAllPublic
          ? 'published'
          : 'publishedWithChange'
        : isBeforeTheParties
          ? progress
          : atRest[facts.isPublic],
    isSubmitted: isBeforeTheParties,
    waitingFor: isBeforeTheParties ? [...(policeSaysYes ? [] : [police.key]), ...(kommunSaysYes ? [] : [kommun.key])] : [],
    decisions: [
      ...(policeSaysYes ? [`${police.key} approved`] : []),
      ...(policeSaysNo ? [`${police.key} returned`] : []),
      ...(kommunSaysYes ? [`${kommun.key} approved`] : []),
      ...(kommunSaysNo ? [`${kommun.key} returned`] : []),
    ].toSorted(),
    isScheduled,
    isScheduleBroken: isBooked && !isBookingOver && !isScheduled,
    changedSinceSubmission: facts.submission === 'for an older text',
  }
}

describe('every combination of facts', () => {
  it('there are 7,500 of them, all different', () => {
    expect(new Set(everyCombination.map((facts) => JSON.stringify(facts))).size).toBe(3 * 2 * 5 * 5 * 5 * 5 * 2)
  })

  it.each(['never', 'live', 'withdrawn'] as const)('gives the state that the rules give, when it is public: %s', (isPublic) => {
    const wrong = everyCombination
      .filter((facts) => facts.isPublic === isPublic)
      .map((facts) => {
        const { standing, log } = happened(facts)
        return { facts, is: summary(editorialState(standing, log)), should: expected(facts) }
      })
      .filter(({ is, should }) => JSON.stringify(Object.entries(is).toSorted()) !== JSON.stringify(Object.entries(should).toSorted()))
    expect(wrong.slice(0, 3)).toEqual([])
    expect(wrong).toHaveLength(0)
  })

  it('and every state there is, is among them', () => {
    const names = new Set(everyCombination.map((facts) => expected(facts).name))
    expect([...names].toSorted()).toEqual(Object.keys(stateLabel).toSorted())
  })
})

const first = proposalOf('A')
const change = proposalOf('B', { after: 4, changeNote: 'Ny tid.' })
const live = (text: string, members: Partial<Standing> = {}) => standingOf(text, { publicHash: hashOf('A'), after: 4, ...members })
const three = [police, kommun, jernhusen]
const submittedFirst = [saved('sara', 'A'), submitted('sara', first)]
const approvedFirst = [...submittedFirst, approved('pia', police, first), approved('kim', kommun, first)]

/** As the admin says it: the state, and who is waited for. */
const inWords = ({ name, waitingFor }: EditorialState) => [stateLabel[name], waitingPhrase(waitingFor)].filter(Boolean).join(', ')

describe('the states by name', () => {
  it.each([
    { words: 'Utkast', standing: standingOf('A'), log: logOf() },
    { words: 'Utkast', standing: standingOf('A'), log: logOf(saved('sara', 'A')) },
    { words: 'Inskickat, väntar på Polisen och Alvboda kommun', standing: standingOf('A'), log: logOf(submittedFirst) },
    {
      words: 'Inskickat, väntar på Polisen',
      standing: standingOf('A'),
      log: logOf(submittedFirst, approved('kim', kommun, first)),
    },
    {
      words: 'Inskickat, väntar på Alvboda kommun',
      standing: standingOf('A'),
      log: logOf(submittedFirst, approved('pia', police, first)),
    },
    { words: 'Inskickat, väntar på Jernhusen', standing: standingOf('A', { required: three }), log: logOf(approvedFirst) },
    {
      words: 'Inskickat, väntar på Polisen, Alvboda kommun och Jernhusen',
      standing: standingOf('A', { required: three }),
      log: logOf(submittedFirst),
    },
    {
      words: 'Återsänt, väntar på Polisen och Alvboda kommun',
      standing: standingOf('A'),
      log: logOf(submittedFirst, returned('pia', police, first)),
    },
    { words: 'Godkänt', standing: standingOf('A'), log: logOf(approvedFirst) },
    {
      words: 'Godkänt',
      standing: standingOf('A', { required: three }),
      log: logOf(approvedFirst, approved('jo', jernhusen, first)),
    },
    { words: 'Schemalagt', standing: standingOf('A'), log: logOf(approvedFirst, scheduled('sara', first)) },
    { words: 'Publicerat', standing: live('A'), log: logOf(approvedFirst, published('A', 4)) },
    { words: 'Publicerat, med ändring på väg', standing: live('B'), log: logOf(published('A', 4), saved('sara', 'B')) },
    {
      words: 'Publicerat, med ändring på väg, väntar på Polisen och Alvboda kommun',
      standing: live('B'),
      log: logOf(published('A', 4), saved('sara', 'B'), submitted('sara', change)),
    },
    {
      words: 'Tillbakadraget',
      standing: standingOf('A', { after: 5, isWithdrawn: true }),
      log: logOf(published('A', 4), withdrawn(5)),
    },
  ])('$words', ({ words, standing, log }) => expect(inWords(editorialState(standing, log))).toBe(words))
})

describe('who counts', () => {
  const stateOf = (...rows: Parameters<typeof logOf>) => editorialState(standingOf('A'), logOf(...rows))

  it('an update needs somebody who wrote none of it, however little they wrote and whoever wrote last', () => {
    const rows = logOf(saved('pia', 'B'), approvedFirst)
    expect(editorialState(standingOf('A', { noAuthorApproves: true }), rows)).toMatchObject({ name: 'submitted', authors: ['pia', 'sara'] })
    expect(editorialState(standingOf('A', { noAuthorApproves: true }), logOf(approvedFirst)).name).toBe('approved')
  })

  it('what somebody changed last, they can not approve, for any party and however it came about', () => {
    expect(keysOf(stateOf(saved('pia', 'A'), submitted('sara', first), approved('pia', police, first)).waitingFor)).toContain('police')
    // Approved, changed, changed back: the text is the one that was approved, and the last hand on it was the approver's.
    const backAgain = stateOf(approvedFirst, saved('sara', 'B'), saved('pia', 'A'))
    expect(backAgain).toMatchObject({ name: 'submitted', lastEditor: 'pia' })
    expect(keysOf(backAgain.waitingFor)).toEqual(['police'])
  })

  it('who edited before somebody else did may approve', () => {
    expect(stateOf(saved('pia', 'B'), approvedFirst).name).toBe('approved')
  })

  it('who read a text in from a file is its last editor', () => {
    const imported = { action: 'imported' as const, documentHash: hashOf('A'), user: 'pia', party: null }
    expect(stateOf(imported, submitted('sara', first), approved('pia', police, first))).toMatchObject({ lastEditor: 'pia', decisions: [] })
  })

  it('a text that Lovat itself wrote has no last editor', () => {
    expect(stateOf(saved('pia', 'B'), saved(null, 'A'), submitted('sara', first)).lastEditor).toBeNull()
  })

  it('one person counts for the party they spoke for first, until somebody else speaks for it', () => {
    const twice = [...submittedFirst, approved('pia', police, first), approved('pia', kommun, first)]
    expect(keysOf(stateOf(twice).waitingFor)).toEqual([kommun.key])
    expect(stateOf(twice, approved('kim', kommun, first)).name).toBe('approved')
    expect(stateOf(twice, approved('per', police, first)).name).toBe('approved')
  })

  it('a party that is not asked says nothing, and neither does an approval for no party', () => {
    expect(stateOf(submittedFirst, approved('jo', jernhusen, first), { ...approved('kim', kommun, first), party: null }).decisions).toEqual(
      [],
    )
  })

  it('where nobody is asked, nothing is ever approved', () => {
    expect(editorialState(standingOf('A', { required: [] }), logOf(approvedFirst)).name).toBe('submitted')
  })
})

describe('what ends an approval', () => {
  const stateOf = (...rows: Parameters<typeof logOf>) => editorialState(standingOf('A'), logOf(...rows))

  it.each([
    { what: 'another text', state: editorialState(standingOf('B'), logOf(approvedFirst, saved('sara', 'B'))), name: 'draft' },
    {
      what: 'a recall, also when the same text is submitted again',
      state: stateOf(approvedFirst, recalled('sara', first), submitted('sara', first)),
      name: 'submitted',
    },
    { what: 'that its party sends it back', state: stateOf(approvedFirst, returned('pia', police, first)), name: 'returned' },
    {
      what: 'another note to the same text',
      state: stateOf(approvedFirst, submitted('sara', { ...first, changeNote: 'En not.' })),
      name: 'submitted',
    },
    {
      what: 'another class of the same text',
      state: stateOf(approvedFirst, submitted('sara', { ...first, changeClass: 'corrected' })),
      name: 'submitted',
    },
    {
      what: 'a publication in between, also of the same text',
      state: editorialState(standingOf('A', { after: 9 }), logOf(approvedFirst)),
      name: 'draft',
    },
    {
      what: 'that the document was public and left',
      state: editorialState(standingOf('A', { after: 5, isWithdrawn: true }), logOf(approvedFirst, published('A', 4), withdrawn(5))),
      name: 'withdrawn',
    },
    {
      what: 'that one more party promises',
      state: editorialState(standingOf('A', { required: three }), logOf(approvedFirst)),
      name: 'submitted',
    },
  ])('$what', ({ state, name }) => expect(state.name).toBe(name))

  it('the yes of one party stays when the other sends it back and it is submitted again unchanged', () => {
    const state = stateOf(submittedFirst, approved('kim', kommun, first), returned('pia', police, first), submitted('sara', first))
    expect(state.name).toBe('submitted')
    expect(keysOf(state.waitingFor)).toEqual(['police'])
  })

  it('a party may change its mind in both directions', () => {
    expect(
      stateOf(submittedFirst, approved('kim', kommun, first), returned('pia', police, first), approved('pia', police, first)).name,
    ).toBe('approved')
    expect(stateOf(approvedFirst, returned('kim', kommun, first)).decisions.at(-1)).toMatchObject({
      party: kommun,
      decision: 'returned',
      comment: 'Skriv tydligare.',
    })
  })
})

describe('a booked publication', () => {
  const booked = [...approvedFirst, scheduled('sara', first)]

  it.each([
    { what: 'is unbooked', rows: [unscheduled('sara', first)], name: 'approved', isBroken: false },
    { what: 'is cancelled', rows: [scheduleCancelled(first)], name: 'approved', isBroken: false },
    { what: 'loses the yes it rests on', rows: [returned('pia', police, first)], name: 'returned', isBroken: true },
    { what: 'loses its submission', rows: [recalled('sara', first)], name: 'draft', isBroken: true },
    { what: 'is commented on', rows: [commented('pia')], name: 'scheduled', isBroken: false },
  ])('that $what', ({ rows, name, isBroken }) => {
    const state = editorialState(standingOf('A'), logOf(booked, rows))
    expect(state.name).toBe(name)
    expect(state.brokenSchedule !== null).toBe(isBroken)
  })

  it('is broken by an edit, and says which booking it was', () => {
    const state = editorialState(standingOf('B'), logOf(booked, saved('sara', 'B')))
    expect(state).toMatchObject({
      schedule: null,
      brokenSchedule: { contentHash: proposalHash(first), publishAt: '2026-12-01T07:00:00.000Z' },
    })
  })

  it('is over once the text is public', () => {
    expect(editorialState(live('A'), logOf(booked, published('A', 4)))).toMatchObject({ schedule: null, brokenSchedule: null })
  })
})

describe('what a person has before them', () => {
  it.each([
    { what: 'the text', one: standingOf('A'), other: standingOf('B') },
    { what: 'what has been public', one: standingOf('A'), other: standingOf('A', { after: 3 }) },
  ])('has another hash when $what is another', ({ one, other }) => {
    expect(editorialState(one, []).contentHash).not.toBe(editorialState(other, []).contentHash)
  })

  it('is the submitted proposal, with its note, while it is before the parties, and the plain text otherwise', () => {
    const noted = { ...first, changeNote: 'En not.' }
    const rows = [saved('sara', 'A'), submitted('sara', noted)]
    expect(editorialState(standingOf('A'), logOf(rows)).contentHash).toBe(proposalHash(noted))
    expect(editorialState(standingOf('A'), logOf(rows, recalled('sara', noted))).contentHash).toBe(proposalHash(first))
  })
})

const users = ['sara', 'pia', 'kim', 'jo'] as const
const texts = ['A', 'B'] as const
const anyProposal = fc.constantFrom(first, proposalOf('B'), change, proposalOf('A', { after: 4, changeNote: 'Ny tid.' }), {
  ...first,
  changeNote: 'En not.',
})
const anyRow = fc
  .record({
    kind: fc.nat(11),
    user: fc.constantFrom(...users),
    text: fc.constantFrom(...texts),
    party: fc.constantFrom(...three),
    proposal: anyProposal,
  })
  .map(({ kind, user, text, party, proposal }) => {
    const rows = [
      saved(user, text),
      submitted(user, proposal),
      approved(user, party, proposal),
      approved(user, party, proposal),
      approved(user, party, proposal),
      returned(user, party, proposal),
      recalled(user, proposal),
      scheduled(user, proposal),
      unscheduled(user, proposal),
      scheduleCancelled(proposal),
      commented(user),
      signedOnPaper(text),
    ]
    return rows[kind] ?? commented(user)
  })
const anyRows = fc.array(anyRow, { maxLength: 14 })
const anyStanding = fc
  .record({
    text: fc.constantFrom(...texts),
    isPublic: fc.constantFrom('never', 'live', 'withdrawn'),
    required: fc.constantFrom([police, kommun], three, [kommun]),
  })
  .map(({ text, isPublic, required }) =>
    standingOf(text, {
      required,
      after: isPublic === 'never' ? 0 : 4,
      publicHash: isPublic === 'live' ? hashOf('A') : null,
      isWithdrawn: isPublic === 'withdrawn',
    }),
  )
/** What was before: any rows at all, ended by a publication or a withdrawal. */
const anyPast = fc.tuple(anyRows, fc.boolean()).map(([rows, isLive]) => [...rows, isLive ? published('A', 4) : withdrawn(4)])

describe('whatever happens', () => {
  const numRuns = 1500

  it('the same facts give the same state, and are left as they are', () => {
    fc.assert(
      fc.property(anyStanding, anyRows, (standing, rows) => {
        const log = logOf(rows)
        const copy = structuredClone({ standing, log })
        expect(editorialState(standing, log)).toEqual(editorialState(copy.standing, copy.log))
        expect({ standing, log }).toEqual(copy)
      }),
      { numRuns },
    )
  })

  it('nothing before the last publication or withdrawal changes anything', () => {
    fc.assert(
      fc.property(anyStanding, anyPast, anyPast, anyRows, (standing, past, otherPast, rows) => {
        const whole = logOf(past, otherPast, rows)
        const recent = whole.slice(past.length + otherPast.length)
        expect(editorialState(standing, whole)).toEqual(editorialState(standing, recent))
        expect(editorialState(standing, whole.slice(past.length + otherPast.length - 1))).toEqual(editorialState(standing, recent))
      }),
      { numRuns: 400 },
    )
  })

  it('comments and papers change nothing wherever they stand, and only the order of numbers counts', () => {
    fc.assert(
      fc.property(anyStanding, anyRows, fc.nat(14), (standing, rows, place) => {
        const withTalk = logOf(rows.slice(0, place), commented('pia'), signedOnPaper('A'), rows.slice(place))
        const without = withTalk.filter(({ action }) => action !== 'commented' && action !== 'signedOnPaper')
        const sparse = without.map((event): WorkflowEvent => ({ ...event, number: event.number * 10 }))
        expect(editorialState(standing, withTalk)).toEqual(editorialState(standing, without))
        expect(editorialState(standing, sparse)).toEqual(editorialState(standing, without))
      }),
      { numRuns },
    )
  })

  it('what was submitted before stays out of it once the same round has submitted again', () => {
    fc.assert(
      fc.property(anyStanding, anyRows, (standing, rows) => {
        const proposal = { ...proposalOf('A'), documentHash: standing.documentHash, after: standing.after, changeNote: 'Helt ny.' }
        const state = editorialState(standing, logOf(rows, submitted('sara', proposal)))
        expect(state).toMatchObject({ proposal: 'submitted', decisions: [], waitingFor: standing.required, schedule: null })
      }),
      { numRuns },
    )
  })

  it('approved means: every party said yes to exactly this, each by another person, none of them the last editor', () => {
    let count = 0
    fc.assert(
      fc.property(anyStanding, anyRows, fc.boolean(), (standing, rows, isHelped) => {
        const proposal = { ...first, documentHash: standing.documentHash, after: standing.after }
        const help = isHelped
          ? [submitted('sara', proposal), ...standing.required.map((party, index) => approved(users[index + 1] ?? 'jo', party, proposal))]
          : []
        const log = logOf(rows, help)
        const state = editorialState(standing, log)
        const yes = state.decisions.filter(({ decision }) => decision === 'approved')
        expect(new Set(yes.map(({ user }) => user)).size).toBe(yes.length)
        expect(new Set(yes.map(({ party }) => party.key)).size).toBe(yes.length)
        expect(yes.map(({ user }) => user)).not.toContain(state.lastEditor)
        for (const { user, party, at } of yes)
          expect(log).toContainEqual(
            expect.objectContaining({ action: 'approved', user, party: party.key, at, contentHash: state.contentHash }),
          )
        if (state.proposal !== 'approved' && state.proposal !== 'scheduled') return
        count++
        expect(keysOf(yes.map(({ party }) => party)).toSorted()).toEqual(keysOf(standing.required).toSorted())
        expect(state).toMatchObject({
          waitingFor: [],
          submission: { proposal: { documentHash: standing.documentHash, after: standing.after } },
        })
      }),
      { numRuns: 3000 },
    )
    expect(count).toBeGreaterThan(100)
  })
})
