import source from '@lovat/shared/data/sverige-kommuner.topojson?raw'
import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { SwedenTopology } from './kommuner-near.ts'
import { relativePath } from './relative-path.ts'

export type SwedenMap = {
  width: number
  height: number
  /** The outline of each kommun, as the `d` of an SVG path, by kommunkod. */
  shapes: ReadonlyMap<string, string>
  /** The boundaries between län. */
  counties: string
}

const WIDTH = 330
const HEIGHT = 740

let drawn: SwedenMap | undefined

/** Sweden in whole units, projected as SWEREF 99 TM is. Drawn once in a process. */
export function swedenMap(): SwedenMap {
  drawn ??= draw()
  return drawn
}

function draw(): SwedenMap {
  const topology = JSON.parse(source) as SwedenTopology
  const { kommuner } = topology.objects
  const land = feature(topology, kommuner)
  const projection = geoTransverseMercator()
    .rotate([-15, 0])
    .fitExtent(
      [
        [2, 2],
        [WIDTH - 2, HEIGHT - 2],
      ],
      land,
    )
  const outline = (shape: Parameters<ReturnType<typeof geoPath>>[0]): string => {
    const path = relativePath()
    geoPath(projection, path)(shape)
    return path.toString()
  }
  const isCountyBorder = (a: { id?: string | number }, b: { id?: string | number }) =>
    a !== b && String(a.id).slice(0, 2) !== String(b.id).slice(0, 2)
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: new Map(land.features.map((one) => [one.properties.kommunkod, outline(one)])),
    counties: outline(mesh(topology, kommuner, isCountyBorder)),
  }
}
