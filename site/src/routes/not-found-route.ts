import { letterOf } from './municipalities-route.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

export type NotFoundProps = { letters: string[] }

export function notFoundRoute(world: World): RouteOf<'notFound'> {
  const names = world.kommuner.flatMap(({ municipality: { document } }) => (document.example ? [] : [letterOf(document.name)]))
  return { page: 'notFound', path: '/404.html', props: { letters: [...new Set(names)] } }
}
