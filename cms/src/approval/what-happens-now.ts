import { longMoment } from '@lovat/shared/text/dates'
import { joinNames } from '@lovat/shared/text/join-names'
import type { EditorialState } from '@lovat/shared/workflow/editorial-state'

export type Answered = { heading: string; now: string[] }

/**
 * What a person is told who has just answered. In: the state after it, and their id. Out: thanks, and what happens now;
 * undefined when the state holds no answer of theirs, whatever the address says.
 */
export function whatHappensNow(state: EditorialState, userId: string): Answered | undefined {
  const own = state.decisions.find(({ user }) => user === userId)
  if (!own) return undefined
  const party = own.party.organisation
  if (own.decision === 'returned') {
    return {
      heading: 'Tack! Texten är tillbakaskickad.',
      now: [
        `Du har svarat för ${party}. Den som skrev texten får din kommentar.`,
        'När texten är ändrad och inskickad igen får du ett brev. Då läser och godkänner du den här.',
      ],
    }
  }
  return { heading: 'Tack! Du har godkänt texten.', now: [`Du har godkänt för ${party}.`, ...afterApproval(state)] }
}

function afterApproval({ proposal, schedule, decisions, waitingFor }: EditorialState): string[] {
  const no = decisions.filter(({ decision }) => decision === 'returned').map(({ party }) => party.organisation)
  if (schedule) return [`Alla parter har godkänt samma text. Den publiceras ${longMoment(schedule.publishAt)}.`, NOTHING_MORE]
  if (proposal === 'approved')
    return ['Alla parter har nu godkänt samma text. Polisen eller kommunen publicerar den, och då får du ett brev.', NOTHING_MORE]
  if (no.length > 0)
    return [
      `Men ${joinNames(no)} har skickat tillbaka texten, så den kommer att ändras. När den nya texten är inskickad får du ett brev och läser den här.`,
    ]
  const others = waitingFor.map(({ organisation }) => organisation)
  return [`Nu väntar texten på ${joinNames(others)}. Den publiceras inte förrän alla parter har godkänt samma text.`, NOTHING_MORE]
}

const NOTHING_MORE = 'Du behöver inte göra något mer.'
