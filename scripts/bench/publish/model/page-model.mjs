import { jsonLd } from '../../../../site/src/text/json-ld.ts'
import { factsModel } from './facts-model.mjs'
import { historyModel } from './history-model.mjs'
import { kommunModel } from './kommun-model.mjs'
import { ledgerPartModel } from './ledger-part-model.mjs'
import { promiseModel } from './promise-model.mjs'
import { yearModel } from './year-model.mjs'

const MODELS = { promise: promiseModel, history: historyModel, year: yearModel, kommun: kommunModel, ledgerPart: ledgerPartModel }

/**
 * A page in words, for the templates of other generators: whatever our own pages look up, format or work out while they are
 * rendered (dates, labels, sentences, drawings) is done here beforehand, and not counted. The templates loop and escape. Keys
 * are in lower case, since Hugo makes them so. Out: undefined for all that the others are let off (start, lists, län, areas,
 * themes, search, feeds, calendars, pages in English and about the site); what the national ledger never has (corrections, agreements,
 * problems, changed wordings) is left out too.
 */
export function pageModel(route, site) {
  const address = new URL(route.path, site).href
  const model = MODELS[route.page]?.(route.props, { path: route.path, address })
  if (model === undefined) return undefined
  const { title, description, crumbs, section, facts, feeds, elsewhere, ...body } = model
  const lastCrumb = crumbs.length - 1
  return {
    kind: route.page.toLowerCase(),
    path: route.path,
    title,
    description,
    address,
    jsonld: jsonLd({ title, description, address, site: new URL(site), crumbs, facts, lang: 'sv' }),
    feeds: feeds ?? [],
    english: elsewhere ? { path: elsewhere, address: new URL(elsewhere, site).href } : null,
    nav: NAV.map(({ name, path, key }) => ({ name, path, current: section === key ? 'true' : null })),
    crumbs: crumbs.map(({ name, path }, at) => ({ name, path: at === lastCrumb ? null : path })),
    facts: facts ? factsModel(facts) : null,
    ...body,
  }
}

const NAV = [
  { name: 'Kommuner', path: '/kommuner/', key: 'kommuner' },
  { name: 'Sök', path: '/sok/', key: 'sok' },
  { name: 'Liggaren', path: '/liggare/', key: 'liggare' },
  { name: 'Om', path: '/om/', key: 'om' },
]
