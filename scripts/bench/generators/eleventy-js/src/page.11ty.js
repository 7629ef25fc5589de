import { history } from '../templates/history.js'
import { kommun } from '../templates/kommun.js'
import { layout } from '../templates/layout.js'
import { ledgerPart } from '../templates/ledger-part.js'
import { promise } from '../templates/promise.js'
import { year } from '../templates/year.js'

const BODY = { promise, history, year, kommun, ledgerpart: ledgerPart }

export const data = {
  pagination: { data: 'pages', size: 1, alias: 'shown' },
  permalink: ({ shown }) => `${shown.path}index.html`,
  eleventyExcludeFromCollections: true,
}

export const render = ({ shown }) => layout(shown, BODY[shown.kind](shown))
