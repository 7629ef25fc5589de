import type { FrameWords } from '../sv/frame.ts'

export const frame: FrameWords = {
  home: '/en/',
  skip: 'Skip to the content',
  menu: 'Main menu',
  nav: [
    { name: 'Municipalities', path: '/en/#municipalities', key: 'kommuner' },
    { name: 'About', path: '/en/#about', key: 'om' },
  ],
  mine: 'My municipality',
  forget: 'Forget it',
  youAreHere: 'You are here',
  above: [{ name: 'Start', path: '/en/' }],
  otherLanguage: { lang: 'sv', name: 'Den här sidan på svenska' },
  footer:
    'Lovat shows what the police and the municipalities of Sweden have promised, what was done and what was not. These pages are in Swedish:',
  footerLinks: [
    { name: 'How Lovat works', path: '/om/' },
    { name: 'Contact', path: '/om/kontakt/' },
    { name: 'Easy to read', path: '/om/lattlast/' },
    { name: 'Accessibility', path: '/om/tillganglighet/' },
    { name: 'Personal data and cookies', path: '/om/personuppgifter/' },
    { name: 'Search', path: '/sok/' },
    { name: 'Themes', path: '/teman/' },
    { name: 'All changes', path: '/liggare/' },
  ],
  owner: 'Responsible for the content:',
  published: 'Published',
  changed: 'Last changed',
  ledgerNumber: (entry) => `Ledger no. ${entry} (in Swedish)`,
  example: 'Example',
  exampleMark: ' (example)',
  madeUp: (name) => `${name} does not exist. The municipality and all that is said of it are made up, to show how Lovat works.`,
  qrCode: 'QR code with the address of the page',
}
