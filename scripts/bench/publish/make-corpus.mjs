/**
 * Writes what every generator is given: `make-corpus.mjs <pages> <folder> <site>`. The nation's ledger (`snapshot.json`, for the
 * publisher and for astro build), and its pages in words (`pages/<part>.json`, a kommun or so each, and `index.json`, for the
 * others, who are spared working them out). Prints one line of JSON: how many pages each has.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../../../site/publisher/fold.ts'
import { EMPTY_STATE } from '../../../site/publisher/state.ts'
import { pagesInParts, routeOf } from '../../../site/src/routes/routes.ts'
import { NATIONAL_TODAY, nationalLedger } from '../../../site/test/national/national-ledger.ts'
import { pageModel } from './model/page-model.mjs'

const [pages, folder, site] = process.argv.slice(2)
const entries = nationalLedger(Number(pages))
mkdirSync(path.join(folder, 'pages'), { recursive: true })
writeFileSync(path.join(folder, 'snapshot.json'), JSON.stringify({ entries, today: NATIONAL_TODAY }))
const index = []
let all = 0
const state = fold(EMPTY_STATE, entries)
for (const [part, planned] of pagesInParts(state, NATIONAL_TODAY)) {
  all += planned.length
  const models = planned.flatMap((page) => pageModel(routeOf(page, state, NATIONAL_TODAY), site) ?? [])
  if (models.length === 0) continue
  writeFileSync(path.join(folder, 'pages', `${part}.json`), JSON.stringify(models))
  index.push(...models.map(({ path, kind }) => ({ path, kind, part })))
}
writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index))
console.log(JSON.stringify({ entries: entries.length, all, modelled: index.length }))
