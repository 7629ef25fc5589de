import { type MixedText, swedishWords } from '@lovat/shared/text/mixed-text'

/** "the police" for Polisen, which is a word; what else somebody is called stays as it is, and is marked as Swedish. */
export const nameInEnglish = (name: string): MixedText => (name === 'Polisen' ? 'the police' : swedishWords(name))
