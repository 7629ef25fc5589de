import type { DocumentType } from '@lovat/shared/contract/public-document'
import { collectionOf, type GatedType } from '../../src/gate/gated-types.ts'
import { activityRow, problemRow, promiseRow, updateRow } from '../document-builders.ts'
import { approveByAll, give, peopleOf, publishByKeys, THIRD_PROMISOR } from '../keys.ts'
import type { House } from '../open-house.ts'
import type { PartyOf, Scope } from './roles.ts'

export type Place = { house: House; scope: Scope; party: PartyOf; promise: string }
/** A document somebody may or may not be let at; whoever reads the word in it has read it. */
export type Made = { type: GatedType; id: string; word: string; whole: string }

const NAMES = { police: 'Polisen', municipality: 'Kommunen', other: THIRD_PROMISOR }
export const codeOf = (scope: Scope) => (scope === 'elsewhere' ? '1445' : '1281')
const kommun = ({ house, scope }: Place) => house.municipalityIds.get(codeOf(scope)) ?? ''
const partyOf = (kind: PartyOf) => ({ kind, name: NAMES[kind] })
const day = (date: string) => `${date}T12:00:00.000Z`
let count = 0
/** A word that is in one document and nowhere else. */
export const newWord = () => `Kvitten${String(++count).padStart(5, '0')}x`

/** Who promises: all three, or without the one whose document it is not. */
export function partiesIn({ scope, party }: Pick<Place, 'scope' | 'party'>) {
  const isWithout = scope === 'otherParty' && party === 'other'
  return (['police', 'municipality', ...(isWithout ? [] : (['other'] as const))] as const).map(partyOf)
}

/** An author of the person's own party, or of another one. */
function authorIn({ scope, party }: Place) {
  if (scope !== 'otherParty') return partyOf(party)
  return partyOf(party === 'police' ? 'municipality' : 'police')
}

/** A row as a form sends it, whole enough to be published. */
export function rowOf(type: GatedType, place: Place, word: string): object {
  const own = kommun(place)
  switch (type) {
    case 'promise':
      return promiseRow(own, { title: word, parties: partiesIn(place) })
    case 'activity':
      return activityRow(place.promise, { text: word })
    case 'update':
      return updateRow(place.promise, { text: word, author: authorIn(place) })
    case 'problem':
      return problemRow(own, { title: word })
    case 'agreement':
      return { municipalities: [own], title: word, parties: partiesIn(place), validFrom: day('2026-01-01'), validTo: day('2027-01-01') }
    case 'indicator':
      return { municipality: own, name: word, unit: 'procent', source: { title: 'SCB' }, series: [{ period: '2025', value: 4 }] }
    case 'municipality':
      return {
        ...{ name: word, legalName: `${word} kommun`, code: String(8000 + ++count), slug: word.toLowerCase() },
        ...{ countyCode: '12', countyName: 'Skåne län', population: 1, populationDate: day('2026-01-01') },
      }
    case 'policeArea':
      return { name: word, kind: 'local', slug: word.toLowerCase(), municipalities: [own] }
  }
}

/** What a draft of a change says, in the form's own words. */
export function changeOf(type: GatedType, word: string): object {
  if (type === 'municipality') return { contacts: [{ role: word, organisation: 'Kommunen' }] }
  return {
    [({ activity: 'text', update: 'text', indicator: 'name', policeArea: 'name' } as Record<string, string>)[type] ?? 'title']: word,
  }
}

/** Which document answers for a scope: most are the same whoever asks. */
export function variant(type: GatedType, place: Place): string {
  const code = codeOf(place.scope)
  if (type === 'update') return `${code} ${authorIn(place).kind}`
  return type === 'promise' || type === 'agreement' ? `${code} ${partiesIn(place).length}` : code
}

/** Whose log and state it is: an activity's are its promise's. */
const wholeOf = (type: GatedType, id: string, { promise }: Place) =>
  type === 'activity' ? { type: 'promise' as const, id: promise } : { type: type as DocumentType, id }

/** A draft that never was public. A kommun is always public: there it is a change that is not. */
export async function makeDraft(type: GatedType, place: Place): Promise<Made> {
  const { house } = place
  const word = newWord()
  if (type === 'municipality') return changed(type, kommun(place), place)
  const row = rowOf(type, place, word)
  const how = { collection: collectionOf[type], data: row as never, draft: true, depth: 0, req: await house.request() } as const
  const { id } = await house.payload.create(how)
  return { type, id: String(id), word, whole: type === 'activity' ? place.promise : String(id) }
}

/** Writes a change, as Lovat itself: so nobody is its author, and everybody with a key may approve it. */
export async function changed(type: GatedType, id: string, { house }: Pick<Place, 'house'>): Promise<Made> {
  const word = newWord()
  const req = await house.request()
  await house.payload.update({ collection: collectionOf[type], id, data: changeOf(type, word) as never, draft: true, depth: 0, req })
  return { type, id, word, whole: id }
}

export async function makePublic(type: GatedType, place: Place): Promise<Made> {
  const made = await makeDraft(type, type === 'activity' ? { ...place, promise: (await makeDraft('promise', place)).id } : place)
  const promise = type === 'activity' ? await promiseOf(place.house, made.id) : ''
  const whole = wholeOf(type, made.id, { ...place, promise })
  await publishByKeys(place.house, whole.type, whole.id)
  return { ...made, whole: whole.id }
}

/** The newest text approved and booked, behind an embargo. */
export async function putUnderEmbargo(house: House, { type, whole }: Made): Promise<void> {
  const gated = type === 'activity' ? 'promise' : type
  await approveByAll(house, gated, whole)
  const { writer } = await peopleOf(house)
  await give(house, writer, 'schedule', gated, whole, { publishAt: '2099-01-01T08:00', embargo: true })
}

/** Something that never was public, under embargo. */
export async function makeEmbargoed(type: GatedType, place: Place): Promise<Made> {
  const own = type === 'activity' ? { ...place, promise: (await makeDraft('promise', place)).id } : place
  const made = await makeDraft(type, own)
  const whole = type === 'activity' ? own.promise : made.id
  await putUnderEmbargo(place.house, { ...made, whole })
  return { ...made, whole }
}

/** A change under embargo, of something that is public. */
export async function makeEmbargoedChange(type: GatedType, place: Place): Promise<Made> {
  const live = await makePublic(type, place)
  const made = { ...(await changed(type, live.id, place)), whole: live.whole }
  await putUnderEmbargo(place.house, made)
  return made
}

async function promiseOf(house: House, activity: string): Promise<string> {
  const { promise } = await house.payload.findByID({ collection: 'activities', id: activity, draft: true, depth: 0 })
  return String(promise)
}
