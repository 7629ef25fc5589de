import { municipalityStateLabel } from '@lovat/shared/delivery/municipality-state'
import { escapeXml } from '../feeds/escape-xml.ts'
import type { MunicipalityLink } from '../routes/municipality-link.ts'
import { swedenMap } from './sweden-map.ts'

/** Kommuner as they are drawn on the map, each a link with its name and state; as text, since there are 290 of them. */
export function kommunOutlines(kommuner: readonly (MunicipalityLink & { code: string })[]): string {
  const { shapes } = swedenMap()
  return kommuner
    .map(({ code, name, path, state }) => {
      const title = escapeXml(`${name}: ${municipalityStateLabel[state].toLowerCase()}`)
      return `<a href="${escapeXml(path)}" tabindex="-1"><path d="${shapes.get(code) ?? ''}"><title>${title}</title></path></a>`
    })
    .join('')
}
