import * as label from '@lovat/shared/text/labels'
import { activityModel } from './activity-model.mjs'
import { dated } from './facts-model.mjs'
import { verdictWord } from './strip-model.mjs'

/** A promise in the list of a kommun or a year. */
export const promiseItemModel = (promise) => ({
  title: promise.title,
  path: promise.path,
  line: `${promise.parties} ${promise.hasEnded ? 'lovade. Gällde' : 'lovar. Gäller'} ${promise.period}.`,
  summary: promise.summary,
  verdict: promise.verdict && { ...verdictWord(promise.verdict), word: `Utfall: ${label.verdictLabel[promise.verdict].toLowerCase()}` },
  label: `Aktiviteter i ${promise.title}`,
  rows: promise.activities.map((activity) => ({
    ...activityModel(activity),
    latest: activity.latest && dated(activity.latest),
    target: activity.progress ? null : activity.goal ? `Målet är ${activity.goal}.` : 'Går inte att mäta i antal.',
  })),
})
