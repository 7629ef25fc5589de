import { longDate } from '@lovat/shared/text/dates'
import { joinTexts } from '@lovat/shared/text/mixed-text'
import { decimalNumber, wholeNumber } from '@lovat/shared/text/numbers'
import { targetPhrase, timingPhrase } from '@lovat/shared/text/target-phrase'
import { countedPromises, rollupSentence } from '../../routes/answer-sentence.ts'
import { changeName } from '../../text/change-name.ts'
import { knownDatePhrase } from '../../text/known-date-phrase.ts'
import { periodPhrase } from '../../text/period-phrase.ts'
import { progressPhrase } from '../../text/progress-phrase.ts'
import { standingOf } from '../../text/standing-of.ts'
import type { Phrases } from '../phrases.ts'

export const svPhrases: Phrases = {
  said: ({ sv }) => sv,
  name: (text) => text,
  alone: (name) => name,
  join: (texts) => joinTexts(texts, 'och'),
  longDate,
  knownDate: knownDatePhrase,
  wholeNumber,
  decimalNumber,
  target: targetPhrase,
  timing: timingPhrase,
  period: periodPhrase,
  progress: progressPhrase,
  rollup: rollupSentence,
  outOf: (count, total) => `${wholeNumber(count)} av ${wholeNumber(total)}`,
  standingOf,
  countedPromises,
  changeName,
}
