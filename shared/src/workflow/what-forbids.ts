import { joinNames } from '../text/join-names.ts'
import type { EditorialState, Standing } from './editorial-state.ts'
import type { PartyKey, RequiredParty } from './party-key.ts'

export type CommandName =
  | 'submit'
  | 'correct'
  | 'approve'
  | 'return'
  | 'recall'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'withdraw'
  | 'comment'

/** Why a command can't be carried out now; `code` for programs, `message` for people. */
export type FailureReason = { code: FailureCode; message: string }
export type FailureCode =
  | 'NOT_ALLOWED'
  | 'ADMINISTRATORS_NEVER_APPROVE'
  | 'NOTHING_CHANGED'
  | 'ALREADY_SUBMITTED'
  | 'NOT_SUBMITTED'
  | 'ALREADY_APPROVED_BY_PARTY'
  | 'OWN_CHANGE'
  | 'ONE_PERSON_ONE_PARTY'
  | 'OTHER_PARTY_RETURNED'
  | 'WAITING_FOR_APPROVAL'
  | 'CHANGED_SINCE_SUBMIT'
  | 'ALREADY_SCHEDULED'
  | 'NOT_SCHEDULED'
  | 'NOT_LIVE'
  | 'NOT_PUBLIC_YET'
  | 'NOT_WITHDRAWABLE'
  | 'TIME_HAS_PASSED'
  | 'REASON_REQUIRED'
  | 'REPLACEMENT_REQUIRED'
  | 'COMMENT_REQUIRED'
  | 'CHANGE_NOTE_REQUIRED'
  | 'CHECKS_FAILED'
  | 'UPDATE_IS_FINAL'

/** A role for a party, held in a kommun that the document concerns. */
export type Seat = { party: PartyKey; role: 'writer' | 'approver' | 'reader' }
/** Somebody who wants something done, with the seats they have in the document's kommuner. */
export type Actor = { id: string; isAdministrator: boolean; seats: readonly Seat[] }

export type CommandFacts = {
  state: EditorialState
  standing: Standing
  /** Facts that are never withdrawn: a kommun exists. */
  isWithdrawable: boolean
  /** Append-only once public: a correction is a document of its own. */
  isFinalOncePublic: boolean
}

const NOBODY_HERE: FailureReason = { code: 'NOT_ALLOWED', message: 'Du har ingen roll för det här i den här kommunen.' }
const nameOf = (parties: readonly RequiredParty[]) => joinNames(parties.map(({ organisation }) => organisation))

/**
 * Why a person can't give a command now. In: the command, the facts and the person. Out: every reason there is, the most
 * important first; empty when the command may be given. What the person types with it (a comment, a time) is not looked at
 * here. The rules: domain.md 1, and the roles in docs/workflow.md.
 */
export function whatForbids(command: CommandName, facts: CommandFacts, actor: Actor): FailureReason[] {
  const mayNot = whoMayNot(command, facts, actor)
  return mayNot ? [mayNot] : whatStands(command, facts, actor)
}

/** The party a person's approver's key belongs to here: one that is still missing first. Undefined when they hold none. */
export function keyOf(actor: Actor, { state, standing }: Pick<CommandFacts, 'state' | 'standing'>): RequiredParty | undefined {
  const held = standing.required.filter(({ key }) => actor.seats.some((seat) => seat.role === 'approver' && seat.party === key))
  const isMissing = ({ key }: RequiredParty) => state.waitingFor.some((party) => party.key === key)
  return held.find(isMissing) ?? held[0]
}

/** The party for which a person may take what is public off the site: one that stands behind it, not one that a draft adds. */
export const withdrawalKeyOf = (actor: Actor, { behind }: Pick<Standing, 'behind'>): RequiredParty | undefined =>
  behind.find(({ key }) => actor.seats.some((seat) => seat.role === 'approver' && seat.party === key))

function whoMayNot(command: CommandName, facts: CommandFacts, actor: Actor): FailureReason | undefined {
  const required = new Set<string>(facts.standing.required.map(({ key }) => key))
  // A third promisor who only approves has a say in what it is a party to, and in nothing else of the kommun.
  const counts = ({ party, role }: Seat) => !party.startsWith('other:') || role === 'writer' || required.has(party)
  const has = (...roles: Seat['role'][]) => actor.seats.some((seat) => roles.includes(seat.role) && counts(seat))
  switch (command) {
    case 'approve':
    case 'return':
      if (actor.isAdministrator)
        return { code: 'ADMINISTRATORS_NEVER_APPROVE', message: 'Administratörer sköter konton och godkänner aldrig.' }
      if (keyOf(actor, facts)) return undefined
      return {
        code: 'NOT_ALLOWED',
        message: `Det här godkänns av ${nameOf(facts.standing.required)}. Du är inte godkännare för någon av dem här.`,
      }
    case 'submit':
    case 'correct':
    case 'recall':
      return has('writer') ? undefined : { code: 'NOT_ALLOWED', message: 'Bara skribenter i kommunen skickar in texter för godkännande.' }
    case 'publish':
    case 'schedule':
    case 'unschedule':
      return has('writer', 'approver')
        ? undefined
        : { code: 'NOT_ALLOWED', message: 'Bara skribenter och godkännare i kommunen bestämmer när något publiceras.' }
    case 'withdraw':
      if (!actor.isAdministrator && withdrawalKeyOf(actor, facts.standing)) return undefined
      return { code: 'NOT_ALLOWED', message: 'Bara en godkännare för någon av parterna kan dra tillbaka det här.' }
    case 'comment':
      return has('writer', 'approver') ? undefined : NOBODY_HERE
  }
}

function whatStands(command: CommandName, facts: CommandFacts, actor: Actor): FailureReason[] {
  const { state, standing } = facts
  switch (command) {
    case 'submit':
      return submitReasons(facts)
    case 'correct':
      return standing.publicHash === null
        ? [{ code: 'NOT_PUBLIC_YET', message: 'Bara det som redan är publicerat kan rättas. Skicka in det i stället.' }]
        : submitReasons(facts)
    case 'approve':
      return approveReasons(facts, actor)
    case 'return':
      return state.submission ? [] : [notSubmitted(state)]
    case 'recall':
      return state.submission ? [] : [notSubmitted(state)]
    case 'publish':
      return publishReasons(state)
    case 'schedule':
      return state.schedule
        ? [{ code: 'ALREADY_SCHEDULED', message: 'Det är redan schemalagt. Avboka först om tiden ska ändras.' }]
        : publishReasons(state)
    case 'unschedule':
      return state.schedule || state.isUnderEmbargo
        ? []
        : [{ code: 'NOT_SCHEDULED', message: 'Det finns ingen bokad publicering att avboka.' }]
    case 'withdraw':
      if (!facts.isWithdrawable) return [{ code: 'NOT_WITHDRAWABLE', message: 'Kommuner och polisområden dras inte tillbaka.' }]
      return standing.publicHash === null
        ? [{ code: 'NOT_LIVE', message: 'Det här är inte publicerat, så det finns inget att dra tillbaka.' }]
        : []
    case 'comment':
      return []
  }
}

function submitReasons({ state, standing, isFinalOncePublic }: CommandFacts): FailureReason[] {
  if (state.proposal === 'none') return [{ code: 'NOTHING_CHANGED', message: 'Texten är densamma som den publicerade. Ändra något först.' }]
  if (standing.publicHash !== null && isFinalOncePublic)
    return [
      {
        code: 'UPDATE_IS_FINAL',
        message: 'En publicerad uppföljning ändras inte. Skriv en ny uppföljning av slaget Rättelse, så syns båda.',
      },
    ]
  if (state.proposal === 'submitted' || state.proposal === 'approved' || state.proposal === 'scheduled')
    return [{ code: 'ALREADY_SUBMITTED', message: 'Texten är redan inskickad. Ta tillbaka inskicket om något ska ändras.' }]
  return []
}

function approveReasons({ state, standing }: CommandFacts, actor: Actor): FailureReason[] {
  if (!state.submission) return [notSubmitted(state)]
  if (state.authors.includes(actor.id))
    return [{ code: 'OWN_CHANGE', message: 'Du har själv ändrat texten. Någon annan hos er behöver godkänna den.' }]
  const mine = state.decisions.find(({ user, decision }) => user === actor.id && decision === 'approved')
  const key = keyOf(actor, { state, standing })
  if (mine && mine.party.key !== key?.key)
    return [
      {
        code: 'ONE_PERSON_ONE_PARTY',
        message: `Du har redan godkänt för ${mine.party.organisation}. Samma person godkänner inte för två parter.`,
      },
    ]
  const done = state.decisions.find(({ party, decision }) => party.key === key?.key && decision === 'approved')
  if (done) return [{ code: 'ALREADY_APPROVED_BY_PARTY', message: `${done.party.organisation} har redan godkänt den här texten.` }]
  return []
}

/** Why a text can't be public now, whoever asks: what the gate itself goes by. Empty when every key has been turned. */
export function publishReasons(state: EditorialState): FailureReason[] {
  if (state.proposal === 'none') return [{ code: 'NOTHING_CHANGED', message: 'Texten är redan publicerad.' }]
  if (!state.submission) return [notSubmitted(state)]
  const returned = state.decisions.filter(({ decision }) => decision === 'returned').map(({ party }) => party)
  const silent = state.waitingFor.filter(({ key }) => !returned.some((party) => party.key === key))
  return [
    ...(returned.length > 0
      ? [
          {
            code: 'OTHER_PARTY_RETURNED' as const,
            message: `${nameOf(returned)} har skickat tillbaka texten. Ändra den och skicka in den igen.`,
          },
        ]
      : []),
    ...(silent.length > 0 ? [{ code: 'WAITING_FOR_APPROVAL' as const, message: `${nameOf(silent)} har inte godkänt texten än.` }] : []),
  ]
}

function notSubmitted({ changedSinceSubmission }: EditorialState): FailureReason {
  return changedSinceSubmission
    ? { code: 'CHANGED_SINCE_SUBMIT', message: 'Texten har ändrats sedan den skickades in. Den behöver skickas in på nytt.' }
    : { code: 'NOT_SUBMITTED', message: 'Texten är inte inskickad för godkännande.' }
}
