/**
 * The double key as anybody would tell it, for walks to be held against: what is public, who said yes to what. Written
 * from the rules, with sets and lists and no log; nothing of it comes from the code that it judges.
 */
export type Party = 'police' | 'municipality' | 'other'
export type Person = {
  name: string
  writesFor?: Party
  keys: readonly Party[]
  /** A third promisor, who sees only what was put before them. */
  isGuest?: boolean
  isAdministrator?: boolean
}
export type Verb = 'submit' | 'correct' | 'approve' | 'return' | 'recall' | 'publish' | 'schedule' | 'unschedule' | 'withdraw' | 'comment'
export type Said = { words: string; note?: string; at?: number; embargo?: boolean }

type Offer = { text: string; round: number; note: string | null; isCorrection: boolean; by: string }
type Word = { offer: string; party: Party; by: string; isYes: boolean }

/** One document on the desk. `round` grows with every public change, so that no yes outlives the publication it was for. */
export type Sheet = {
  text: string
  parties: readonly Party[]
  isWhole: boolean
  isUpdate: boolean
  /** Everybody who changed it, the last one last. */
  writers: string[]
  live: { text: string; parties: readonly Party[] } | null
  round: number
  offer: Offer | null
  words: Word[]
  booked: { at: number } | null
  /** Kept from those who only read: until it is public, or somebody lifts that. */
  isHidden: boolean
}

type Text = Pick<Sheet, 'text' | 'parties' | 'isWhole'>

export const newSheet = (text: Text, writer: string, isUpdate: boolean): Sheet => ({
  ...text,
  isUpdate,
  writers: [writer],
  live: null,
  round: 0,
  offer: null,
  words: [],
  booked: null,
  isHidden: false,
})

export const isBeforeTheParties = ({ offer, text, round }: Sheet): boolean => offer?.text === text && offer.round === round
export const required = ({ parties, live }: Sheet): Party[] => [...new Set([...parties, ...(live?.parties ?? [])])]

/** Whose yes counts: the latest word of each party about this very offer, each person once, and nobody's own words. */
export function yeses(sheet: Sheet): Map<Party, string> {
  const counted = new Map<Party, string>()
  if (!isBeforeTheParties(sheet)) return counted
  const barred = sheet.isUpdate ? sheet.writers : sheet.writers.slice(-1)
  for (const { offer, party, by, isYes } of sheet.words) {
    if (offer !== nameOf(sheet.offer) || !isYes || !required(sheet).includes(party)) continue
    if (!barred.includes(by) && ![...counted.values()].includes(by)) counted.set(party, by)
  }
  return counted
}

export const noes = (sheet: Sheet): Party[] =>
  isBeforeTheParties(sheet)
    ? sheet.words
        .filter(({ offer, isYes, party }) => offer === nameOf(sheet.offer) && !isYes && required(sheet).includes(party))
        .map(({ party }) => party)
    : []
export const missing = (sheet: Sheet): Party[] => {
  const yes = yeses(sheet)
  return isBeforeTheParties(sheet) ? required(sheet).filter((party) => !yes.has(party)) : []
}
export const isApproved = (sheet: Sheet): boolean => isBeforeTheParties(sheet) && missing(sheet).length === 0

export function standsAs(sheet: Sheet): string {
  if (sheet.booked) return 'scheduled'
  if (isApproved(sheet)) return 'approved'
  if (noes(sheet).length > 0) return 'returned'
  if (isBeforeTheParties(sheet)) return 'submitted'
  return sheet.live?.text === sheet.text ? 'none' : 'draft'
}

/** Somebody saved a text. Only another text than before makes them its last editor and calls a booking off. */
export function save(sheet: Sheet, writer: string, text: Text): void {
  if (text.text === sheet.text) return
  Object.assign(sheet, text)
  sheet.writers = [...sheet.writers, writer]
  sheet.booked = null
}

/** The key that somebody would turn: one that is missing still, else one that they hold. */
const keyOf = (sheet: Sheet, { keys }: Person): Party | undefined => {
  const held = required(sheet).filter((party) => keys.includes(party))
  return held.find((party) => missing(sheet).includes(party)) ?? held[0]
}

/** Whether the rules let somebody do something now. */
export function may(sheet: Sheet, verb: Verb, person: Person, said: Said, canBePublic: boolean): boolean {
  const works = person.writesFor !== undefined || person.keys.some((key) => key !== 'other' || required(sheet).includes(key))
  const key = person.isAdministrator ? undefined : keyOf(sheet, person)
  const open = isBeforeTheParties(sheet)
  const standsBehind = sheet.live?.parties.some((party) => person.keys.includes(party)) === true
  if (person.isGuest && !(verb === 'withdraw' ? standsBehind : open && key)) return false
  switch (verb) {
    case 'submit':
    case 'correct':
      if (person.writesFor === undefined || !sheet.isWhole || !['draft', 'returned'].includes(standsAs(sheet))) return false
      if (sheet.live && (sheet.isUpdate || !said.note)) return false
      return verb === 'submit' || sheet.live !== null
    case 'approve': {
      const barred = sheet.isUpdate ? sheet.writers : sheet.writers.slice(-1)
      if (!open || !key || barred.includes(person.name)) return false
      return missing(sheet).includes(key) && ![...yeses(sheet).values()].includes(person.name)
    }
    case 'return': {
      // The same no again says nothing new.
      const last = sheet.words.at(-1)
      return open && key !== undefined && !(last && !last.isYes && last.by === person.name && last.offer === nameOf(sheet.offer))
    }
    case 'recall':
      return open && person.writesFor !== undefined
    case 'publish':
      return works && isApproved(sheet) && canBePublic
    case 'schedule':
      return works && isApproved(sheet) && !sheet.booked
    case 'unschedule':
      return works && (sheet.booked !== null || sheet.isHidden)
    case 'withdraw':
      return standsBehind && !person.isAdministrator
    case 'comment':
      return works
  }
}

/** Does what `may` allowed. */
export function carryOut(sheet: Sheet, verb: Verb, person: Person, said: Said): void {
  switch (verb) {
    case 'submit':
    case 'correct': {
      const note = sheet.live ? (said.note ?? null) : null
      sheet.offer = { text: sheet.text, round: sheet.round, note, isCorrection: verb === 'correct', by: person.name }
      sheet.words = sheet.words.filter(({ isYes }) => isYes)
      return
    }
    case 'approve':
    case 'return': {
      const party = keyOf(sheet, person) as Party
      const offer = nameOf(sheet.offer)
      sheet.words = sheet.words.filter((word) => word.party !== party || word.offer !== offer)
      sheet.words.push({ offer, party, by: person.name, isYes: verb === 'approve' })
      if (verb === 'return') sheet.booked = null
      return
    }
    case 'recall':
      forgetOffer(sheet)
      return
    case 'publish':
      goLive(sheet)
      return
    case 'schedule':
      sheet.booked = { at: said.at ?? 0 }
      sheet.isHidden ||= said.embargo === true
      return
    case 'unschedule':
      sheet.booked = null
      sheet.isHidden = false
      return
    case 'withdraw':
      sheet.live = null
      sheet.isHidden = false
      sheet.round += 1
      forgetOffer(sheet)
      return
    case 'comment':
      return
  }
}

/** A time has come. Out: whether anything happened. */
export function strike(sheet: Sheet, at: number, canBePublic: boolean): boolean {
  if (!sheet.booked || sheet.booked.at > at) return false
  if (canBePublic) goLive(sheet)
  else sheet.booked = null
  return true
}

function goLive(sheet: Sheet): void {
  sheet.live = { text: sheet.text, parties: sheet.parties }
  sheet.isHidden = false
  sheet.round += 1
  forgetOffer(sheet)
}

function forgetOffer(sheet: Sheet): void {
  sheet.offer = null
  sheet.words = []
  sheet.booked = null
}

/** `by` is not a part of what is said yes to. */
const nameOf = (offer: Offer | null): string => JSON.stringify({ ...offer, by: undefined })
