import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PoliceArea } from '@lovat/shared/contract/police-area'
import { type ReferenceData, referenceData } from '@lovat/shared/geo/reference-data'
import type { PayloadRequest } from 'payload'
import { setGateContext } from '../gate/gate-context.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import { idsByName } from '../store/lookup.ts'
import { storeMunicipality } from '../store/store-municipality.ts'
import { writeDocument } from '../store/write-document.ts'

/** Publishes the kommuner and police areas (shared/data): as system, in the transaction of `req`. */
export async function loadReferenceData(req: PayloadRequest): Promise<void> {
  const reference = referenceData()
  await publishAreas(reference, req)
  await keepAsDrafts(reference.unverifiedAreas, req)
}

/** What the police have not confirmed waits for somebody who can: readable in the admin, never on the site. */
async function keepAsDrafts(areas: readonly PoliceArea[], req: PayloadRequest): Promise<void> {
  const parents = await idsByName(
    'policeArea',
    areas.flatMap(({ parent }) => parent ?? []),
    req,
  )
  const kommuner = await idsByName(
    'municipality',
    areas.flatMap(({ municipalities }) => municipalities),
    req,
  )
  for (const { slug, kind, name, parent, municipalities } of areas) {
    const row = {
      slug,
      kind,
      name,
      parent: parent ? parents.get(parent) : null,
      municipalities: municipalities.map((code) => kommuner.get(code)),
    }
    await writeDocument({ type: 'policeArea', id: undefined, rowIn: () => row, writeEnglish: false, publish: false, req })
  }
}

/** Areas name kommuner and kommuner name areas: written first, recorded when both are whole. */
export async function publishAreas(
  { municipalities, policeAreas }: Omit<ReferenceData, 'unverifiedAreas'>,
  req: PayloadRequest,
): Promise<void> {
  setGateContext(req, { recordLater: true })
  const areaIds = new Map<string, string>()
  const write = (type: 'policeArea' | 'municipality', row: object, id?: string) =>
    writeDocument({ type, id, rowIn: () => row, writeEnglish: false, publish: true, req })
  for (const { slug, kind, name, parent } of parentsFirst(policeAreas))
    areaIds.set(slug, await write('policeArea', { slug, kind, name, parent: parent ? areaIds.get(parent) : null }))
  for (const document of municipalities)
    await write('municipality', storeMunicipality(document, { idOf: (_, slug) => areaIds.get(slug) ?? '' }))
  const ids = await idsByName(
    'municipality',
    municipalities.map((m: Municipality) => m.code),
    req,
  )
  for (const { slug, municipalities: codes } of policeAreas)
    await write('policeArea', { municipalities: codes.map((code) => ids.get(code)) }, areaIds.get(slug))
  setGateContext(req, { recordLater: undefined, publication: { ground: 'reference' } })
  for (const [type, all] of [
    ['policeArea', areaIds],
    ['municipality', ids],
  ] as const) {
    for (const id of all.values()) await recordPublicChange({ type, id, req })
  }
  setGateContext(req, { publication: undefined })
}

const parentsFirst = (areas: readonly PoliceArea[]) => areas.toSorted((a, b) => LEVEL[a.kind] - LEVEL[b.kind])
const LEVEL = { region: 0, area: 1, local: 2 } as const
