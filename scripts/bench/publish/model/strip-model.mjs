import * as label from '@lovat/shared/text/labels'
import { wholeNumber } from '@lovat/shared/text/numbers'
import { STANDING_ORDER } from '../../../../site/src/routes/answer-sentence.ts'
import { MARK_SHAPES } from '../../../../site/src/text/mark-shapes.ts'
import { standingOf } from '../../../../site/src/text/standing-of.ts'

/** As in our own component: more are not counted out. */
const MOST_SHAPES = 60

/** One group for each standing that there is. */
export function stripModel(rollup) {
  const groups = STANDING_ORDER.filter((standing) => rollup[standing] > 0)
  const isCounted = groups.every((standing) => rollup[standing] <= MOST_SHAPES)
  return groups.map((standing) => ({
    mark: MARK_SHAPES[standing],
    times: Array.from({ length: isCounted ? rollup[standing] : 1 }, (_, at) => at),
    count: `${wholeNumber(rollup[standing])} av ${wholeNumber(rollup.total)}`,
    word: standingOf(standing, rollup[standing]),
  }))
}

export const verdictWord = (verdict) => ({ mark: MARK_SHAPES[verdict], word: label.verdictLabel[verdict] })
