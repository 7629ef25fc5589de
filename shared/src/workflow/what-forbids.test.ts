import { describe, expect, it } from 'vitest'
import { commandLabel } from '../text/workflow-labels.ts'
import { editorialState, type Standing } from './editorial-state.ts'
import {
  approved,
  hashOf,
  jernhusen,
  kommun,
  logOf,
  police,
  proposalOf,
  published,
  returned,
  saved,
  scheduled,
  standingOf,
  submitted,
  withdrawn,
} from './testing/workflow-log.ts'
import {
  type Actor,
  type CommandFacts,
  type CommandName,
  type FailureCode,
  keyOf,
  type Seat,
  whatForbids,
  withdrawalKeyOf,
} from './what-forbids.ts'

const first = proposalOf('A')
const change = proposalOf('B', { after: 4, changeNote: 'Ny tid.' })
const live = (text: string, members: Partial<Standing> = {}): Standing =>
  standingOf(text, { publicHash: hashOf('A'), after: 4, ...members })
const sent = [saved('sara', 'A'), submitted('sara', first)]
const factsOf = (standing: Standing, ...rows: Parameters<typeof logOf>): CommandFacts => ({
  standing,
  state: editorialState(standing, logOf(...rows)),
  isWithdrawable: true,
  isFinalOncePublic: false,
})

/** The states that commands meet, by name. Sara writes, Pia approves for the police and Kim for the kommun. */
const states = {
  draft: factsOf(standingOf('A'), saved('sara', 'A')),
  changedSince: factsOf(standingOf('B'), sent, saved('sara', 'B')),
  submitted: factsOf(standingOf('A'), sent),
  oneYes: factsOf(standingOf('A'), sent, approved('kim', kommun, first)),
  returned: factsOf(standingOf('A'), sent, returned('kim', kommun, first)),
  yesAndNo: factsOf(standingOf('A'), sent, approved('pia', police, first), returned('kim', kommun, first)),
  approved: factsOf(standingOf('A'), sent, approved('pia', police, first), approved('kim', kommun, first)),
  scheduled: factsOf(standingOf('A'), sent, approved('pia', police, first), approved('kim', kommun, first), scheduled('sara', first)),
  public: factsOf(live('A'), published('A', 4)),
  publicChanged: factsOf(live('B'), published('A', 4), saved('sara', 'B')),
  publicSubmitted: factsOf(live('B'), published('A', 4), saved('sara', 'B'), submitted('sara', change)),
  withdrawn: factsOf(standingOf('A', { after: 5, isWithdrawn: true }), published('A', 4), withdrawn(5)),
} satisfies Record<string, CommandFacts>
type State = keyof typeof states

const seat = (party: Seat['party'], role: Seat['role']): Seat => ({ party, role })
const somebody = (id: string, ...seats: Seat[]): Actor => ({ id, isAdministrator: false, seats })
const people = {
  nobody: somebody('nils'),
  reader: somebody('rut', seat('police', 'reader'), seat(kommun.key, 'reader')),
  writer: somebody('sara', seat(kommun.key, 'writer')),
  // Has not edited and not decided in any of the states.
  approver: somebody('per', seat('police', 'approver')),
  approverElsewhere: somebody('jo', seat(jernhusen.key, 'approver')),
  administrator: { id: 'ada', isAdministrator: true, seats: [] },
  administratorWithSeats: {
    id: 'ada',
    isAdministrator: true,
    seats: [seat('police', 'approver'), seat(kommun.key, 'approver'), seat('police', 'writer')],
  },
} satisfies Record<string, Actor>
type Person = keyof typeof people
const commands = Object.keys(commandLabel) as CommandName[]

/** Who may give a command at all. */
const may: Record<CommandName, Person[]> = {
  submit: ['writer', 'administratorWithSeats'],
  correct: ['writer', 'administratorWithSeats'],
  recall: ['writer', 'administratorWithSeats'],
  approve: ['approver'],
  return: ['approver'],
  withdraw: ['approver'],
  publish: ['writer', 'approver', 'administratorWithSeats'],
  schedule: ['writer', 'approver', 'administratorWithSeats'],
  unschedule: ['writer', 'approver', 'administratorWithSeats'],
  comment: ['writer', 'approver', 'administratorWithSeats'],
}

const OK: FailureCode[] = []
const none: FailureCode[] = ['NOT_SUBMITTED']
const stale: FailureCode[] = ['CHANGED_SINCE_SUBMIT']
const wait: FailureCode[] = ['WAITING_FOR_APPROVAL']
const sentAlready: FailureCode[] = ['ALREADY_SUBMITTED']
const notPublic: FailureCode[] = ['NOT_PUBLIC_YET']
const notBooked: FailureCode[] = ['NOT_SCHEDULED']
const notLive: FailureCode[] = ['NOT_LIVE']
const nothing: FailureCode[] = ['NOTHING_CHANGED']
const backAndWait: FailureCode[] = ['OTHER_PARTY_RETURNED', 'WAITING_FOR_APPROVAL']
const done: FailureCode[] = ['ALREADY_APPROVED_BY_PARTY']

/** What stands against a command in each state, for a person who may give it (an approver of the police who has said nothing). */
const table: Record<State, Record<CommandName, FailureCode[]>> = {
  draft: {
    submit: OK,
    correct: notPublic,
    approve: none,
    return: none,
    recall: none,
    publish: none,
    schedule: none,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  changedSince: {
    submit: OK,
    correct: notPublic,
    approve: stale,
    return: stale,
    recall: stale,
    publish: stale,
    schedule: stale,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  submitted: {
    submit: sentAlready,
    correct: notPublic,
    approve: OK,
    return: OK,
    recall: OK,
    publish: wait,
    schedule: wait,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  oneYes: {
    submit: sentAlready,
    correct: notPublic,
    approve: OK,
    return: OK,
    recall: OK,
    publish: wait,
    schedule: wait,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  returned: {
    submit: OK,
    correct: notPublic,
    approve: OK,
    return: OK,
    recall: OK,
    publish: backAndWait,
    schedule: backAndWait,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  yesAndNo: {
    submit: OK,
    correct: notPublic,
    approve: done,
    return: OK,
    recall: OK,
    publish: ['OTHER_PARTY_RETURNED'],
    schedule: ['OTHER_PARTY_RETURNED'],
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  approved: {
    submit: sentAlready,
    correct: notPublic,
    approve: done,
    return: OK,
    recall: OK,
    publish: OK,
    schedule: OK,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
  scheduled: {
    submit: sentAlready,
    correct: notPublic,
    approve: done,
    return: OK,
    recall: OK,
    publish: OK,
    schedule: ['ALREADY_SCHEDULED'],
    unschedule: OK,
    withdraw: notLive,
    comment: OK,
  },
  public: {
    submit: nothing,
    correct: nothing,
    approve: none,
    return: none,
    recall: none,
    publish: nothing,
    schedule: nothing,
    unschedule: notBooked,
    withdraw: OK,
    comment: OK,
  },
  publicChanged: {
    submit: OK,
    correct: OK,
    approve: none,
    return: none,
    recall: none,
    publish: none,
    schedule: none,
    unschedule: notBooked,
    withdraw: OK,
    comment: OK,
  },
  publicSubmitted: {
    submit: sentAlready,
    correct: sentAlready,
    approve: OK,
    return: OK,
    recall: OK,
    publish: wait,
    schedule: wait,
    unschedule: notBooked,
    withdraw: OK,
    comment: OK,
  },
  withdrawn: {
    submit: OK,
    correct: notPublic,
    approve: none,
    return: none,
    recall: none,
    publish: none,
    schedule: none,
    unschedule: notBooked,
    withdraw: notLive,
    comment: OK,
  },
}

const codes = (command: CommandName, facts: CommandFacts, actor: Actor) => whatForbids(command, facts, actor).map(({ code }) => code)
const everyCase = commands.flatMap((command) =>
  (Object.keys(states) as State[]).flatMap((state) => (Object.keys(people) as Person[]).map((person) => ({ command, state, person }))),
)
const decides = (command: CommandName) => command === 'approve' || command === 'return'
const isAdministrator = (person: Person) => people[person].isAdministrator

describe('every command, in every state, by everybody', () => {
  it.each(everyCase)('$command · $state · $person', ({ command, state, person }) => {
    const roleSaysNo: FailureCode[] = [decides(command) && isAdministrator(person) ? 'ADMINISTRATORS_NEVER_APPROVE' : 'NOT_ALLOWED']
    expect(codes(command, states[state], people[person])).toEqual(may[command].includes(person) ? table[state][command] : roleSaysNo)
  })
})

describe('people', () => {
  it('an administrator never approves, sends back or withdraws, whatever seats they hold and whatever the state', () => {
    for (const facts of Object.values(states))
      for (const command of ['approve', 'return', 'withdraw'] as const)
        for (const actor of [people.administrator, people.administratorWithSeats]) expect(codes(command, facts, actor)).toHaveLength(1)
  })

  it('nobody approves what they changed last', () => {
    const facts = factsOf(standingOf('A'), saved('pia', 'A'), submitted('sara', first))
    expect(codes('approve', facts, somebody('pia', seat('police', 'approver'), seat('police', 'writer')))).toEqual(['OWN_CHANGE'])
    expect(codes('approve', facts, somebody('per', seat('police', 'approver')))).toEqual([])
  })

  it('who approved for one party does not approve for another, in whichever order the parties stand', () => {
    const approver = somebody('kim', seat('police', 'approver'), seat(kommun.key, 'approver'))
    expect(codes('approve', states.oneYes, approver)).toEqual(['ONE_PERSON_ONE_PARTY'])
    for (const required of [
      [police, kommun],
      [kommun, police],
    ])
      expect(
        codes(
          'approve',
          factsOf(standingOf('A', { required }), sent, approved('kim', kommun, first), approved('per', police, first)),
          approver,
        ),
      ).toHaveLength(1)
  })

  it('whom a third promisor is asked of, may decide for it', () => {
    const facts = factsOf(standingOf('A', { required: [police, kommun, jernhusen] }), sent)
    expect(codes('approve', facts, people.approverElsewhere)).toEqual([])
    expect(keyOf(people.approverElsewhere, facts)).toEqual(jernhusen)
  })

  it('who holds two keys turns the one that is missing', () => {
    const approver = somebody('per', seat('police', 'approver'), seat(kommun.key, 'approver'))
    expect(keyOf(approver, states.submitted)).toEqual(police)
    expect(keyOf(approver, factsOf(standingOf('A'), sent, approved('pia', police, first)))).toEqual(kommun)
    expect(keyOf(people.writer, states.submitted)).toBeUndefined()
    expect(keyOf(people.reader, states.submitted)).toBeUndefined()
  })

  it('a party that sent it back may approve after all', () => {
    expect(codes('approve', states.returned, somebody('kim', seat(kommun.key, 'approver')))).toEqual([])
  })
})

describe('a third promisor', () => {
  it('has no say in what it is no party to, though it has a seat in the kommun', () => {
    for (const command of ['publish', 'schedule', 'comment'] as const)
      expect(codes(command, states.submitted, people.approverElsewhere)).toEqual(['NOT_ALLOWED'])
  })

  it('that only a draft adds may not withdraw what is public, and one that a draft leaves out may still', () => {
    const three = [police, kommun, jernhusen]
    const added = factsOf(live('B', { required: three, behind: [police, kommun] }), published('A', 4), saved('sara', 'B'))
    expect(codes('withdraw', added, people.approverElsewhere)).toEqual(['NOT_ALLOWED'])
    const leftOut = factsOf(live('B', { required: [police, kommun], behind: three }), published('A', 4), saved('sara', 'B'))
    expect(codes('withdraw', leftOut, people.approverElsewhere)).toEqual([])
    expect(withdrawalKeyOf(people.approverElsewhere, leftOut.standing)).toEqual(jernhusen)
  })

  it('that writes for its own works as other writers do', () => {
    expect(codes('submit', states.draft, somebody('jo', seat(jernhusen.key, 'writer')))).toEqual([])
  })
})

describe('documents that are not as others', () => {
  it('a published update is never changed, but a new one is submitted as anything else', () => {
    const isFinal = (facts: CommandFacts) => ({ ...facts, isFinalOncePublic: true })
    expect(codes('submit', isFinal(states.publicChanged), people.writer)).toEqual(['UPDATE_IS_FINAL'])
    expect(codes('correct', isFinal(states.publicChanged), people.writer)).toEqual(['UPDATE_IS_FINAL'])
    expect(codes('submit', isFinal(states.draft), people.writer)).toEqual([])
  })

  it('a kommun and a police area are never withdrawn', () => {
    expect(codes('withdraw', { ...states.public, isWithdrawable: false }, people.approver)).toEqual(['NOT_WITHDRAWABLE'])
    expect(codes('withdraw', { ...states.draft, isWithdrawable: false }, people.approver)).toEqual(['NOT_WITHDRAWABLE'])
  })
})

describe('what a person reads', () => {
  const own = factsOf(standingOf('A'), saved('per', 'A'), submitted('sara', first))
  const reasons = [
    ...everyCase.flatMap(({ command, state, person }) => whatForbids(command, states[state], people[person])),
    ...whatForbids('approve', own, people.approver),
    ...whatForbids('approve', states.oneYes, somebody('kim', seat('police', 'approver'))),
    ...whatForbids('submit', { ...states.publicChanged, isFinalOncePublic: true }, people.writer),
    ...whatForbids('withdraw', { ...states.public, isWithdrawable: false }, people.approver),
  ]
  const messages = [...new Map(reasons.map(({ code, message }) => [message, { code, message }])).values()]

  it.each(messages)('$message', ({ message }) => {
    expect(message).toMatch(/^[A-ZÅÄÖ].*[^.!?]\.$/s)
    expect(message).toMatch(/(?<!\p{L})(inte|är|har|bara|godkänner|finns)(?!\p{L})/iu)
    expect(message).not.toMatch(/\b(the|not|is|undefined|null)\b|[A-Z]{2,}| {2}/)
  })

  it('names those who are waited for as Swedish lists names', () => {
    const facts = factsOf(standingOf('A', { required: [police, kommun, jernhusen] }), sent)
    expect(whatForbids('publish', facts, people.writer)[0]?.message).toBe(
      'Polisen, Alvboda kommun och Jernhusen har inte godkänt texten än.',
    )
  })

  it('tells who sent it back and who has not answered', () => {
    expect(whatForbids('publish', states.returned, people.writer).map(({ message }) => message)).toEqual([
      'Alvboda kommun har skickat tillbaka texten. Ändra den och skicka in den igen.',
      'Polisen har inte godkänt texten än.',
    ])
  })
})
