import * as label from '@lovat/shared/text/labels'
import { wholeNumber } from '@lovat/shared/text/numbers'
import { MARK_SHAPES } from '../../../../site/src/text/mark-shapes.ts'
import { progressPhrase } from '../../../../site/src/text/progress-phrase.ts'
import { MOST_TICKS, tickLayout } from '../../../../site/src/text/tick-layout.ts'
import { dated } from './facts-model.mjs'

/** An activity of a promise in words (`pageModel` says what that means). In: the whole of it, or the brief one of a list. */
export function activityModel(activity) {
  const unit = activity.progress?.isRate ? undefined : activity.progress?.unit
  return {
    id: activity.id,
    text: activity.text,
    purpose: activity.purpose ?? null,
    mark: MARK_SHAPES[activity.standing],
    standing: label.standingLabel[activity.standing],
    count: activity.progress && countModel(activity.progress),
    delays: delays(activity),
    reason: activity.reason && reasonText(activity.reason),
    responsible: activity.responsible,
    terms: activity.updates ? terms(activity) : [],
    updates: (activity.updates ?? []).map((update) => updateModel(update, unit)),
  }
}

export const updateModel = (update, unit) => ({
  ...dated(update.date),
  count: update.count === null ? null : `${wholeNumber(update.count)}${unit ? ` ${unit}` : ''}`,
  ...told(update),
})

export const verdictModel = (update) => ({
  ...dated(update.date),
  mark: MARK_SHAPES[update.verdict],
  word: label.verdictLabel[update.verdict],
  ...told(update),
})

const told = ({ author, text, reason, evidence, evidenceMissing }) => ({
  author,
  text,
  reason: reason && reasonText(reason),
  evidence: evidence.map(({ kind, href, title }) => ({ kind: label.evidenceKindLabel[kind].toLowerCase(), href, title })),
  missing: evidenceMissing,
})

const reasonText = (reason) => `Skäl: ${label.shortfallReasonLabel[reason].toLowerCase()}.`

function countModel(progress) {
  const { done, expected } = progress
  const phrase = progressPhrase(progress)
  if (Math.max(done, expected) > MOST_TICKS) {
    const filled = Math.min(1, done / expected) * 196
    return { phrase, bar: true, filled: filled > 0 ? filled.toFixed(1) : null, ticks: [] }
  }
  const { width, ticks } = tickLayout(done, expected)
  return { phrase, bar: false, width, ticks: ticks.map(({ x, on }) => ({ x, tick: on ? 'tick-on' : 'tick-off' })) }
}

const delays = ({ lateSince, silentSince, isFollowedUp, standing }) => [
  ...(lateSince ? [{ before: 'Skulle ha varit klar senast ', ...dated(lateSince), after: '.' }] : []),
  ...(silentSince
    ? [{ before: 'Ingen uppföljning sedan ', ...dated(silentSince), after: isFollowedUp ? '.' : ', då den skulle börja.' }]
    : []),
  ...(!silentSince && standing === 'silent' ? [{ before: 'Inget om genomförandet har publicerats i Lovat.', iso: null }] : []),
]

function terms({ responsible, goal, progress, timing, kind }) {
  return [
    { name: 'Ansvarar', value: responsible, shown: null },
    ...(goal ? [{ name: 'Mål', value: capital(goal), shown: progress ? 'no-print' : null }] : []),
    { name: 'När', value: capital(timing), shown: null },
    { name: 'Slag', value: label.activityKindLabel[kind], shown: 'no-print' },
  ]
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
