import { commandLabel } from '@lovat/shared/text/workflow-labels'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'

/** What the button that gives the command says, once the questions are answered. */
export const givingLabel: Record<CommandName, string> = {
  ...commandLabel,
  submit: 'Skicka in nu',
  return: 'Skicka tillbaka nu',
  schedule: 'Schemalägg nu',
  withdraw: 'Dra tillbaka nu',
}

/** What is said when it is done. */
export const doneWords: Record<CommandName, string> = {
  submit: 'Inskickat. De som ska godkänna får veta det.',
  correct: 'Inskickat som rättelse. De som ska godkänna får veta det.',
  approve: 'Godkänt.',
  return: 'Skickat tillbaka med din kommentar.',
  recall: 'Inskicket är tillbakataget. Texten är ett utkast igen.',
  schedule: 'Schemalagt. Det publiceras av sig självt, också om ingen är inloggad.',
  unschedule: 'Avbokat. Godkännandena finns kvar.',
  publish: 'Publicerat i liggaren.',
  withdraw: 'Tillbakadraget i liggaren.',
  comment: 'Kommentaren är sparad.',
}

export const STALE_WORDS =
  'Texten har ändrats sedan du öppnade sidan, så inget har gjorts. Skillnaden som visas nu är den nya. Det du har skrivit är kvar.'
