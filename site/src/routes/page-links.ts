import type { Municipality } from '@lovat/shared/contract/municipality'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { KommunWorld } from './kommun-world.ts'
import { remember } from './remember.ts'

export type PageLink = { name: string; path: string }
export type PageLinks = ReadonlyMap<string, PageLink>

export const NO_LINKS: PageLinks = new Map()

/** What a document's page goes by in `PageLinks`: a follow-up is on the page of its promise. */
export const pageKey = (type: DocumentType, ref: string): string =>
  type === 'update' ? `promise:${ref.replace(/-U\d+$/, '')}` : `${type}:${ref}`

const linksOf = remember<KommunWorld, PageLinks>()
const known = remember<Municipality, PageLinks>()

/** Names and addresses of a kommun and its promises. The same object as long as none of them is another. */
export function pageLinks(kommun: KommunWorld): PageLinks {
  return linksOf(kommun, [], () => {
    const { document } = kommun.municipality
    const links: [string, PageLink][] = [
      [`municipality:${document.code}`, { name: document.name, path: `/${document.slug}/` }],
      ...kommun.promises.map((one): [string, PageLink] => [`promise:${one.document.ref}`, { name: one.document.title.sv, path: one.path }]),
      ...kommun.withdrawn.map((gone): [string, PageLink] => [
        `promise:${gone.ref}`,
        { name: gone.document?.title.sv ?? gone.ref, path: gone.path },
      ]),
    ]
    const inputs = links.flatMap(([key, { name, path }]) => [key, name, path])
    return known(document, inputs, () => new Map(links))
  })
}
