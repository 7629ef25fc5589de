import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../language.ts'

type Section = 'kommuner' | 'liggare' | 'om' | 'sok'
type FooterLink = { name: string; path: string; lang?: Language }

/** What stands around every page, and marks that stand on many. */
export const frame = {
  home: '/',
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  nav: [
    { name: 'Kommuner', path: '/kommuner/', key: 'kommuner' },
    { name: 'Sök', path: '/sok/', key: 'sok' },
    { name: 'Liggaren', path: '/liggare/', key: 'liggare' },
    { name: 'Om', path: '/om/', key: 'om' },
  ] as readonly { name: string; path: string; key: Section }[],
  mine: 'Min kommun',
  forget: 'Glöm',
  youAreHere: 'Du är här',
  /** What lies above a kommun. */
  above: [
    { name: 'Start', path: '/' },
    { name: 'Kommuner', path: '/kommuner/' },
  ] as { name: MixedText; path?: string }[],
  otherLanguage: { lang: 'en' as Language, name: 'This page in English' },
  footer: 'Lovat visar vad polisen och kommunerna har lovat, vad som blev gjort och vad som inte blev det.',
  footerLinks: [
    { name: 'Så fungerar Lovat', path: '/om/' },
    { name: 'Kontakt', path: '/om/kontakt/' },
    { name: 'Lättläst', path: '/om/lattlast/' },
    { name: 'In English', path: '/en/', lang: 'en' },
    { name: 'Tillgänglighet', path: '/om/tillganglighet/' },
    { name: 'Personuppgifter och kakor', path: '/om/personuppgifter/' },
    { name: 'Teman', path: '/teman/' },
    { name: 'Alla ändringar', path: '/liggare/' },
  ] as readonly FooterLink[],
  owner: 'Ansvarar för innehållet:',
  published: 'Publicerad',
  changed: 'Senast ändrad',
  ledgerNumber: (entry: number) => `Liggaren nr ${entry}`,
  example: 'Exempel',
  exampleMark: ' (exempel)',
  madeUp: (name: string) => `${name} finns inte. Kommunen och allt som står om den är påhittat, för att visa hur Lovat fungerar.`,
  qrCode: 'QR-kod med sidans adress',
}
export type FrameWords = typeof frame
