import type { PublicDocument } from '../contract/public-document.ts'
import { documentMembers } from './document-members.ts'
import { type DocumentLine, linesOf, type MemberLines } from './member-lines.ts'

export type { DocumentLine } from './member-lines.ts'

const noMembers: Readonly<Record<string, MemberLines>> = {}

/**
 * A document as the lines a person would read it in, in the order of the form: "Rubrik", "Lydelse (engelska)",
 * "Aktivitet 2: Mål". In: a public document, or a draft of one, with members missing, empty or half filled in. Out: a line
 * for each thing that says something; every member is there, also one that this version doesn't know. Refuses nothing.
 */
export function documentLines(document: PublicDocument | Readonly<Record<string, unknown>>): DocumentLine[] {
  const { type } = document
  const isKnown = typeof type === 'string' && Object.hasOwn(documentMembers, type)
  return linesOf(document, isKnown ? documentMembers[type as PublicDocument['type']] : noMembers)
}
