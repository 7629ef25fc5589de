import type { PoliceArea } from '@lovat/shared/contract/police-area'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { type AreaLine, areaLine, type MunicipalityLine, municipalityLine } from './area-line.ts'
import { AREAS_PATH, type Area, areasOf, type NameAndPath } from './areas.ts'
import { endsOf } from './ends-of.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import { runningPromises } from './running-promises.ts'
import { countStates, type StateCounts } from './state-counts.ts'
import type { World } from './world.ts'

export type AreaProps = {
  name: string
  kind: PoliceArea['kind']
  example: boolean
  above: NameAndPath[]
  /** The areas right under it that are known. */
  below: AreaLine[]
  states: StateCounts
  promisesInForce: number
  rollup: Rollup
  municipalities: MunicipalityLine[]
  facts: PageFacts
}

export type AreasProps = {
  regions: (AreaLine & { below: NameAndPath[] })[]
  /** Fictional regions, listed apart and counted nowhere. */
  examples: NameAndPath[]
  facts: PageFacts
}

/** The regions' page, and one for each police area that is public. */
export function areaRoutes(world: World, today: string): (RouteOf<'areas'> | RouteOf<'area'>)[] {
  const areas = areasOf(world)
  const below = (area: Area) => areas.filter(({ above }) => above.at(-1) === area)
  return [areasRoute(areas, below, today), ...areas.map((area) => areaRoute(area, below(area), today))]
}

function areasRoute(areas: readonly Area[], below: (area: Area) => Area[], today: string): RouteOf<'areas'> {
  const regions = areas.filter(({ above }) => above.length === 0)
  const real = regions.filter(({ example }) => !example)
  return {
    page: 'areas',
    path: AREAS_PATH,
    props: {
      regions: real.map((region) => ({ ...areaLine(region, today), below: below(region).map(nameAndPath) })),
      examples: regions.filter(({ example }) => example).map(nameAndPath),
      facts: pageFacts(
        'Lovat',
        real.flatMap(({ members, entries }) => [...entries, ...members.flatMap(endsOf)]),
      ),
    },
  }
}

const nameAndPath = ({ document, path }: Area): NameAndPath => ({ name: document.name, path })

const known = remember<PoliceArea, RouteOf<'area'>>()

function areaRoute(area: Area, below: readonly Area[], today: string): RouteOf<'area'> {
  const { document, path, example, members, above, entries } = area
  const around = [...above, ...below].flatMap((one) => [one.document.name, one.path])
  const under = below.flatMap((one) => one.members)
  return known(document, [today, path, above.length, ...around, ...members, ...under], () => {
    const municipalities = members.map((kommun) => municipalityLine(kommun, today))
    return {
      page: 'area',
      path,
      props: {
        name: document.name,
        kind: document.kind,
        example,
        above: above.map(nameAndPath),
        below: below.map((one) => areaLine(one, today)),
        states: countStates(municipalities),
        ...runningPromises(members, today),
        municipalities,
        facts: pageFacts('Lovat', [...entries, ...members.flatMap(endsOf)]),
      },
    }
  })
}
