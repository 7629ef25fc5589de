import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { Municipality } from '@lovat/shared/contract/municipality'
import { compareSwedish } from '@lovat/shared/text/sorting'
import { municipalityOfRef, SHARED, type State } from '../../publisher/state.ts'
import { type KommunWorld, kommunWorld, type PromiseInWorld, type WithdrawnInWorld } from './kommun-world.ts'
import { remember } from './remember.ts'
import { type SharedWorld, sharedWorld } from './shared-world.ts'

/** The ledger's state in the form that pages ask for: by kommun, with addresses settled. */
export type World = {
  head: number
  entries: readonly LedgerEntry[]
  /** In Swedish order of name. */
  kommuner: KommunWorld[]
  kommun: (code: string) => KommunWorld | undefined
  promise: (ref: string | undefined) => PromiseInWorld | undefined
  shared: SharedWorld
  /** What leads from one kommun to another: what refers, and what it refers to. Nearly always empty. */
  abroad: (PromiseInWorld | WithdrawnInWorld | undefined)[]
}

/** In: the folded ledger. Out: what is public now, sorted. Documents of a kommun that is not public itself are left out. */
export const worldOf = (state: State): World => worlds(state, [], () => makeWorld(state))

/** A kommun that is known to be public. Refused, with an error: a world that a page was not planned in. */
export function kommunIn(world: World, code: string): KommunWorld {
  const kommun = world.kommun(code)
  if (kommun === undefined) throw new Error(`The kommun ${code} is not in this world`)
  return kommun
}

const worlds = remember<State, World>()

function makeWorld(state: State): World {
  const all = [...state.groups].flatMap(([name, records]) => (name === SHARED ? [] : (kommunWorld(records) ?? [])))
  const byCode = new Map(all.map((kommun) => [kommun.municipality.document.code, kommun]))
  const kommuner = inOrder(all.map(({ municipality }) => municipality.document)).flatMap((code) => byCode.get(code) ?? [])
  const promise = (ref: string | undefined) =>
    ref === undefined ? undefined : byCode.get(municipalityOfRef(ref))?.promises.find(({ document }) => document.ref === ref)
  return {
    head: state.head,
    entries: state.entries,
    kommuner,
    kommun: (code) => byCode.get(code),
    promise,
    shared: sharedWorld(state.groups.get(SHARED)),
    abroad: kommuner.flatMap((kommun) =>
      referringAbroad(kommun).flatMap((one) => [one, promise('ref' in one ? replacedBy(one) : one.document.carriedFrom)]),
    ),
  }
}

const COUNTRY = {}
const orders = remember<object, string[]>()

/** The codes of kommuner in Swedish order of name; to sort them anew at each change would take as long as to find it. */
const inOrder = (documents: readonly Municipality[]): string[] =>
  orders(COUNTRY, documents, () => documents.toSorted((a, b) => compareSwedish(a.name, b.name)).map(({ code }) => code))

/** Which promise took the place of a withdrawn one. */
export const replacedBy = (gone: WithdrawnInWorld): string | undefined => gone.entries.at(-1)?.withdrawal?.replacedBy

const abroad = remember<KommunWorld, (PromiseInWorld | WithdrawnInWorld)[]>()

const referringAbroad = (kommun: KommunWorld): (PromiseInWorld | WithdrawnInWorld)[] =>
  abroad(kommun, [], () => {
    const { municipality, promises, withdrawn } = kommun
    const isAbroad = (ref: string | undefined) => ref !== undefined && municipalityOfRef(ref) !== municipality.document.code
    return [...promises.filter(({ document }) => isAbroad(document.carriedFrom)), ...withdrawn.filter((gone) => isAbroad(replacedBy(gone)))]
  })
