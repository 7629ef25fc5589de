import type { PromiseFromRow, RowError } from '@lovat/shared/exchange/exchange-documents'
import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'
import type { ImportLookup } from './look-up-for-import.ts'

const CHUNK = 400
const pageOf = (ref: string, slug: string) => `${ref.split('-').slice(1, 3).join('/')}/${slug}`

/** Promises that would get the page of another one, already there. A number after the address would not be what the file says. */
export async function takenAddresses(promises: readonly PromiseFromRow[], lookup: ImportLookup, req: PayloadRequest): Promise<RowError[]> {
  const inFile = new Set(promises.map(({ document }) => document.ref))
  const unsettled = promises.filter(({ document }) => !lookup.existing('promise', document.ref)?.live)
  const owners = new Map<string, string>()
  for (let start = 0; start < unsettled.length; start += CHUNK) {
    const slugs = unsettled.slice(start, start + CHUNK).map(({ document }) => document.slug)
    const { docs } = await req.payload.find({
      collection: 'promises',
      where: { slug: { in: slugs } },
      sort: 'id',
      pagination: false,
      depth: 0,
      select: { ref: true, slug: true },
      overrideAccess: true,
      req: ownReading(req),
    })
    for (const { ref, slug } of docs) if (ref && slug && !inFile.has(ref)) owners.set(pageOf(ref, slug), ref)
  }
  return unsettled.flatMap(({ row, document: { ref, slug } }) => {
    const owner = owners.get(pageOf(ref, slug))
    if (!owner || owner === ref) return []
    return [{ row, column: 'Adress', value: slug, message: `Löftet ${owner} har redan den adressen. Fyll i Adress med en egen.` }]
  })
}
