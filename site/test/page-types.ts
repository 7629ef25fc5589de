import { linkedAddress } from './linked-address.ts'

/** Which themes have promises of which years is for the content to say. */
const yearOfTheme = await linkedAddress('/teman/', /^\/teman\/[^/]+\/$/, /^\/teman\/[^/]+\/\d{4}\/$/)

/** One address of every type of page, and of every state that looks different from the others. */
export const PAGE_TYPES = [
  { name: 'the start page', path: '/' },
  { name: 'all kommuner', path: '/kommuner/' },
  { name: 'a län', path: '/lan/skane/' },
  { name: 'the police regions', path: '/polisen/' },
  { name: 'a police region', path: '/polisen/ost/' },
  { name: 'a part of a police region', path: '/polisen/ost/ostergotland/' },
  { name: 'the themes', path: '/teman/' },
  { name: 'a theme', path: yearOfTheme.replace(/\d{4}\/$/, '') },
  { name: 'a year of a theme', path: yearOfTheme },
  { name: 'a kommun with old promises', path: '/lund/' },
  { name: 'a kommun without promises', path: '/alvesta/' },
  { name: 'a kommun with years, figures and contacts', path: '/angskoping/' },
  { name: 'a kommun with late and silent activities', path: '/havstuna/' },
  { name: 'a year', path: '/angskoping/2026/' },
  { name: 'a promise without follow-ups', path: '/lund/2015/tryggare-trafiksituation/' },
  { name: 'a promise with follow-ups', path: '/angskoping/2026/lugnare-kvall-vid-stationen/' },
  { name: 'search', path: '/sok/' },
  { name: 'the history of a promise', path: '/angskoping/2026/trygga-gardar-i-norrangen/historik/' },
  { name: 'the history of a withdrawn promise', path: '/angskoping/2026/mindre-skadegorelse-vid-resecentrum/historik/' },
  { name: 'the ledger', path: '/liggare/' },
  { name: 'a part of the ledger', path: '/liggare/1/' },
  { name: 'about', path: '/om/' },
  { name: 'the method', path: '/om/metod/' },
  { name: 'the accessibility statement', path: '/om/tillganglighet/' },
  { name: 'personal data', path: '/om/personuppgifter/' },
  { name: 'easy to read', path: '/om/lattlast/' },
  { name: 'contact', path: '/om/kontakt/' },
  { name: 'English', path: '/en/' },
  { name: 'a kommun in English', path: '/en/angskoping/' },
  { name: 'a kommun in English without promises', path: '/en/alvesta/' },
  { name: 'a promise in English', path: '/en/angskoping/2026/lugnare-kvall-vid-stationen/' },
  { name: 'a language without a translation', path: '/yi/' },
  { name: 'a page that does not exist', path: '/finns-inte/', status: 404 },
  { name: 'a withdrawn promise', path: '/angskoping/2026/mindre-skadegorelse-vid-resecentrum/', status: 410 },
]
