import { commandLabel } from '@lovat/shared/text/workflow-labels'
import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'
import { whoPhrase } from './letter-words.ts'
import type { Occasion } from './occasion.ts'

type CancelReason = Extract<WorkflowAction, { action: 'scheduleCancelled' }>['because']

const AGAIN = 'När alla parter har godkänt kan ni boka en ny tid.'

/** Why a booked publication came to nothing, and what somebody can do about it. */
const REASONS: Record<CancelReason, { why: (who: string) => string; whatNow: string }> = {
  edited: {
    why: (who) => `${who} har ändrat texten, och då gäller godkännandena inte längre.`,
    whatNow: `Läs ändringen. Är den rätt, så behöver texten skickas in igen. ${AGAIN}`,
  },
  returned: {
    why: (who) => `${who} har skickat tillbaka texten.`,
    whatNow: `Läs kommentaren, ändra det som behövs och skicka in texten igen. ${AGAIN}`,
  },
  recalled: {
    why: (who) => `${who} har tagit tillbaka inskicket.`,
    whatNow: `Texten är ett utkast igen. Skicka in den när den är klar. ${AGAIN}`,
  },
  withdrawn: {
    why: (who) => `${who} har dragit tillbaka det som var publicerat.`,
    whatNow: `Ska texten bli publik igen behöver den skickas in och godkännas på nytt. ${AGAIN}`,
  },
  refused: {
    why: () => 'Den gick inte att publicera när tiden kom.',
    whatNow: `Öppna texten och rätta det som stod i vägen. Går den sedan att publicera som den är, så välj ${commandLabel.publish} eller boka en ny tid.`,
  },
}

export function whyCancelled(occasion: Occasion): { why: string; whatNow: string } {
  const { event } = occasion
  const { why, whatNow } = REASONS[event.action === 'scheduleCancelled' ? event.because : 'refused']
  return { why: why(whoPhrase(occasion)), whatNow }
}
