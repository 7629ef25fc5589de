import { municipalityStateLabel } from '@lovat/shared/delivery/municipality-state'
import { longDate, longMoment, todayInSweden } from '@lovat/shared/text/dates'
import * as label from '@lovat/shared/text/labels'
import { numberInWords, wholeNumber } from '@lovat/shared/text/numbers'
import { countedPromises, rollupSentence, STANDING_ORDER } from '../../../site/src/routes/answer-sentence.ts'
import { ledgerPath } from '../../../site/src/routes/ledger-routes.ts'
import { documentTypeLabel } from '../../../site/src/text/document-type-label.ts'
import { jsonLd } from '../../../site/src/text/json-ld.ts'
import { MARK_SHAPES } from '../../../site/src/text/mark-shapes.ts'
import { standingOf } from '../../../site/src/text/standing-of.ts'
import { activityModel, dated, updateModel, verdictModel } from './activity-model.mjs'

/**
 * A page in words, for the templates of other generators: whatever our own pages look up, format or work out while they are
 * rendered (dates, labels, sentences, drawings) is done here beforehand, and not counted. The templates loop and escape. Keys
 * are in lower case, since Hugo makes them so. Out: undefined for the pages that the others are let off
 * (start, lists, län, about, a kommun in English); what the national ledger never has (corrections, agreements, problems) is left out too.
 */
export function pageModel(route, site) {
  const body = BODIES[route.page]?.(route.props)
  if (body === undefined) return undefined
  const { title, description, crumbs, section, facts, ...shown } = body
  const address = new URL(route.path, site).href
  const lastCrumb = crumbs.length - 1
  return {
    kind: route.page.toLowerCase(),
    path: route.path,
    title,
    description,
    address,
    jsonld: jsonLd({ title, description, address, site: new URL(site), crumbs, facts }),
    nav: NAV.map(({ name, path, key }) => ({ name, path, current: section === key ? (path === route.path ? 'page' : 'true') : null })),
    crumbs: crumbs.map(({ name, path }, at) => ({ name, path: at === lastCrumb ? null : path })),
    facts: facts ? factsModel(facts) : null,
    ...shown,
  }
}

const NAV = [
  { name: 'Kommuner', path: '/kommuner/', key: 'kommuner' },
  { name: 'Liggaren', path: '/liggare/', key: 'liggare' },
  { name: 'Om Lovat', path: '/om/', key: 'om' },
]
const START = { name: 'Start', path: '/' }
const KOMMUNER = { name: 'Kommuner', path: '/kommuner/' }
const dayOf = (instant) => todayInSweden(new Date(instant))
const entryLink = (entry) => ({ path: ledgerPath(entry), text: `Liggaren nr ${entry}` })

const factsModel = ({ owner, published, changed, entry }) => ({
  owner,
  published: published && dated(dayOf(published)),
  changed: changed && dated(dayOf(changed)),
  entry: entry === null ? null : entryLink(entry),
})

const stripModel = (rollup) =>
  STANDING_ORDER.filter((standing) => rollup[standing] > 0).map((standing) => ({
    mark: MARK_SHAPES[standing],
    times: Array.from({ length: rollup[standing] > 60 ? 1 : rollup[standing] }, (_, at) => at),
    count: `${rollup[standing]} av ${rollup.total}`,
    word: standingOf(standing, rollup[standing]),
  }))

const verdictWord = (verdict) => ({ mark: MARK_SHAPES[verdict], word: label.verdictLabel[verdict] })

const itemModel = (promise) => ({
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

/** As in our own component, for sources without an address. */
const sourceText = ({ kind, title, date, participants }) => {
  const name = label.sourceKindLabel[kind]
  const details = [date && longDate(date), participants && `${wholeNumber(participants)} deltagare`].filter(Boolean)
  return [title.toLowerCase().startsWith(name.toLowerCase()) ? title : `${name}: ${title}`, ...details].join(', ')
}

const yearLink = ({ year, path }) => ({ year: String(year), path })

const BODIES = {
  promise: (props) => ({
    title: `${props.title}, ${props.municipality.name} ${props.year} – Lovat`,
    description: props.summary ?? `${props.partiesPhrase} lovar: ${props.title}. Gäller ${props.period}.`,
    crumbs: [START, KOMMUNER, props.municipality, { name: String(props.year), path: props.yearPath }, { name: props.title }],
    section: 'kommuner',
    facts: props.facts,
    over: `Medborgarlöfte i ${props.municipality.name}`,
    heading: props.title,
    lede: `${props.partiesPhrase} ${props.hasEnded ? 'lovade. Gällde' : 'lovar. Gäller'} ${props.period}.`,
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
    themes: props.themes.map((theme) => label.themeLabel[theme]).join(', '),
    history: props.history.map(({ at, action, what, note, approvals, entry }) => ({
      iso: at,
      date: longDate(dayOf(at)),
      what: `${what}: ${label.ledgerActionLabel[action].toLowerCase()}`,
      entry: entryLink(entry),
      note,
      approvals,
    })),
    cite: `${props.partiesPhrase}, ”${props.title}”, medborgarlöfte ${props.ref}, ${props.municipality.name} ${props.year}. Lovat, liggaren nr ${props.facts.entry}.`,
  }),
  year: ({ municipality, year, promises, rollup, otherYears, facts }) => {
    const judged = promises.filter(({ verdict }) => verdict !== null)
    const unjudged = promises.length - judged.length
    return {
      title: `${municipality.name} ${year} – Lovat`,
      description: `Medborgarlöften i ${municipality.name} ${year}: vad som lovades, vad som blev gjort och vad som inte blev det.`,
      crumbs: [START, KOMMUNER, municipality, { name: String(year) }],
      section: 'kommuner',
      facts,
      heading: `${municipality.name} ${year}`,
      lead: `${countedPromises(promises.length)} gavs ${year}.`,
      sentence: rollupSentence(rollup),
      strip: stripModel(rollup),
      judged: judged.map(({ verdict, title }) => ({ ...verdictWord(verdict), title })),
      unjudged:
        unjudged > 0 && judged.length > 0
          ? `${numberInWords(unjudged)} av ${numberInWords(promises.length)} löften har inget utfall än.`
          : null,
      list: `Löften ${year}`,
      promises: promises.map(itemModel),
      years: otherYears.map(yearLink),
    }
  },
  kommun: (props) => ({
    title: `${props.name} – Lovat`,
    description: `Medborgarlöften i ${props.legalName}: vad polisen och kommunen har lovat och vad som är gjort.`,
    crumbs: [START, KOMMUNER, props.county, { name: props.name }],
    section: 'kommuner',
    facts: props.facts,
    heading: props.name,
    lead:
      props.shown === 'none'
        ? 'Inget medborgarlöfte är publicerat i Lovat än.'
        : `${countedPromises(props.promises.length)} gäller ${props.period}.`,
    sentence: rollupSentence(props.rollup),
    absent:
      props.shown === 'none'
        ? `Det betyder inte att ${props.name} saknar ett. Polisen och ${props.legalName} kan ha ett medborgarlöfte som inte har lagts in här. Fråga kommunen eller ring polisen på 114 14.`
        : null,
    strip: stripModel(props.rollup),
    newest: props.rollup.latestUpdate ? dated(props.rollup.latestUpdate) : null,
    list: 'Löftena',
    promises: props.promises.map(itemModel),
    latest: props.latest.map((update) => ({
      ...dated(update.date),
      kind: label.updateKindLabel[update.kind],
      author: update.author,
      text: update.text,
      promise: update.promise,
    })),
    years: props.years.map(({ year, path, promises }) => ({
      ...yearLink({ year, path }),
      promises: countedPromises(promises).toLowerCase(),
    })),
    about: {
      before: `${props.legalName} har ${wholeNumber(props.population.value)} invånare (${longDate(props.population.date)}, källa: SCB), ligger i `,
      county: props.county,
      after: ` och hör till ${props.policeRegion}${props.policeArea ? `, ${props.policeArea}` : ''}.`,
    },
    neighbours: props.neighbours.map(({ name, path, state }) => ({
      name,
      path,
      state,
      mark: MARK_SHAPES[state],
      word: municipalityStateLabel[state],
    })),
  }),
  ledgerPart: ({ from, to, lines, newer, older }) => ({
    title: `Liggaren, nr ${from}–${to} – Lovat`,
    description: `Rad ${from} till ${to} i Lovats liggare över alla publika ändringar.`,
    crumbs: [START, { name: 'Liggaren', path: '/liggare/' }, { name: `Nr ${from}–${to}` }],
    section: 'liggare',
    heading: `Liggaren, nr ${from}–${to}`,
    lines: lines.map((line) => ({
      number: String(line.number),
      iso: line.at,
      moment: longMoment(line.at),
      action: label.ledgerActionLabel[line.action],
      what: `${documentTypeLabel[line.type]} ${line.ref}`,
      page: line.page,
      approvals: line.approvals,
      hash: line.hash.slice(0, 12),
    })),
    newer,
    older,
  }),
}
