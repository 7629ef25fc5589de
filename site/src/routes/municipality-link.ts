import type { Municipality } from '@lovat/shared/contract/municipality'
import { type MunicipalityState, municipalityState } from '@lovat/shared/delivery/municipality-state'
import type { World } from './world.ts'

/** A kommun in a list. `example` goes with the name wherever it is seen, so that nobody takes a made-up kommun for a real one. */
export type MunicipalityLink = { name: string; path: string; example: boolean; state: MunicipalityState }

export function municipalityLink(world: World, municipality: Municipality, today: string): MunicipalityLink {
  const promises = (world.promisesOf.get(municipality.code) ?? []).map(({ document }) => document)
  return {
    name: municipality.name,
    path: `/${municipality.slug}/`,
    example: municipality.example,
    state: municipalityState(municipality, promises, today),
  }
}

/** Name, address and mark of a kommun, for a page that lies under it. */
export type MunicipalityName = Pick<MunicipalityLink, 'name' | 'path' | 'example'>
export const municipalityName = ({ name, slug, example }: Municipality): MunicipalityName => ({ name, path: `/${slug}/`, example })
