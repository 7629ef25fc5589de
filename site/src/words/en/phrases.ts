import { knownDatePhrase, longDate } from '@lovat/shared/text/en/dates'
import { decimalNumber, wholeNumber } from '@lovat/shared/text/en/numbers'
import { targetPhrase, timingPhrase } from '@lovat/shared/text/en/target-phrase'
import { capitalised, inEnglish, joinTexts } from '@lovat/shared/text/mixed-text'
import type { Phrases } from '../phrases.ts'
import { changeName } from './change-name.ts'
import { nameInEnglish } from './name-in-english.ts'
import { periodPhrase } from './period-phrase.ts'
import { progressPhrase } from './progress-phrase.ts'
import { countedPromises, rollupSentence } from './rollup-sentence.ts'
import { standingOf } from './standing-of.ts'

export const enPhrases: Phrases = {
  said: inEnglish,
  name: nameInEnglish,
  alone: capitalised,
  join: (texts) => joinTexts(texts, 'and'),
  longDate,
  knownDate: knownDatePhrase,
  wholeNumber,
  decimalNumber,
  target: targetPhrase,
  timing: timingPhrase,
  period: periodPhrase,
  progress: progressPhrase,
  rollup: rollupSentence,
  outOf: (count, total) => `${wholeNumber(count)} of ${wholeNumber(total)}`,
  standingOf,
  countedPromises,
  changeName,
}
