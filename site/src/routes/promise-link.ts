import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import { englishPath, type Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'

export type PromiseLink = { title: MixedText; path: string }

/** Whether a promise has a page in English: when somebody has translated what is promised. */
export const isInEnglish = ({ wording }: Pick<PromiseDocument, 'wording'>): boolean => wording.en !== undefined

/** Title and address of a promise, from a page in a language: to the page in that language, where there is one. */
export function promiseLink({ document, path }: { document: PromiseDocument; path: string }, language: Language = 'sv'): PromiseLink {
  return {
    title: wordsIn(language).say.said(document.title),
    path: language === 'en' && isInEnglish(document) ? englishPath(path) : path,
  }
}
