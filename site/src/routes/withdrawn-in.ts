import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import type { KommunWorld } from './kommun-world.ts'
import { promiseLink } from './promise-link.ts'

export type WithdrawnLink = { title: MixedText; path: string; at: string }

/** What a kommun has withdrawn and may still be named, of one year or of all. */
export const withdrawnIn = ({ withdrawn }: KommunWorld, year?: number, language: Language = 'sv'): WithdrawnLink[] =>
  withdrawn.flatMap((one) =>
    one.document && (year === undefined || one.year === year)
      ? [{ ...promiseLink({ document: one.document, path: one.path }, language), at: one.entries.at(-1)?.at ?? '' }]
      : [],
  )
