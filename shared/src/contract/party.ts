import { z } from 'zod'
import { shortText } from './primitives.ts'

/** Who can promise: the police, the kommun, or a third promisor such as a landlord or an association (D5). */
export const partyKind = z.enum(['police', 'municipality', 'other'])
export type PartyKind = z.infer<typeof partyKind>

/** A party as readers see it: always an organisation, never a person (rule 5). */
export const party = z.strictObject({ kind: partyKind, name: shortText(120) })
export type Party = z.infer<typeof party>
