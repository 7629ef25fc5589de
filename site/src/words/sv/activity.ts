import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'

/** An activity, in a list and by itself, with its follow-ups. */
export const activity = {
  why: 'Varför:',
  notMeasurable: 'Går inte att mäta i antal.',
  goalIs: (goal: MixedText): MixedText => mixed`Målet är ${goal}.`,
  reason: (reason: string) => `Skäl: ${reason}.`,
  isResponsible: (who: MixedText): MixedText => mixed`${who} ansvarar.`,
  latestUpdate: 'Senaste uppföljning',
  responsible: 'Ansvarar',
  helpers: 'Medverkar',
  goal: 'Mål',
  when: 'När',
  where: 'Var',
  kind: 'Slag',
  aim: 'Ska leda till',
  whyThisWorks: 'Varför det bör fungera',
  followUpMethod: 'Så följs det upp',
  nextUpdate: 'Nästa uppföljning',
  atTheLatest: (date: string) => `Senast ${date}`,
  updates: 'Uppföljningar av aktiviteten',
  lateSince: 'Skulle ha varit klar senast',
  silentSince: 'Ingen uppföljning sedan',
  whenItShouldBegin: ', då den skulle börja.',
  nothingPublished: 'Inget om genomförandet har publicerats i Lovat.',
  evidence: 'Belägg:',
  noEvidence: 'Belägg saknas.',
  corrected: 'Rättad',
  becomes: 'blir',
  newStatus: (status: string) => `, ny status: ${status}`,
}
export type ActivityWords = typeof activity
