import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import type { Occasion } from './occasion.ts'

/** The document in the middle of a sentence. */
const NOUN: Record<DocumentType, string> = {
  municipality: 'uppgifterna om kommunen',
  policeArea: 'uppgifterna om polisområdet',
  agreement: 'överenskommelsen',
  problem: 'problemet',
  promise: 'löftet',
  update: 'uppföljningen',
  indicator: 'indikatorn',
}

const LONGEST_TITLE = 100

/** A title fit for a subject line: one line, and not too long. */
export function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line
}

export const documentPhrase = ({ subject }: Occasion): string => `${NOUN[subject.type]} ”${shortTitle(subject.title)}”`

/** "Anna Ask (Polisen)"; the party only where the person acted for one. */
export function whoPhrase({ actorName, event, required }: Occasion): string {
  const party = required.find(({ key }) => key === event.party)
  if (actorName === null) return party?.organisation ?? 'Lovat'
  return party ? `${actorName} (${party.organisation})` : actorName
}

export const organisations = (parties: readonly RequiredParty[]): string[] => parties.map(({ organisation }) => organisation)
