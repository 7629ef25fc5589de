import { capitalised, mixed } from '@lovat/shared/text/mixed-text'
import type { KommunWords } from '../sv/kommun.ts'
import { countedPromises } from './rollup-sentence.ts'

const isAre = (count: number) => (count === 1 ? 'is' : 'are')

export const kommun: KommunWords = {
  title: (name) => `Promises in ${name} – Lovat`,
  description: (legalName) => `What the police and the municipality have promised in ${legalName}, and what has been done.`,
  untranslated: 'Nobody has translated what is in Swedish here.',
  keep: (name) => `Keep ${name} as my municipality`,
  heading: { inForce: 'The promises', coming: 'What is to come', past: 'The latest promises', none: '' },
  inForce: (count, period) => `${countedPromises(count)} ${isAre(count)} in force for ${period}.`,
  coming: (count, period) =>
    `${countedPromises(count)} for ${period} ${count === 1 ? 'has' : 'have'} been decided but ${isAre(count)} not in force yet.`,
  noneNow: 'No promise that is in force now has been published in Lovat.',
  newIsPrepared: 'A new one is being prepared.',
  lastHeld: (count, period) => `The latest ${count === 1 ? 'was' : 'were'} in force for ${period}.`,
  isPrepared: 'A promise is being prepared.',
  noneYet: 'No promise has been published in Lovat yet.',
  whoPrepares: ({ legalName }) => mixed`The police and ${legalName} are working on it. When it is ready it will stand here.`,
  mayHaveOne: ({ name, legalName }) =>
    mixed`That does not mean that there is none in ${name}. The police and ${legalName} may have made a promise that has not been entered here. Ask the municipality, or call the police on 114 14.`,
  latestUpdate: 'The latest follow-up is from',
  noUpdate: 'No follow-up has been published yet.',
  onItsWay: 'On its way:',
  holdsFrom: (date) => `in force from ${date}`,
  latestUpdates: 'Latest follow-ups',
  agreement: 'The agreement',
  problems: 'The problems behind',
  figures: 'Figures over time',
  contact: 'Contact',
  telephone: 'Telephone',
  years: 'Year by year',
  earlierPromises: 'promises from earlier years',
  withdrawn: (date) => `Withdrawn ${date}:`,
  follow: () => '',
  about: 'About the municipality',
  inhabitants: (legalName, count, asOf, isExample) =>
    mixed`${capitalised(legalName)} has ${count} inhabitants (${asOf}${isExample ? '' : ', source: Statistics Sweden'}), lies in`,
  belongsTo: 'and belongs to',
  placesNote: 'The pages of years, counties and police areas are in Swedish.',
  neighbours: 'Neighbouring municipalities',
}
