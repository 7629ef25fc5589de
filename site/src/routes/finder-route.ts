import { OTHER_NAMES } from '@lovat/shared/geo/other-names'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import { sameKommuner } from './same-kommuner.ts'
import type { World } from './world.ts'

/** A kommun as whoever looks for theirs finds it. */
export type FindableKommun = { code: string; name: string; path: string; example: boolean; also: string[] }
export type FinderProps = { kommuner: FindableKommun[] }

export const FINDER_PATH = '/kommuner.json'

const known = remember<object, RouteOf<'finder'>>()

/** What the finder in the browser looks in: fetched when somebody begins to type, the same for all pages. */
export const finderRoute = (world: World): RouteOf<'finder'> => known(sameKommuner(world), [], () => makeRoute(world))

function makeRoute(world: World): RouteOf<'finder'> {
  const kommuner = world.kommuner.map(({ municipality: { document } }): FindableKommun => {
    const { code, name, legalName, slug, example } = document
    const also = [legalName, ...(OTHER_NAMES[code] ?? [])].filter((other) => other !== name)
    return { code, name, path: `/${slug}/`, example, also }
  })
  return { page: 'finder', path: FINDER_PATH, props: { kommuner } }
}
