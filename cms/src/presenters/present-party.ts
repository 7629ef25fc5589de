import type { Stored } from './stored.ts'

export const presentParty = (party: Stored | null | undefined) => ({ kind: party?.kind, name: party?.name ?? '' })
