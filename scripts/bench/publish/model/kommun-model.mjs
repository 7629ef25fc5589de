import { municipalityStateLabel } from '@lovat/shared/delivery/municipality-state'
import { longDate } from '@lovat/shared/text/dates'
import * as label from '@lovat/shared/text/labels'
import { wholeNumber } from '@lovat/shared/text/numbers'
import { countedPromises, rollupSentence } from '../../../../site/src/routes/answer-sentence.ts'
import { calendarPath } from '../../../../site/src/routes/calendar-route.ts'
import { MARK_SHAPES } from '../../../../site/src/text/mark-shapes.ts'
import { crumbsTo } from './crumbs.mjs'
import { dated } from './facts-model.mjs'
import { feedsModel, followModel } from './feeds-model.mjs'
import { promiseItemModel } from './promise-item-model.mjs'
import { stripModel } from './strip-model.mjs'

/** The page of a kommun in words (`pageModel` says what that means): with promises in force, or without any. */
export const kommunModel = (props, { path }) => ({
  title: `${props.name} – Lovat`,
  description: `Medborgarlöften i ${props.legalName}: vad polisen och kommunen har lovat och vad som är gjort.`,
  crumbs: crumbsTo(props.county, { name: props.name }),
  section: 'kommuner',
  facts: props.facts,
  feeds: feedsModel(path, props.name),
  elsewhere: props.elsewhere,
  name: props.name,
  ...answer(props),
  strip: stripModel(props.rollup),
  newest: props.rollup.latestUpdate ? dated(props.rollup.latestUpdate) : null,
  keep: `Spara ${props.name} som min kommun`,
  list: 'Löftena',
  promises: props.promises.map(promiseItemModel),
  latest: props.latest.map((update) => ({
    ...dated(update.date),
    kind: label.updateKindLabel[update.kind],
    author: update.author,
    text: update.text,
    promise: update.promise,
  })),
  years: props.years.map(({ year, path, promises }) => ({
    year: String(year),
    path,
    promises: countedPromises(promises).toLowerCase(),
  })),
  followed: `Följ ${props.name}`,
  follow: followModel(path, props.years.length > 0 ? calendarPath(path) : null),
  about: {
    before: `${props.legalName} har ${wholeNumber(props.population.value)} invånare (${longDate(props.population.date)}, källa: SCB), ligger i `,
    county: props.county,
    police: props.police.map(({ name, path }, at) => ({ before: at > 0 ? ', ' : '', name, path })),
  },
  neighbours: props.neighbours.map(({ name, path, state }) => ({
    name,
    path,
    state,
    mark: MARK_SHAPES[state],
    word: municipalityStateLabel[state],
  })),
})

const answer = ({ shown, name, legalName, promises, period, rollup }) =>
  shown === 'none'
    ? {
        lead: 'Inget medborgarlöfte är publicerat i Lovat än.',
        sentence: '',
        absent: `Det betyder inte att ${name} saknar ett. Polisen och ${legalName} kan ha ett medborgarlöfte som inte har lagts in här. Fråga kommunen eller ring polisen på 114 14.`,
      }
    : { lead: `${countedPromises(promises.length)} gäller ${period}.`, sentence: rollupSentence(rollup), absent: null }
