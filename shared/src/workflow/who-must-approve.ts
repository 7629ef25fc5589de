import type { Party } from '../contract/party.ts'
import type { PromiseDocument } from '../contract/promise.ts'
import { concernedMunicipalities, type PublicDocument } from '../contract/public-document.ts'
import type { Update } from '../contract/update.ts'
import { municipalityKey, otherKey, type RequiredParty } from './party-key.ts'

/** The part of a promise that decides who approves its updates. */
export type PromiseOfUpdate = Pick<PromiseDocument, 'parties'> & {
  activities: Pick<PromiseDocument['activities'][number], 'ref' | 'responsible'>[]
}

/**
 * What else is needed to say who a document concerns: kommuner's names by code; what is public of it now, so that no party
 * is left out without its own yes; for an update its promise, as the public knows it, and what it corrects.
 */
export type Surroundings = {
  nameOf: (municipalityCode: string) => string
  live?: PublicDocument
  promise?: PromiseOfUpdate
  corrects?: Pick<Update, 'kind'>
}

const POLICE: RequiredParty = { key: 'police', kind: 'police', organisation: 'Polisen' }

/**
 * The parties that must all say yes before a document is public (domain rule 1). A promise and an agreement: every party
 * they name, and every party that the public version names. A verdict or an effect, and a correction of one: all who
 * promised. Any other update: the party responsible for what it tells of. What
 * belongs to both (the problem picture, indicators, a kommun's facts): the police and the kommun. A police area: the police.
 * Each key once, in the document's order. Never empty.
 */
export function whoMustApprove(document: PublicDocument, { nameOf, live, promise, corrects }: Surroundings): RequiredParty[] {
  const codes = concernedMunicipalities(document)
  const keys = (parties: readonly Party[]) => once(parties.flatMap((party) => keysOf(party, codes, nameOf)))
  switch (document.type) {
    case 'promise':
    case 'agreement':
      return keys([...document.parties, ...(live && 'parties' in live ? live.parties : [])])
    case 'update':
      return keys(partiesOfUpdate(document, promise, corrects))
    case 'policeArea':
      return [POLICE]
    default:
      return [
        POLICE,
        ...codes.map((code): RequiredParty => ({ key: municipalityKey(code), kind: 'municipality', organisation: nameOf(code) })),
      ]
  }
}

/**
 * The responsible party is the activity's, where it is one of those who promised; a reply is its author's own words. What
 * a party tells that promised nothing needs all who did.
 */
function partiesOfUpdate(update: Update, promise: PromiseOfUpdate | undefined, corrects: Surroundings['corrects']): Party[] {
  const promising = promise?.parties ?? []
  if (isForAll(update.kind) || isForAll(corrects?.kind)) return promising.length > 0 ? promising : [update.author]
  const responsible = promise?.activities.find(({ ref }) => ref === update.activity)?.responsible
  const wanted = update.kind === 'reply' || !responsible ? [update.author] : [responsible, update.author]
  const found = wanted.map((party) => promising.find((one) => isSame(one, party))).find((party) => party !== undefined)
  if (found) return [found]
  return promising.length > 0 ? promising : [update.author]
}

const isForAll = (kind: Update['kind'] | undefined): boolean => kind === 'verdict' || kind === 'effect'

const isSame = (a: Party, b: Party): boolean => a.kind === b.kind && (a.kind !== 'other' || otherKey(a.name) === otherKey(b.name))

/**
 * An agreement between the police and several kommuner needs each of them, under the name that it gives them where that is
 * the kommun's own.
 */
function keysOf({ kind, name }: Party, codes: readonly string[], nameOf: Surroundings['nameOf']): RequiredParty[] {
  if (kind === 'police') return [{ ...POLICE, organisation: name }]
  if (kind === 'other') return [{ key: otherKey(name), kind, organisation: name }]
  return codes.map((code) => ({ key: municipalityKey(code), kind, organisation: codes.length > 1 ? nameOf(code) : name }))
}

function once(parties: readonly RequiredParty[]): RequiredParty[] {
  return parties.filter(({ key }, index) => parties.findIndex((party) => party.key === key) === index)
}
