import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

export type AboutProps = { municipalities: number; examples: number }

export function aboutRoute(world: World): RouteOf<'about'> {
  const examples = world.kommuner.filter(({ municipality }) => municipality.document.example).length
  return { page: 'about', path: '/om/', props: { municipalities: world.kommuner.length - examples, examples } }
}
