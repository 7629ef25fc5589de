import type { PageName } from '../../src/routes/route.ts'

/** Which file of `src/pages` shows a type of page, as Astro names it. */
export const PAGE_PATTERNS: Readonly<Record<PageName, string>> = {
  start: '/',
  finder: '/kommuner.json',
  kommuner: '/kommuner',
  lan: '/lan/[county]',
  kommun: '/[kommun]',
  year: '/[kommun]/[year]',
  promise: '/[kommun]/[year]/[promise]',
  withdrawn: '/[kommun]/[year]/[promise]',
  search: '/sok',
  searchKommun: '/sok/[kommun].json',
  searchShard: '/sok/ord/[key].json',
  history: '/[kommun]/[year]/[promise]/historik',
  nationAtom: '/flode.atom',
  nationJson: '/flode.json',
  kommunAtom: '/[kommun]/flode.atom',
  kommunJson: '/[kommun]/flode.json',
  promiseAtom: '/[kommun]/[year]/[promise]/flode.atom',
  promiseJson: '/[kommun]/[year]/[promise]/flode.json',
  calendar: '/[kommun]/kalender.ics',
  ledger: '/liggare',
  ledgerPart: '/liggare/[part]',
  about: '/om',
  notFound: '/404',
}
