import type { Random } from './random.ts'

const WHO = [
  'Polisen',
  'Kommunen',
  'Fältgruppen',
  'Bostadsbolaget',
  'Skolan',
  'Räddningstjänsten',
  'Föreningarna',
  'Socialtjänsten',
] as const
const DOES = ['genomför', 'planerar', 'följer upp', 'ordnar', 'samordnar', 'ökar', 'prioriterar', 'utvecklar'] as const
const WHAT = [
  'kontroller av hastigheten',
  'trygghetsvandringar med de boende',
  'fotpatrulleringen kvällstid',
  'möten med näringsidkarna',
  'belysningen längs gångvägarna',
  'samtal med ungdomar och föräldrar',
  'insatser mot skadegörelse & klotter',
  'röjningen av buskage',
  'arbetet mot narkotika i ”offentlig” miljö',
  'kampanjen om cykelstölder',
] as const
const WHERE = [
  'vid resecentrum',
  'i centrum',
  'på torget',
  'kring högstadieskolan',
  'i bostadsområdet på Östra sidan',
  'vid badplatsen',
  'utmed riksväg 23',
] as const
const WHEN = [
  'under våren',
  'varje fredag och lördag',
  'minst en gång i månaden',
  'i samband med skolstarten',
  'före sommaren',
  'när mörkret kommer',
] as const
const WHY = [
  'för att fler ska känna sig trygga',
  'efter önskemål i medborgardialogen',
  'eftersom anmälningarna har ökat',
  'så att barn kan gå själva till skolan',
  'i enlighet med överenskommelsen',
] as const

/** One sentence, which says much the same as real ones do and is about as long. */
export const sentence = (random: Random): string =>
  `${random.pick(WHO)} ${random.pick(DOES)} ${random.pick(WHAT)} ${random.pick(WHERE)} ${random.pick(WHEN)} ${random.pick(WHY)}.`

/** Whole sentences until there are at least so many characters. */
export function paragraph(random: Random, length: number): string {
  let text = sentence(random)
  while (text.length < length) text += ` ${sentence(random)}`
  return text
}

/** A heading: what, and where. */
export function heading(random: Random): string {
  const what = random.pick(WHAT)
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${random.pick(WHERE)}`
}
