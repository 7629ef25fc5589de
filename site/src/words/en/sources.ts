import { mixed } from '@lovat/shared/text/mixed-text'
import type { SourceWords } from '../sv/sources.ts'

export const sources: SourceWords = {
  source: 'Source:',
  participants: (count, isOne) => `${count} ${isOne ? 'participant' : 'participants'}`,
  where: 'Where?',
  howBig: 'How big?',
  when: 'When?',
  whoOrWhat: 'Who or what?',
  problem: 'The problem',
  mayDependOn: 'What it may depend on',
  howWeKnow: 'How we know',
  between: (parties) => mixed`between ${parties}.`,
  valid: ({ isValid, from, to }) => `${isValid ? 'In force from' : 'Was in force from'} ${from} to ${to}.`,
  diaryNumber: (number) => mixed`Registration number ${number}.`,
  signedBy: (signatories) => mixed`Signed by ${signatories}.`,
  chart: (name, unit) => `Line chart: ${name}, ${unit}. The same figures stand in the table below.`,
  year: 'Year',
  value: 'Value',
  uncertainty: 'Uncertainty',
  unknown: 'not known',
  shaded: 'The shaded field shows the uncertainty.',
  noCause: 'The figures show how it has gone, not why. No cause can be read from them.',
}
