import type { User } from '../payload-types.ts'
import type { Frequency } from './whole-letter.ts'

/** How often somebody wants letters; an account from before there was a choice wants them at once. */
export const frequencyOf = ({ notices }: Pick<User, 'notices'>): Frequency => notices ?? 'atOnce'
