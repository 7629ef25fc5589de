import type { Known } from '@lovat/shared/exchange/check-against'
import type { OutsideReference, ParsedExchange } from '@lovat/shared/exchange/exchange-documents'
import type { PayloadRequest } from 'payload'
import type { GatedType } from '../gate/gated-types.ts'
import { type Existing, existingByRef, idsByName } from '../store/lookup.ts'
import type { RelatedIds } from '../store/related-ids.ts'

export type ImportLookup = RelatedIds & {
  known: Known
  existing: (type: GatedType, ref: string) => Existing | undefined
  /** Whether a promise is public when the file is in: already, or by its own row. */
  isPublicAfter: (promiseRef: string) => boolean
  /** Makes a document that was just written known to the rows after it. */
  remember: (type: GatedType, ref: string, id: string) => void
}

/** Reads, in a few queries, all that a file's rows point at and all that is there already under their references. */
export async function lookUpForImport(
  { documents, references }: ParsedExchange,
  publish: boolean,
  req: PayloadRequest,
): Promise<ImportLookup> {
  const outside = (kind: OutsideReference['kind']) => references.filter((reference) => reference.kind === kind).map(({ ref }) => ref)
  const inFile = {
    problem: documents.problems.map(({ document }) => document.ref),
    promise: documents.promises.map(({ document }) => document.ref),
    activity: [
      ...documents.promises.flatMap(({ document }) => document.activities),
      ...[...documents.activitiesOf.values()].flat().map(({ document }) => document),
    ].map(({ ref }) => ref),
    update: documents.updates.map(({ document }) => document.ref),
  }
  const existing = new Map<string, Map<string, Existing>>()
  for (const type of ['problem', 'promise', 'activity', 'update'] as const) existing.set(type, await existingByRef(type, inFile[type], req))

  const codes = [...documents.problems, ...documents.promises, ...documents.updates].map(({ document }) => document.municipality)
  const ids = new Map<string, Map<string, string>>()
  ids.set('municipality', await idsByName('municipality', [...codes, ...outside('municipality')], req))
  ids.set('agreement', await idsByName('agreement', outside('agreement'), req))
  for (const type of ['problem', 'promise', 'activity', 'update'] as const) {
    const promisesOfActivities = type === 'promise' ? [...documents.activitiesOf.keys()] : []
    ids.set(type, await idsByName(type, [...inFile[type], ...outside(type), ...promisesOfActivities], req))
  }
  const concerned = [...documents.activitiesOf.keys(), ...documents.updates.map(({ document }) => document.promise), ...inFile.promise]
  const isPublic = new Set((await idsByName('promise', concerned, req, { onlyPublic: true })).keys())
  if (publish) for (const { document, stage } of documents.promises) if (stage !== 'draft') isPublic.add(document.ref)
  const refs = new Set([...ids].filter(([kind]) => kind !== 'municipality').flatMap(([, byName]) => [...byName.keys()]))
  return {
    known: { municipalityCodes: new Set(ids.get('municipality')?.keys()), refs },
    existing: (type, ref) => existing.get(type)?.get(ref),
    isPublicAfter: (promiseRef) => isPublic.has(promiseRef),
    remember: (type, ref, id) => ids.get(type)?.set(ref, id),
    idOf: (kind, name) => {
      const id = ids.get(kind)?.get(name)
      if (!id) throw new Error(`No ${kind} is called ${name}`)
      return id
    },
  }
}
