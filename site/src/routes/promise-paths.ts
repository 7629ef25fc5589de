import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { DocumentRecord, Records } from '../../publisher/state.ts'

type Placed = { record: DocumentRecord; document: PromiseDocument; path: string }

/**
 * Settles the address of every promise there is or was in a kommun. A live promise goes before a withdrawn one, the one
 * first published before a later one; who comes second to an address gets its number after the slug, so that nothing
 * public is ever hidden by a name clash. An erased promise has no text left to make an address from and gets none.
 */
export function promisePaths(records: Records, municipality: Municipality): { live: Placed[]; gone: Placed[] } {
  const taken = new Set<string>()
  const place = (record: DocumentRecord, document: PromiseDocument): Placed => {
    const base = `/${municipality.slug}/${document.year}/${document.slug}`
    const path = taken.has(`${base}/`) ? `${base}-${document.ref.split('-').at(-1)}/` : `${base}/`
    taken.add(path)
    return { record, document, path }
  }
  const promises = [...records.values()].filter((record) => record.type === 'promise')
  const live = promises.flatMap((record) => (record.current?.type === 'promise' ? [place(record, record.current)] : []))
  const gone = promises.flatMap((record) => {
    const document = record.current === null ? lastText(record) : undefined
    return document ? [place(record, document)] : []
  })
  return { live, gone }
}

function lastText(record: DocumentRecord): PromiseDocument | undefined {
  const document = record.entries.findLast((entry) => entry.document !== null)?.document
  return document?.type === 'promise' ? document : undefined
}
