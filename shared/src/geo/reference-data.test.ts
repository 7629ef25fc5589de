import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { municipality } from '../contract/municipality.ts'
import { policeArea } from '../contract/police-area.ts'
import { POPULATION_DATE, policeAreasOf, referenceData } from './reference-data.ts'

const file = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
const table = (name: string): Record<string, string>[] => parse(file(name), { columns: true, bom: true })
const data = referenceData()
const { municipalities, policeAreas } = data
const population = (of: typeof municipalities) => of.reduce((sum, m) => sum + m.population.value, 0)
const byCode = new Map(municipalities.map((m) => [m.code, m]))

describe('kommuner', () => {
  it('are 290, each with its own code, slug, name and legal name', () => {
    for (const key of ['code', 'slug', 'name', 'legalName'] as const) expect(new Set(municipalities.map((m) => m[key])).size).toBe(290)
    expect(municipalities).toHaveLength(290)
  })

  it('keep to the contract', () => {
    for (const m of municipalities) expect(municipality.parse(m)).toEqual(m)
  })

  it('are as many people as SCB counted', () => {
    expect(population(municipalities)).toBe(10_587_710)
    expect(new Set(municipalities.map((m) => m.population.date))).toEqual(new Set([POPULATION_DATE]))
    expect(municipalities.every((m) => m.population.value > 2000)).toBe(true)
  })

  it('are real ones: no example, none said to be on the way, no contact made up', () => {
    expect(municipalities.filter((m) => m.example || m.underPreparation || m.contacts.length > 0 || m.code.startsWith('99'))).toEqual([])
  })

  it.each([
    ['0114', 'Upplands Väsby', 'upplands-vasby', 'Stockholms län', 'Polisregion Stockholm'],
    ['0305', 'Håbo', 'habo-uppsala', 'Uppsala län', 'Polisregion Mitt'],
    ['0643', 'Habo', 'habo-jonkoping', 'Jönköpings län', 'Polisregion Öst'],
    ['0980', 'Gotland', 'gotland', 'Gotlands län', 'Polisregion Stockholm'],
    ['1281', 'Lund', 'lund', 'Skåne län', 'Polisregion Syd'],
    ['2584', 'Kiruna', 'kiruna', 'Norrbottens län', 'Polisregion Nord'],
  ])('%s is %s', (code, name, slug, county, region) => {
    const m = byCode.get(code)
    expect([m?.name, m?.slug, m?.county.name, m?.policeRegion.name]).toEqual([name, slug, county, region])
  })
})

describe('counties and police regions', () => {
  it('are 21 and as lan.csv says, each kommun in the one its code names', () => {
    const counties = Map.groupBy(municipalities, (m) => m.county.code)
    const found = [...counties].map(([code, of]) => [code, of[0]?.county.name, of.length, population(of)])
    expect(found.toSorted()).toEqual(
      table('lan.csv')
        .map((row) => [row.lan_kod, row.lan, Number(row.antal_kommuner), Number(row.folkmangd_2024)])
        .toSorted(),
    )
    expect(counties.size).toBe(21)
    for (const m of municipalities) expect(m.code.slice(0, 2)).toBe(m.county.code)
    for (const of of counties.values()) expect(new Set(of.map((m) => `${m.county.name}/${m.policeRegion.slug}`)).size).toBe(1)
  })

  it('are 7 regions and as polisregioner.csv says', () => {
    const regions = Map.groupBy(municipalities, (m) => m.policeRegion.slug)
    const found = [...regions].map(([slug, of]) => [
      slug,
      [...new Set(of.map((m) => m.county.code))].toSorted().join(' '),
      of.length,
      population(of),
    ])
    expect(found.toSorted()).toEqual(
      table('polisregioner.csv')
        .map((row) => [row.slug, row.lan_koder, Number(row.antal_kommuner), Number(row.folkmangd_2024)])
        .toSorted(),
    )
    expect(regions.size).toBe(7)
  })
})

describe('police areas', () => {
  it('keep to the contract and have slugs of their own', () => {
    for (const area of policeAreas) expect(policeArea.parse(area)).toEqual(area)
    expect(new Set(policeAreas.map((area) => area.slug)).size).toBe(policeAreas.length)
  })

  it('are 7 regions that hold every kommun once, and the 6 areas that are known', () => {
    const regions = policeAreas.filter((area) => area.kind === 'region')
    const areas = policeAreas.filter((area) => area.kind === 'area')
    expect(regions.flatMap((area) => area.municipalities).toSorted()).toEqual([...byCode.keys()].toSorted())
    expect([regions.length, areas.length, areas.flatMap((area) => area.municipalities).length]).toEqual([7, 6, 78])
    for (const area of areas) {
      const region = regions.find((candidate) => candidate.slug === area.parent)
      expect(region?.municipalities).toEqual(expect.arrayContaining(area.municipalities))
    }
  })

  it('of no kommuner are none', () => {
    expect(policeAreasOf([])).toEqual([])
  })

  it('keep the lokalpolisområden, which nobody has checked, apart from what can be shown', () => {
    const names = new Set(table('kommuner.csv').flatMap((row) => row.lokalpolisomrade || []))
    expect(names.size).toBe(9)
    expect(policeAreas.some((area) => area.kind === 'local')).toBe(false)
    const { unverifiedAreas, ...shown } = data
    expect(JSON.stringify(shown)).not.toMatch(/lokalpolis|LPO/i)
    expect(unverifiedAreas.map((area) => area.name).toSorted()).toEqual([...names].map((name) => `Lokalpolisområde ${name}`).toSorted())
    expect(unverifiedAreas.flatMap((area) => area.municipalities)).toHaveLength(35)
    expect(unverifiedAreas.every((area) => policeAreas.some((known) => known.slug === area.parent))).toBe(true)
  })
})

describe('neighbours', () => {
  it('exist, are mutual, come once and are never the kommun itself', () => {
    for (const m of municipalities) {
      expect(new Set(m.neighbours).size).toBe(m.neighbours.length)
      expect(m.neighbours).not.toContain(m.code)
      for (const code of m.neighbours) expect(byCode.get(code)?.neighbours).toContain(m.code)
    }
    expect(municipalities.flatMap((m) => m.neighbours)).toHaveLength(1508)
  })

  it('are missing on Gotland alone', () => {
    expect(municipalities.filter((m) => m.neighbours.length === 0).map((m) => m.code)).toEqual(['0980'])
  })
})

describe('the map', () => {
  const { objects } = JSON.parse(file('sverige-kommuner.topojson'))
  const shapes: Record<string, { id: string; properties: Record<string, string> }[]> = Object.fromEntries(
    Object.entries(objects).map(([layer, object]) => [layer, (object as { geometries: [] }).geometries]),
  )
  const ids = (layer: string) => shapes[layer]?.map((shape) => shape.id).toSorted()

  it('draws each kommun, county and police region once', () => {
    expect(ids('kommuner')).toEqual([...byCode.keys()].toSorted())
    expect(ids('lan')).toEqual(
      table('lan.csv')
        .map((row) => row.lan_kod)
        .toSorted(),
    )
    expect(ids('polisregioner')).toEqual(
      table('polisregioner.csv')
        .map((row) => row.polisregion)
        .toSorted(),
    )
    expect(Object.keys(shapes).toSorted()).toEqual(['kommuner', 'lan', 'polisregioner'])
  })

  it('names the kommuner as the table does', () => {
    for (const { id, properties } of shapes.kommuner ?? []) {
      const m = byCode.get(id)
      expect([properties.kommun, properties.lan, `Polisregion ${properties.polisregion}`]).toEqual([
        m?.name,
        m?.county.code,
        m?.policeRegion.name,
      ])
    }
  })
})
