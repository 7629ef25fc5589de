import type { Municipality } from '@lovat/shared/contract/municipality'
import { type MunicipalityState, municipalityState } from '@lovat/shared/delivery/municipality-state'
import { englishPath, type Language } from '../words/language.ts'
import type { KommunWorld } from './kommun-world.ts'
import { remember } from './remember.ts'

/** A kommun in a list. `example` goes with the name wherever it is seen, so that nobody takes a made-up kommun for a real one. */
export type MunicipalityLink = { name: string; path: string; example: boolean; state: MunicipalityState }

const links = remember<KommunWorld, MunicipalityLink>()
/** The same object while it says the same, or each change in a kommun would have its neighbours looked at too. */
const known = remember<Municipality, MunicipalityLink>()

export const municipalityLink = (kommun: KommunWorld, today: string): MunicipalityLink =>
  links(kommun, [today], () => {
    const { document } = kommun.municipality
    const promises = kommun.promises.map((promise) => promise.document)
    const state = municipalityState(document, promises, today)
    return known(document, [state], () => ({ ...municipalityName(document), state }))
  })

/** Name, address and mark of a kommun, for a page that lies under it. */
export type MunicipalityName = Pick<MunicipalityLink, 'name' | 'path' | 'example'>
export const municipalityName = ({ name, slug, example }: Municipality, language: Language = 'sv'): MunicipalityName => ({
  name,
  path: language === 'en' ? englishPath(`/${slug}/`) : `/${slug}/`,
  example,
})

/** The same kommun, leading to its page in English. */
export const inEnglish = <Link extends MunicipalityName>(link: Link): Link => ({ ...link, path: englishPath(link.path) })
