import { withdrawalReasonLabel } from '@lovat/shared/text/labels'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import type { WorkflowView } from '../../workflow/workflow-view.ts'

export type Question = {
  name: 'changeNote' | 'changeClass' | 'comment' | 'day' | 'time' | 'embargo' | 'reason' | 'text' | 'replacedBy'
  label: string
  hint?: string
  required?: string
} & ({ kind: 'text' | 'lines' | 'day' | 'time' | 'tick' } | { kind: 'choice' | 'list'; options: [value: string, label: string][] })

const CHANGE: Question[] = [
  {
    name: 'changeNote',
    kind: 'lines',
    label: 'Vad har ändrats och varför?',
    hint: 'Alla kan läsa det.',
    required: 'Skriv vad som har ändrats och varför. Det visas för alla.',
  },
  {
    name: 'changeClass',
    kind: 'choice',
    label: 'Vad är det för ändring?',
    options: [
      ['updated', 'Ändring i sak'],
      ['corrected', 'Rättelse av fel'],
    ],
  },
]

const RETURN: Question[] = [
  {
    name: 'comment',
    kind: 'lines',
    label: 'Vad behöver ändras?',
    hint: 'Läses bara av dem som arbetar med texten.',
    required: 'Skriv vad som behöver ändras, så att den som skrev texten vet.',
  },
]

const SCHEDULE: Question[] = [
  { name: 'day', kind: 'day', label: 'Dag', required: 'Välj en dag.' },
  { name: 'time', kind: 'time', label: 'Klockslag', hint: 'Svensk tid.', required: 'Välj ett klockslag.' },
  {
    name: 'embargo',
    kind: 'tick',
    label: 'Embargo',
    hint: 'Tills det publiceras kan bara skribenter och godkännare läsa texten här.',
  },
]

const WITHDRAW: Question[] = [
  { name: 'reason', kind: 'list', label: 'Skäl', options: Object.entries(withdrawalReasonLabel), required: 'Välj ett skäl.' },
  {
    name: 'text',
    kind: 'lines',
    label: 'Förklara för den som läser sidan',
    required: 'Skriv varför det dras tillbaka. Det visas för alla.',
  },
  {
    name: 'replacedBy',
    kind: 'text',
    label: 'Ersatt av',
    hint: 'Bara om skälet är Ersatt: referensen till det nya, till exempel ML-1281-2026-2.',
  },
]

/** What a person is asked for before the command is given; nothing for one that is given with a single press. */
export function questionsOf(command: CommandName, { isPublic }: Pick<WorkflowView, 'isPublic'>): Question[] {
  if (command === 'submit') return isPublic ? CHANGE : []
  if (command === 'return') return RETURN
  if (command === 'schedule') return SCHEDULE
  return command === 'withdraw' ? WITHDRAW : []
}
