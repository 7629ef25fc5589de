import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Municipality } from '../contract/municipality.ts'
import type { PoliceArea } from '../contract/police-area.ts'
import { slugify } from '../text/slug.ts'

/** SCB's population figures in kommuner.csv are for this day. */
export const POPULATION_DATE = '2024-12-31'

type Row = Record<string, string>
// Written out one by one: a bundler brings each of them along, and would take a name put together here for any file.
const FILES = {
  regions: new URL('../../data/polisregioner.csv', import.meta.url),
  neighbours: new URL('../../data/grannkommuner.csv', import.meta.url),
  municipalities: new URL('../../data/kommuner.csv', import.meta.url),
}
const table = (file: URL): Row[] => parse(readFileSync(file), { columns: true, bom: true })
const cell = (row: Row, column: string): string => {
  const value = row[column]
  if (value === undefined) throw new Error(`Reference data lacks the column ${column}`)
  return value
}

/** `unverifiedAreas` are lokalpolisområden that the police have not confirmed: for the CMS as drafts, never for the public. */
export type ReferenceData = { municipalities: Municipality[]; policeAreas: PoliceArea[]; unverifiedAreas: PoliceArea[] }

/**
 * The 290 kommuner with county, police region, population and neighbours, and the police areas that are known.
 * Sources and licences: shared/data/README.md. Polisområden are given where known, never guessed; the only list of
 * lokalpolisområden found covers one region and has not been checked with the police, so they are kept apart.
 */
export function referenceData(): ReferenceData {
  const regionSlug = new Map(table(FILES.regions).map((row) => [cell(row, 'polisregion'), cell(row, 'slug')]))
  const neighbours = Map.groupBy(table(FILES.neighbours), (row) => cell(row, 'kommunkod'))
  const rows = table(FILES.municipalities)
  const slugOfRegion = (row: Row): string => regionSlug.get(cell(row, 'polisregion')) ?? slugify(cell(row, 'polisregion'))
  const municipalities = rows.map((row): Municipality => {
    const area = cell(row, 'polisomrade')
    return {
      type: 'municipality',
      code: cell(row, 'kommunkod'),
      name: cell(row, 'kommun'),
      legalName: cell(row, 'kommun_namn'),
      slug: cell(row, 'slug'),
      county: { code: cell(row, 'lan_kod'), name: cell(row, 'lan') },
      policeRegion: { slug: slugOfRegion(row), name: `Polisregion ${cell(row, 'polisregion')}` },
      ...(area && { policeArea: { slug: slugify(`polisomrade ${area}`), name: `Polisområde ${area}` } }),
      population: { value: Number(cell(row, 'folkmangd_2024')), date: POPULATION_DATE },
      neighbours: (neighbours.get(cell(row, 'kommunkod')) ?? []).map((pair) => cell(pair, 'grannkod')),
      contacts: [],
      underPreparation: false,
      example: false,
    }
  })
  return { municipalities, policeAreas: policeAreasOf(municipalities), unverifiedAreas: localAreasOf(rows) }
}

/** Regions and areas as the kommuner name them, with the kommuner under each. */
export function policeAreasOf(municipalities: readonly Municipality[]): PoliceArea[] {
  const regions = Map.groupBy(municipalities, (m) => m.policeRegion.slug)
  const areas = Map.groupBy(
    municipalities.filter((m) => m.policeArea),
    (m) => m.policeArea?.slug ?? '',
  )
  const codes = (members: readonly Municipality[]) => members.map((m) => m.code).toSorted()
  return [
    ...[...regions].map(
      ([slug, members]): PoliceArea => ({
        type: 'policeArea',
        kind: 'region',
        slug,
        name: members[0]?.policeRegion.name ?? slug,
        municipalities: codes(members),
      }),
    ),
    ...[...areas].map(
      ([slug, members]): PoliceArea => ({
        type: 'policeArea',
        kind: 'area',
        slug,
        name: members[0]?.policeArea?.name ?? slug,
        parent: members[0]?.policeRegion.slug ?? '',
        municipalities: codes(members),
      }),
    ),
  ]
}

function localAreasOf(rows: readonly Row[]): PoliceArea[] {
  const named = Map.groupBy(
    rows.filter((row) => cell(row, 'lokalpolisomrade') !== ''),
    (row) => cell(row, 'lokalpolisomrade'),
  )
  return [...named].map(([name, members]): PoliceArea => {
    const area = members[0] ? cell(members[0], 'polisomrade') : ''
    return {
      type: 'policeArea',
      kind: 'local',
      slug: slugify(`lokalpolisomrade ${name}`),
      name: `Lokalpolisområde ${name}`,
      ...(area && { parent: slugify(`polisomrade ${area}`) }),
      municipalities: members.map((row) => cell(row, 'kommunkod')).toSorted(),
    }
  })
}
