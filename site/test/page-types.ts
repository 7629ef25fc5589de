/** One address of every type of page, and of every state that looks different from the others. */
export const PAGE_TYPES = [
  { name: 'the start page', path: '/' },
  { name: 'all kommuner', path: '/kommuner/' },
  { name: 'a län', path: '/lan/skane/' },
  { name: 'a kommun with old promises', path: '/lund/' },
  { name: 'a kommun without promises', path: '/alvesta/' },
  { name: 'a kommun with years, figures and contacts', path: '/angskoping/' },
  { name: 'a kommun with late and silent activities', path: '/havstuna/' },
  { name: 'a year', path: '/angskoping/2026/' },
  { name: 'a promise without follow-ups', path: '/lund/2015/tryggare-trafiksituation/' },
  { name: 'a promise with follow-ups', path: '/angskoping/2026/lugnare-kvall-vid-stationen/' },
  { name: 'search', path: '/sok/' },
  { name: 'the ledger', path: '/liggare/' },
  { name: 'a part of the ledger', path: '/liggare/1/' },
  { name: 'about', path: '/om/' },
  { name: 'a page that does not exist', path: '/finns-inte/', status: 404 },
  { name: 'a withdrawn promise', path: '/angskoping/2026/mindre-skadegorelse-vid-resecentrum/', status: 410 },
]
