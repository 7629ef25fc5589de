import type { PersonName } from '../access-people.ts'

export type PartyOf = 'police' | 'municipality' | 'other'

/** Who the matrix asks about, in its order: everyone works in Lund, and nowhere else. `party` is whom they act for. */
export const ROLES: readonly { person: PersonName; title: string; party: PartyOf }[] = [
  { person: 'administrator', title: 'administratör', party: 'police' },
  { person: 'writer', title: 'skribent, polisen', party: 'police' },
  { person: 'writerForKommun', title: 'skribent, kommunen', party: 'municipality' },
  { person: 'approver', title: 'godkännare, polisen', party: 'police' },
  { person: 'approverForKommun', title: 'godkännare, kommunen', party: 'municipality' },
  { person: 'reader', title: 'läsare', party: 'police' },
  { person: 'thirdWriter', title: 'skribent, tredje part', party: 'other' },
  { person: 'thirdApprover', title: 'godkännare, tredje part', party: 'other' },
  { person: 'withoutMembership', title: 'konto utan uppdrag', party: 'police' },
  { person: 'anonymous', title: 'ej inloggad', party: 'police' },
]

/**
 * What is asked about: a document of the person's kommun that names the person's party; one there that is another party's
 * (where a document has such a one: an update somebody else wrote, a promise that the person's organisation is no party to);
 * and one of another kommun.
 */
export const SCOPES = ['ownParty', 'otherParty', 'elsewhere'] as const
export type Scope = (typeof SCOPES)[number]
export type Answers = Record<Scope, boolean>

/** One cell, as a person reads it. Throws at a pattern that has no word, such as "only elsewhere". */
export function cell({ ownParty, otherParty, elsewhere }: Answers): string {
  const word = { yyy: 'ja', yyn: 'egen kommun', ynn: 'egen part', nnn: 'nej' }[
    [ownParty, otherParty, elsewhere].map((yes) => (yes ? 'y' : 'n')).join('')
  ]
  if (!word) throw new Error(`No word for own party ${ownParty}, other party ${otherParty}, elsewhere ${elsewhere}`)
  return word
}
