import { slugify } from '@lovat/shared/text/slug'
import { compareSwedish } from '@lovat/shared/text/sorting'
import type { World } from './world.ts'

export type County = { code: string; name: string; path: string }

/** The län that have a real kommun, in Swedish order of name. */
export function countiesOf(world: World): County[] {
  const counties = new Map<string, County>()
  for (const { municipality } of world.kommuner) {
    const { document } = municipality
    if (!document.example && !counties.has(document.county.code))
      counties.set(document.county.code, { ...document.county, path: countyPath(document.county.name) })
  }
  return [...counties.values()].toSorted((a, b) => compareSwedish(a.name, b.name))
}

/** "/lan/skane/" from "Skåne län", "/lan/vastra-gotaland/" from "Västra Götalands län": no "län", no genitive. */
export function countyPath(name: string): string {
  // Every county name that ends in s does so because it stands in the genitive.
  return `/lan/${slugify(name.replace(/s? län$/, ''))}/`
}
