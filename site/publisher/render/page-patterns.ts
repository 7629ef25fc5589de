import type { PageName } from '../../src/routes/route.ts'

/** Which file of `src/pages` shows a type of page, as Astro names it. */
export const PAGE_PATTERNS: Readonly<Record<PageName, string>> = {
  start: '/',
  finder: '/kommuner.json',
  kommuner: '/kommuner',
  lan: '/lan/[county]',
  areas: '/polisen',
  area: '/polisen/[...area]',
  themes: '/teman',
  theme: '/teman/[theme]',
  themeYear: '/teman/[theme]/[...year]',
  kommun: '/[kommun]',
  year: '/[kommun]/[year]',
  promise: '/[kommun]/[year]/[promise]',
  withdrawn: '/[kommun]/[year]/[promise]',
  search: '/sok',
  searchKommun: '/sok/[kommun].json',
  searchShard: '/sok/ord/[key].json',
  ledger: '/liggare',
  ledgerPart: '/liggare/[part]',
  about: '/om',
  notFound: '/404',
}
