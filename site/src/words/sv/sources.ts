import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'

type Validity = { isValid: boolean; from: string; to: string }

/** What promises rest on: agreements, problems, sources, figures. */
export const sources = {
  source: 'Källa:',
  participants: (count: string, _isOne: boolean) => `${count} deltagare`,
  where: 'Var?',
  howBig: 'Hur stort?',
  when: 'När?',
  whoOrWhat: 'Vem eller vad?',
  problem: 'Problemet',
  mayDependOn: 'Vad det kan bero på',
  howWeKnow: 'Så vet vi det',
  between: (parties: MixedText): MixedText => mixed`mellan ${parties}.`,
  valid: ({ isValid, from, to }: Validity) => `${isValid ? 'Gäller' : 'Gällde'} ${from} till ${to}.`,
  diaryNumber: (number: MixedText): MixedText => mixed`Diarienummer ${number}.`,
  signedBy: (signatories: MixedText): MixedText => mixed`Undertecknad av ${signatories}.`,
  chart: (name: string, unit: string) => `Linjediagram: ${name}, ${unit}. Samma siffror står i tabellen under.`,
  year: 'År',
  value: 'Värde',
  uncertainty: 'Osäkerhet',
  unknown: 'uppgift saknas',
  shaded: 'Det skuggade fältet visar osäkerheten.',
  noCause: 'Siffrorna visar hur det har gått, inte varför. Ingen orsak kan läsas ut ur dem.',
}
export type SourceWords = typeof sources
