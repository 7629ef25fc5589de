import { ownPageFacts } from './own-page-facts.ts'
import type { PageFacts } from './page-facts.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

export const ABOUT_PARTS = ['metod', 'tillganglighet', 'personuppgifter', 'lattlast', 'kontakt'] as const
export type AboutPart = (typeof ABOUT_PARTS)[number]

export type AboutProps = { municipalities: number; examples: number; facts: PageFacts }
export type AboutPartProps = { part: AboutPart; facts: PageFacts }

export const aboutPath = (part: AboutPart): string => `/om/${part}/`

/** The pages about the site itself. Their texts are ours and come with the code; the numbers in them come from the ledger. */
export function aboutRoutes(world: World): (RouteOf<'about'> | RouteOf<'aboutPart'>)[] {
  const examples = world.kommuner.filter(({ municipality }) => municipality.document.example).length
  return [
    { page: 'about', path: '/om/', props: { municipalities: world.kommuner.length - examples, examples, facts: ownPageFacts('/om/') } },
    ...ABOUT_PARTS.map((part): RouteOf<'aboutPart'> => {
      const path = aboutPath(part)
      return { page: 'aboutPart', path, props: { part, facts: ownPageFacts(path) } }
    }),
  ]
}
