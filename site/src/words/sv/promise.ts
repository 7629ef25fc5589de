import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'

type Given = { parties: MixedText; hasEnded: boolean; period: string; district: MixedText | null }
type Cited = {
  parties: MixedText
  title: MixedText
  ref: string
  place: string
  version: string | null
  entry: number | null
  hash: string | null
}

/** A promise, in a list and by itself. */
export const promise = {
  of: (municipality: string) => `Medborgarlöfte i ${municipality}`,
  given: ({ parties, hasEnded, period, district }: Given): MixedText =>
    mixed`${parties} ${hasEnded ? 'lovade. Gällde' : 'lovar. Gäller'} ${period}${district ? mixed` i ${district}` : ''}.`,
  description: (parties: string, title: string, period: string) => `${parties} lovar: ${title}. Gäller ${period}.`,
  /** Said where nobody has translated all of what stands on the page. */
  untranslated: '',
  /** Said in a list, of one that has no page in the language of the list. */
  onlyElsewhere: '',
  noActivities: 'Löftet räknar inte upp några aktiviteter.',
  activitiesIn: (title: string) => `Aktiviteter i ${title}`,
  verdict: (verdict: string) => `Utfall: ${verdict}`,
  noVerdict: 'Löftets tid har gått ut. Inget utfall är publicerat i Lovat.',
  itself: 'Löftet',
  easyToRead: 'Lättläst',
  howItWent: 'Så gick det',
  howItGoes: 'Så går det',
  verdictAndEffect: 'Utfall och effekt',
  wasItKept: 'Hölls löftet?',
  didItHelp: 'Hjälpte det?',
  effectApart: 'Effekten hålls isär från utfallet: att något förändrades visar inte att det var löftet som gjorde det.',
  generalUpdates: 'Uppföljningar av hela löftet',
  background: 'Bakgrund',
  restsOn: 'Löftet bygger på',
  inOrder: 'Uppföljningar i ordning',
  context: 'Sammanhang',
  follows: 'Tar vid efter',
  followedBy: 'Följs av',
  sameThemes: 'Fler löften om samma sak:',
  place: (place: MixedText): MixedText => mixed`Plats: ${place}.`,
  history: 'Historik',
  latestChange: (isOneOfMany: boolean): string => (isOneOfMany ? 'Senast' : 'Bara'),
  on: '',
  ledgerNumber: (entry: number) => `liggaren nr ${entry}`,
  allChanges: (count: number) => `Alla ${count} ändringar, ord för ord`,
  wholeHistory: 'Hela historiken',
  citeAndShare: 'Citera och dela',
  cite: 'Citera så här',
  citation: ({ parties, title, ref, place, version, entry, hash }: Cited): MixedText =>
    mixed`${parties}: ”${title}”. Medborgarlöfte ${ref}, ${place}. Lovat${version === null ? '' : `, ändrat ${version}`}${entry === null ? '' : ` (liggaren nr ${entry}${hash === null ? '' : `, kontrollvärde ${hash}`})`}.`,
  sayWhen: 'Skriv också vilken dag du läste sidan.',
  shareAndPrint: 'Dela och skriv ut',
  byMail: 'Skicka med e-post',
  share: 'Dela',
  print: 'Skriv ut',
  paper: 'Utskriften är gjord för anslagstavlan: ett A4 med adress och QR-kod.',
  follow: 'Följ löftet',
  inFeedReader: 'Allt som publiceras, ändras, rättas och dras tillbaka, i en flödesläsare:',
  or: 'eller',
  inCalendar: 'Sista dagar och uppföljningar i din kalender:',
  calendar: 'kalender (iCal)',
}
export type PromiseWords = typeof promise
