import { longMoment } from '@lovat/shared/text/dates'
import { joinNames } from '@lovat/shared/text/join-names'
import { stateLabel, waitingPhrase } from '@lovat/shared/text/workflow-labels'
import type { EditorialState } from '@lovat/shared/workflow/editorial-state'

export type Told = Pick<EditorialState, 'name' | 'proposal' | 'waitingFor' | 'decisions' | 'schedule'>

/** "Inskickat, väntar på Lunds kommun": where a document stands, in one line. */
export function stateInWords(state: Told): string {
  const onItsWay = proposalInWords(state)
  if (state.name !== 'publishedWithChange') return onItsWay ?? stateLabel[state.name]
  return onItsWay ? `Publicerat. Ändring på väg: ${lowerFirst(onItsWay)}` : stateLabel[state.name]
}

function proposalInWords({ proposal, waitingFor, decisions, schedule }: Told): string | undefined {
  switch (proposal) {
    case 'submitted':
      return [stateLabel.submitted, waitingPhrase(waitingFor)].filter(Boolean).join(', ')
    case 'returned': {
      const by = decisions.filter(({ decision }) => decision === 'returned').map(({ party }) => party.organisation)
      return `Återsänt av ${joinNames(by)}`
    }
    case 'approved':
      return 'Godkänt av alla parter, klart att publicera'
    case 'scheduled':
      return schedule ? `Godkänt, publiceras ${longMoment(schedule.publishAt)}` : stateLabel.scheduled
    default:
      return undefined
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
