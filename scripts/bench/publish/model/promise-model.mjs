import { longDate } from '@lovat/shared/text/dates'
import * as label from '@lovat/shared/text/labels'
import { wholeNumber } from '@lovat/shared/text/numbers'
import { rollupSentence } from '../../../../site/src/routes/answer-sentence.ts'
import { historyPath } from '../../../../site/src/routes/history-route.ts'
import { themePath } from '../../../../site/src/routes/theme-path.ts'
import { changeName } from '../../../../site/src/text/change-name.ts'
import { qrPath } from '../../../../site/src/text/qr-path.ts'
import { activityModel, updateModel, verdictModel } from './activity-model.mjs'
import { crumbsTo } from './crumbs.mjs'
import { dated, dayOf, entryLink } from './facts-model.mjs'
import { feedsModel, followModel } from './feeds-model.mjs'
import { stripModel, verdictWord } from './strip-model.mjs'

/** The page of a promise in words (`pageModel` says what that means). */
export const promiseModel = (props, { path, address }) => ({
  title: `${props.title}, ${props.municipality.name} ${props.year} – Lovat`,
  description: props.summary ?? `${props.partiesPhrase} lovar: ${props.title}. Gäller ${props.period}.`,
  crumbs: crumbsTo(props.municipality, { name: String(props.year), path: props.yearPath }, { name: props.title }),
  section: 'kommuner',
  facts: props.facts,
  feeds: feedsModel(path, props.title),
  over: `Medborgarlöfte i ${props.municipality.name}`,
  heading: props.title,
  lede: `${props.partiesPhrase} ${props.hasEnded ? 'lovade. Gällde' : 'lovar. Gäller'} ${props.period}.`,
  qr: qrPath(address),
  outcome: props.verdict && verdictWord(props.verdict.verdict),
  sentence: rollupSentence(props.rollup),
  strip: stripModel(props.rollup),
  unjudged: props.hasEnded && !props.verdict,
  wording: props.wording.text.sv,
  approvals: props.wording.approvals,
  plain: props.plainLanguage,
  goes: props.hasEnded ? 'Så gick det' : 'Så går det',
  activities: props.activities.map(activityModel),
  verdict: props.verdict && verdictModel(props.verdict),
  general: props.general.map((update) => updateModel(update)),
  sources: props.sources.map((source) => sourceText(source)),
  timeline: props.timeline.map((item) => ({
    ...dated(item.date),
    kind: label.updateKindLabel[item.kind],
    author: item.author,
    link: item.activity && `#${item.activity.id}`,
    text: item.activity?.text ?? null,
  })),
  themes: props.themes.map((theme) => ({ path: themePath(theme), name: label.themeLabel[theme].toLowerCase() })),
  changed: changedModel(props.history, historyPath(path)),
  cite: citation(props, address),
  letter: letterTo(props, address),
  follow: followModel(path),
})

/** As in our own component, for sources without an address. */
function sourceText({ kind, title, date, participants }) {
  const name = label.sourceKindLabel[kind]
  const details = [date && longDate(date), participants && `${wholeNumber(participants)} deltagare`].filter(Boolean)
  return [title.toLowerCase().startsWith(name.toLowerCase()) ? title : `${name}: ${title}`, ...details].join(', ')
}

const changedModel = ({ latest, changes }, path) => ({
  ...dayOf(latest.at),
  what: `${changes > 1 ? 'Senast' : 'Bara'}: ${changeName(latest).toLowerCase()}`,
  entry: entryLink(latest.entry, `liggaren nr ${latest.entry}`),
  approvals: latest.approvals,
  all: { path, text: changes > 1 ? `Alla ${changes} ändringar, ord för ord` : 'Hela historiken' },
})

function citation({ title, partiesPhrase, municipality, ref, year, facts, history }, address) {
  const version = `ändrat ${dayOf(facts.changed).date} (liggaren nr ${facts.entry}, kontrollvärde ${history.hash.slice(0, 12)})`
  return `${partiesPhrase}: ”${title}”. Medborgarlöfte ${ref}, ${municipality.name} ${year}. Lovat, ${version}. ${address}`
}

function letterTo({ title, partiesPhrase, municipality, year }, address) {
  const [subject, body] = [`${title}, ${municipality.name} ${year}`, `${partiesPhrase}: ${title}\n${address}`]
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
