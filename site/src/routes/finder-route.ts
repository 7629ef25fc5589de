import { OTHER_NAMES } from '@lovat/shared/geo/other-names'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

/** A kommun as whoever looks for theirs finds it. */
export type FindableKommun = { code: string; name: string; path: string; example: boolean; also: string[] }
export type FinderProps = { kommuner: FindableKommun[] }

export const FINDER_PATH = '/kommuner.json'

/** What the finder in the browser looks in: fetched when somebody begins to type, the same for all pages. */
export function finderRoute(world: World): RouteOf<'finder'> {
  const kommuner = world.kommuner.map(({ municipality: { document } }): FindableKommun => {
    const { code, name, legalName, slug, example } = document
    const also = [legalName, ...(OTHER_NAMES[code] ?? [])].filter((other) => other !== name)
    return { code, name, path: `/${slug}/`, example, also }
  })
  return { page: 'finder', path: FINDER_PATH, props: { kommuner } }
}
