import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'
import { countedPromises } from '../../routes/answer-sentence.ts'

type Place = { name: string; legalName: MixedText }

/** A kommun's page. */
export const kommun = {
  title: (name: string) => `${name} – Lovat`,
  description: (legalName: string) => `Medborgarlöften i ${legalName}: vad polisen och kommunen har lovat och vad som är gjort.`,
  /** Said where nobody has translated all of what stands here. */
  untranslated: '',
  keep: (name: string) => `Spara ${name} som min kommun`,
  heading: { inForce: 'Löftena', coming: 'Det som ska gälla', past: 'De senaste löftena', none: '' },
  inForce: (count: number, period: string) => `${countedPromises(count)} gäller ${period}.`,
  coming: (count: number, period: string) =>
    `${countedPromises(count)} för ${period} ${count === 1 ? 'är beslutat' : 'är beslutade'} men gäller inte än.`,
  noneNow: 'Inget medborgarlöfte som gäller nu är publicerat i Lovat.',
  newIsPrepared: 'Ett nytt är under beredning.',
  lastHeld: (count: number, period: string) => `${count === 1 ? 'Det senaste' : 'De senaste'} gällde ${period}.`,
  isPrepared: 'Ett medborgarlöfte är under beredning.',
  noneYet: 'Inget medborgarlöfte är publicerat i Lovat än.',
  whoPrepares: ({ legalName }: Place): MixedText => mixed`Polisen och ${legalName} arbetar med det. När det är klart står det här.`,
  mayHaveOne: ({ name, legalName }: Place): MixedText =>
    mixed`Det betyder inte att ${name} saknar ett. Polisen och ${legalName} kan ha ett medborgarlöfte som inte har lagts in här. Fråga kommunen eller ring polisen på 114 14.`,
  latestUpdate: 'Senaste uppföljningen är från',
  noUpdate: 'Ingen uppföljning är publicerad än.',
  onItsWay: 'På väg:',
  holdsFrom: (date: string) => `gäller från ${date}`,
  latestUpdates: 'Senaste uppföljningarna',
  agreement: 'Överenskommelsen',
  problems: 'Problemen bakom',
  figures: 'Siffror över tid',
  contact: 'Kontakt',
  telephone: 'Telefon',
  years: 'År för år',
  earlierPromises: 'löften från tidigare år',
  withdrawn: (date: string) => `Tillbakadraget ${date}:`,
  /** The part with feeds and calendar, where they are in the language of the page. */
  follow: (name: string) => `Följ ${name}`,
  about: 'Om kommunen',
  inhabitants: (legalName: MixedText, count: string, asOf: string, isExample: boolean): MixedText =>
    mixed`${legalName} har ${count} invånare (${asOf}${isExample ? '' : ', källa: SCB'}), ligger i`,
  belongsTo: 'och hör till',
  placesNote: '',
  neighbours: 'Grannkommuner',
}
export type KommunWords = typeof kommun
