import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { DocumentRecord, State } from '../../publisher/state.ts'
import type { PromiseInWorld, WithdrawnInWorld } from './world.ts'

type Live = Omit<PromiseInWorld, 'updates'>

/**
 * Settles the address of every promise there is or was. A live promise goes before a withdrawn one, the one first
 * published before a later one; who comes second to an address gets its number after the slug, so that nothing public
 * is ever hidden by a name clash. An erased promise has no text left to make an address from and gets none.
 */
export function promisePaths(state: State, municipalities: ReadonlyMap<string, Municipality>): { live: Live[]; gone: WithdrawnInWorld[] } {
  const taken = new Set<string>()
  const claim = (municipality: Municipality, document: PromiseDocument): string => {
    const base = `/${municipality.slug}/${document.year}/${document.slug}`
    const path = taken.has(`${base}/`) ? `${base}-${document.ref.split('-').at(-1)}/` : `${base}/`
    taken.add(path)
    return path
  }
  const records = [...state.records.values()].filter((record) => record.type === 'promise')
  const live = records.flatMap((record): Live[] => {
    const document = record.current
    const municipality = document?.type === 'promise' ? municipalities.get(document.municipality) : undefined
    if (document?.type !== 'promise' || !municipality) return []
    return [{ document, entries: record.entries, municipality, path: claim(municipality, document) }]
  })
  const gone = records.flatMap((record): WithdrawnInWorld[] => {
    const document = record.current === null ? lastText(record) : undefined
    const municipality = document && municipalities.get(document.municipality)
    if (!document || !municipality) return []
    const isErased = record.entries.at(-1)?.action === 'erased'
    return [
      {
        ref: record.ref,
        path: claim(municipality, document),
        municipality,
        year: document.year,
        document: isErased ? null : document,
        entries: record.entries,
      },
    ]
  })
  return { live, gone }
}

function lastText(record: DocumentRecord): PromiseDocument | undefined {
  const document = record.entries.findLast((entry) => entry.document !== null)?.document
  return document?.type === 'promise' ? document : undefined
}
