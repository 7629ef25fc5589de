import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type SwedenTopology = Topology<{ kommuner: GeometryCollection<{ kommunkod: string }> }>
export type Position = { latitude: number; longitude: number }
export type Near = { code: string; km: number }

/** The boundaries are simplified and phones are not exact, so whoever is this near a boundary is shown both sides. */
const UNSURE_KM = 1
/** Islands and shores are drawn roughly; farther out than this, nobody is in Sweden. */
const OUTSIDE_KM = 20
const KM_A_DEGREE = 111.2

/**
 * The kommuner a position may lie in, the likeliest first. In: the boundaries, and a position in degrees (WGS 84). Out: the
 * one that has the position within it, with 0 km, and others so near that it may be theirs; outside all boundaries the
 * nearest within 20 km; nothing farther away.
 */
export function kommunerNear(topology: SwedenTopology, position: Position): Near[] {
  const all = feature(topology, topology.objects.kommuner).features.flatMap(({ geometry, properties }): Near[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    return [{ code: properties.kommunkod, km: distanceTo(rings.map((ring) => ring.map((point) => fromHere(point, position)))) }]
  })
  const [nearest, ...others] = all.toSorted((a, b) => a.km - b.km)
  if (nearest === undefined || !(nearest.km <= OUTSIDE_KM)) return []
  return [nearest, ...others.filter(({ km }) => km <= nearest.km + UNSURE_KM)].slice(0, 3)
}

type Point = readonly [x: number, y: number]

/** Kilometres east and north of here: flat, which is exact enough for what is near, and the rest does not matter. */
const fromHere = ([longitude = 0, latitude = 0]: readonly number[], here: Position): Point => [
  (longitude - here.longitude) * KM_A_DEGREE * Math.cos((here.latitude * Math.PI) / 180),
  (latitude - here.latitude) * KM_A_DEGREE,
]

/** From the origin to a shape of rings, holes among them; 0 within. */
function distanceTo(rings: readonly (readonly Point[])[]): number {
  let isWithin = false
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1]
      if (from === undefined) continue
      nearest = Math.min(nearest, distanceToLine(from, to))
      const crosses = from[1] > 0 !== to[1] > 0 && from[0] + ((to[0] - from[0]) * -from[1]) / (to[1] - from[1]) > 0
      if (crosses) isWithin = !isWithin
    }
  }
  return isWithin ? 0 : nearest
}

function distanceToLine(from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(from[0] * dx + from[1] * dy) / length))
  return Math.hypot(from[0] + along * dx, from[1] + along * dy)
}
