import type { DocumentType } from '@lovat/shared/contract/public-document'
import { collectionOf, type GatedType } from '../../src/gate/gated-types.ts'
import type { People } from '../access-people.ts'
import type { Ask } from '../gate-rest.ts'
import { give, peopleOf } from '../keys.ts'
import type { House } from '../open-house.ts'
import { COMMANDS, documentFor, mayGive } from './commands.ts'
import { codeOf, type Made, makeDraft, makeEmbargoed, makeEmbargoedChange, makePublic, type Place, variant } from './documents.ts'
import { agreed, seesWorkflow, waysToRead, waysToReadHistory } from './reading.ts'
import { type Answers, cell, ROLES, SCOPES, type Scope } from './roles.ts'
import type { Table } from './table.ts'
import { mayCreate, mayDelete, mayUpdate } from './writing.ts'

export type Matrix = { house: House; all: People; promises: Record<string, string> }
type Try = (ask: Ask, place: Place, title: string) => Promise<boolean>

const placeFor = ({ house, promises }: Matrix, scope: Scope, party: Place['party']): Place => ({
  house,
  scope,
  party,
  promise: promises[codeOf(scope)] ?? '',
})

/** One column: everyone tries, in each scope; people for whom a scope is the same document try it once. */
async function column(matrix: Matrix, type: GatedType, tries: Try): Promise<string[]> {
  const cells: string[] = []
  for (const { person, party, title } of ROLES) {
    const known = new Map<string, boolean>()
    const answers: Partial<Answers> = {}
    for (const scope of SCOPES) {
      const place = placeFor(matrix, scope, party)
      const key = variant(type, place)
      if (!known.has(key)) known.set(key, await tries(matrix.all[person].ask, place, title))
      answers[scope] = known.get(key)
    }
    cells.push(cell(answers as Answers))
  }
  return cells
}

async function tableOf(matrix: Matrix, type: GatedType, columns: Record<string, Try>): Promise<Table> {
  const filled: string[][] = []
  for (const tries of Object.values(columns)) filled.push(await column(matrix, type, tries))
  return {
    columns: Object.keys(columns),
    rows: ROLES.map(({ title }, row) => ({ title, cells: filled.map((cells) => cells[row] ?? '') })),
  }
}

/** Makes each document once, and again after `forget`. */
function remembered<T>(type: GatedType, make: (type: GatedType, place: Place) => Promise<T>) {
  const made = new Map<string, Promise<T>>()
  return {
    get: (place: Place): Promise<T> => {
      const key = variant(type, place)
      const one = made.get(key) ?? make(type, place)
      made.set(key, one)
      return one
    },
    forget: (place: Place) => made.delete(variant(type, place)),
  }
}

/** Reading and writing of one collection. The order matters for a kommun, of which there is one: public, draft, embargo. */
export async function documentTable(matrix: Matrix, type: GatedType): Promise<Table> {
  const live = remembered(type, makePublic)
  const drafts = remembered(type, makeDraft)
  const throwaway = remembered(type, makeDraft)
  const hidden = remembered(type, makeEmbargoed)
  const hiddenChange = remembered(type, makeEmbargoedChange)
  const reads =
    (what: string, { get }: { get: (place: Place) => Promise<Made> }, isDraft = true): Try =>
    async (ask, place, title) =>
      agreed(
        await waysToRead(ask, await get(place), isDraft, what !== 'live' && what !== 'draft'),
        `${what}, ${type}, ${place.scope}, ${title}`,
      )
  const readsHistory =
    (what: string, { get }: { get: (place: Place) => Promise<Made> }): Try =>
    async (ask, place, title) => {
      const made = await get(place)
      const version = await versionOf(place.house, made, what === 'history')
      return agreed(await waysToReadHistory(ask, made, version, what !== 'history'), `${what}, ${type}, ${place.scope}, ${title}`)
    }
  const both =
    (...tries: Try[]): Try =>
    async (ask, place, title) => {
      const answers: Record<string, boolean> = {}
      for (const [index, one] of tries.entries()) answers[index] = await one(ask, place, title)
      return agreed(answers, `under embargo (new, its history, change, its history), ${type}, ${place.scope}, ${title}`)
    }
  return tableOf(matrix, type, {
    'se publicerat': reads('live', live, false),
    'se utkast': reads('draft', drafts),
    'se historik': readsHistory('history', live),
    skapa: (ask, place) => mayCreate(ask, type, place),
    ändra: async (ask, place) => mayUpdate(ask, await drafts.get(place)),
    radera: async (ask, place) => {
      const isDeleted = await mayDelete(ask, await throwaway.get(place))
      if (isDeleted) throwaway.forget(place)
      return isDeleted
    },
    'se under embargo': both(
      ...(type === 'municipality' ? [] : [reads('new', hidden), readsHistory('new history', hidden)]),
      ...(type === 'update' ? [] : [reads('change', hiddenChange), readsHistory('change history', hiddenChange)]),
    ),
  })
}

async function versionOf({ payload }: House, { type, id, word }: Made, newest: boolean): Promise<string> {
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({
    collection: collectionOf[type],
    where,
    sort: newest ? '-createdAt' : 'createdAt',
    pagination: false,
    depth: 0,
  })
  // The oldest that says it: what was written before the embargo was set is under it too.
  const found = docs.find((version) => JSON.stringify(version).includes(word))
  if (!found) throw new Error(`No version of ${type} says ${word}`)
  return String(found.id)
}

/** Who may do what with a document's way to the public, tried command by command. */
export async function commandTable(matrix: Matrix, type: DocumentType): Promise<Table> {
  // There is one kommun of each: what was tried with it before ends here.
  if (type === 'municipality') for (const scope of SCOPES) await makePublic(type, placeFor(matrix, scope, 'police'))
  const views = {
    'se läget, utkast': remembered(type, makeDraft),
    'se läget, inskickat': remembered(type, async (_, place) => {
      const made = await makeDraft(type, place)
      const { writer } = await peopleOf(place.house)
      await give(place.house, writer, 'submit', type, made.id, { changeNote: 'Ny text.' })
      return made
    }),
    'se läget, under embargo': remembered(type, type === 'update' ? makeEmbargoed : makeEmbargoedChange),
  }
  return tableOf(matrix, type, {
    ...Object.fromEntries(
      Object.entries(views).map(([title, { get }]): [string, Try] => [title, async (ask, place) => seesWorkflow(ask, await get(place))]),
    ),
    ...Object.fromEntries(
      COMMANDS.map((name): [string, Try] => {
        const made = new Map<string, { type: DocumentType; id: string }>()
        return [
          name,
          async (ask, place) => {
            const key = variant(type, place)
            const document = made.get(key) ?? (await documentFor(name, type, place))
            made.set(key, document)
            const isDone = await mayGive(ask, name, place, document)
            if (isDone && name === 'publish') made.delete(key)
            return isDone
          },
        ]
      }),
    ),
  })
}
