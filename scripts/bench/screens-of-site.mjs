import { KEY_PAGES } from './example-site.mjs'

const MAIN = { widths: [360, 768, 1280], schemes: ['light', 'dark'] }
const OTHER = { widths: [360, 1280], schemes: ['light'] }
const WITHDRAWN = '/angskoping/2026/mindre-skadegorelse-vid-resecentrum/'

/** One picture of every type of page, and of the states that look different, by the name of its file. */
export const SCREENS = [
  { name: 'start', path: KEY_PAGES.start, ...MAIN },
  { name: 'kommun', path: KEY_PAGES.kommun, ...MAIN },
  { name: 'lofte', path: KEY_PAGES.löfte, ...MAIN },
  { name: 'kommun-utan-loften', path: '/alvesta/', ...OTHER },
  { name: 'kommun-med-brister', path: '/havstuna/', ...OTHER },
  { name: 'kommun-med-aldre-loften', path: '/lund/', ...OTHER },
  { name: 'kommuner', path: '/kommuner/', ...OTHER },
  { name: 'ar', path: '/angskoping/2026/', ...OTHER },
  { name: 'historik', path: '/angskoping/2026/trygga-gardar-i-norrangen/historik/', ...OTHER },
  { name: 'tillbakadraget', path: WITHDRAWN, ...OTHER },
  { name: 'lan', path: '/lan/skane/', ...OTHER },
  { name: 'polisregion', path: '/polisen/ost/', ...OTHER },
  { name: 'teman', path: '/teman/', ...OTHER },
  { name: 'tema', path: '/teman/trafik/', ...OTHER },
  { name: 'sok', path: '/sok/', ...OTHER },
  { name: 'liggare', path: '/liggare/', ...OTHER },
  { name: 'liggare-del', path: '/liggare/6/', ...OTHER },
  { name: 'om', path: '/om/', ...OTHER },
  { name: 'metod', path: '/om/metod/', ...OTHER },
  { name: 'lattlast', path: '/om/lattlast/', ...OTHER },
  { name: 'tillganglighet', path: '/om/tillganglighet/', ...OTHER },
  { name: 'english', path: '/en/', ...OTHER },
  { name: 'finns-inte', path: '/finns-inte/', ...OTHER },
]
