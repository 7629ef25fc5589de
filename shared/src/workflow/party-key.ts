import type { Party } from '../contract/party.ts'

/**
 * Which key somebody holds, or which key a text needs: the police, a kommun by its code, or a third promisor by its name
 * (two of them are two keys, whatever their names' capitals).
 */
export type PartyKey = 'police' | `municipality:${string}` | `other:${string}`

/** A party whose yes is needed: its key, and the name readers know it by. */
export type RequiredParty = { key: PartyKey; kind: Party['kind']; organisation: string }

/** The key of a third promisor. In: the organisation's name as somebody wrote it. */
export const otherKey = (organisation: string): PartyKey => `other:${organisation.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')}`

export const municipalityKey = (code: string): PartyKey => `municipality:${code}`
