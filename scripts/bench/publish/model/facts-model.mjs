import { longDate, todayInSweden } from '@lovat/shared/text/dates'
import { ledgerPath } from '../../../../site/src/routes/ledger-routes.ts'

export const dated = (iso) => ({ iso, date: longDate(iso) })
export const dayOf = (instant) => dated(todayInSweden(new Date(instant)))
export const entryLink = (entry, text = `Liggaren nr ${entry}`) => ({ path: ledgerPath(entry), text })

/** What a page says of itself, in words. */
export const factsModel = ({ owner, published, changed, entry }) => ({
  owner,
  published: published && dayOf(published),
  changed: changed && dayOf(changed),
  entry: entry === null ? null : entryLink(entry),
})
