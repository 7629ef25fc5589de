import type { ProposalState, StateName } from '../workflow/editorial-state.ts'
import type { RequiredParty } from '../workflow/party-key.ts'
import type { CommandName } from '../workflow/what-forbids.ts'
import type { ActionName } from '../workflow/workflow-event.ts'
import { joinNames } from './join-names.ts'

export const stateLabel: Record<StateName, string> = {
  draft: 'Utkast',
  submitted: 'Inskickat',
  returned: 'Återsänt',
  approved: 'Godkänt',
  scheduled: 'Schemalagt',
  published: 'Publicerat',
  publishedWithChange: 'Publicerat, med ändring på väg',
  withdrawn: 'Tillbakadraget',
}

export const proposalLabel: Record<ProposalState, string> = {
  none: 'Ingen ändring på väg',
  draft: 'Utkast',
  submitted: 'Inskickat',
  returned: 'Återsänt',
  approved: 'Godkänt',
  scheduled: 'Schemalagt',
}

export const commandLabel: Record<CommandName, string> = {
  submit: 'Skicka in',
  correct: 'Skicka in som rättelse',
  approve: 'Godkänn',
  return: 'Skicka tillbaka',
  recall: 'Ta tillbaka inskicket',
  schedule: 'Schemalägg',
  unschedule: 'Avboka',
  publish: 'Publicera',
  withdraw: 'Dra tillbaka',
  comment: 'Kommentera',
}

/** What was done, as a row in a document's timeline begins. */
export const actionLabel: Record<ActionName, string> = {
  saved: 'Sparade ändringar',
  imported: 'Läste in från fil',
  submitted: 'Skickade in för godkännande',
  recalled: 'Tog tillbaka inskicket',
  approved: 'Godkände',
  returned: 'Skickade tillbaka',
  signedOnPaper: 'Registrerade godkännande på papper',
  scheduled: 'Schemalade publicering',
  unscheduled: 'Avbokade publiceringen',
  scheduleCancelled: 'Den bokade publiceringen ställdes in',
  published: 'Publicerade',
  withdrawn: 'Drog tillbaka',
  commented: 'Kommenterade',
  deleted: 'Raderade utkastet',
  accountChanged: 'Ändrade ett konto',
}

/** "väntar på Polisen och Lunds kommun"; empty when nobody is waited for. */
export const waitingPhrase = (parties: readonly RequiredParty[]): string =>
  parties.length === 0 ? '' : `väntar på ${joinNames(parties.map(({ organisation }) => organisation))}`
