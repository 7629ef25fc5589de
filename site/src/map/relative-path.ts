import type { GeoContext } from 'd3-geo'

/** What d3-geo draws on, and what came of it. */
export type RelativePath = GeoContext & { toString(): string }

/**
 * Collects what is drawn as an SVG path in whole units, each step from the one before: half as long as with places. Points
 * that fall on the one before are left out, and so is a ring with nothing in it, unless it is all there is.
 */
export function relativePath(): RelativePath {
  const rings: [number, number][][] = []
  const closed = new Set<number>()
  const add = (x: number, y: number) => {
    const ring = rings.at(-1)
    const last = ring?.at(-1)
    const point: [number, number] = [Math.round(x), Math.round(y)]
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) ring?.push(point)
  }
  return {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      rings.push([])
      add(x, y)
    },
    lineTo: add,
    closePath() {
      closed.add(rings.length - 1)
    },
    toString() {
      const seen = rings.flatMap((ring, index) => (ring.length > (closed.has(index) ? 2 : 1) ? [written(ring, closed.has(index))] : []))
      return seen.length > 0 || rings[0] === undefined ? seen.join('') : dot(rings[0])
    },
  }
}

function written(ring: readonly [number, number][], isClosed: boolean): string {
  const [start = [0, 0], ...rest] = ring
  const last = rest.at(-1)
  const steps = isClosed && last?.[0] === start[0] && last?.[1] === start[1] ? rest.slice(0, -1) : rest
  let [x, y] = start
  const moved = steps.map(([toX, toY]) => {
    const step = pair(toX - x, toY - y)
    ;[x, y] = [toX, toY]
    return step
  })
  return `M${pair(...start)}l${joined(moved)}${isClosed ? 'z' : ''}`
}

/** So small that it would not be seen at all: a square of one unit. */
const dot = ([start = [0, 0]]: readonly [number, number][]): string => `M${pair(...start)}h1v1h-1z`

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`
const joined = (steps: readonly string[]): string =>
  steps.reduce((path, step) => path + (path === '' || step.startsWith('-') ? '' : ' ') + step, '')
