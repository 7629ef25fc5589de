import { isRealDate } from '../contract/primitives.ts'
import {
  evidenceKindLabel,
  partyKindLabel,
  perspectiveLabel,
  seasonLabel,
  sourceKindLabel,
  targetOpLabel,
  targetPerPhrase,
} from '../text/labels.ts'
import { targetPhrase, timingPhrase } from '../text/target-phrase.ts'
import { after, asDate, asNumber, asWritten, choiceOf, isEmpty, membersOf, type Read, together } from './read-value.ts'

/** Text in every language it has, in one: "Vägen är bred. På engelska: The road is wide." */
const inAllLanguages = together({ sv: asWritten, en: after('På engelska:', asWritten) }, ' ')

/** "Polisen", "Lunds kommun", "Jernhusen (annan part)": the kind where the name doesn't already say it. */
export const asParty: Read = (value) => {
  if (isEmpty(value)) return ''
  const { kind, name, ...others } = membersOf(value)
  const isSaid = (kind === 'police' && name === partyKindLabel.police) || (kind === 'municipality' && / kommun$/.test(asWritten(name)))
  if (isSaid && isEmpty(others)) return asWritten(name)
  const kindWord = isEmpty(kind) ? 'okänt slag' : choiceOf(partyKindLabel)(kind).toLocaleLowerCase('sv')
  return [asWritten(name), `(${kindWord})`, asWritten(others)].filter(Boolean).join(' ')
}

export const asSource = together({
  kind: choiceOf(sourceKindLabel),
  title: asWritten,
  date: asDate,
  participants: after('antal som deltog:', asNumber),
  url: asWritten,
})

const asFile = together({
  name: after('fil:', asWritten),
  alt: after('bildbeskrivning:', asWritten),
  credit: after('upphov:', asWritten),
  licence: after('licens:', asWritten),
  mimeType: asWritten,
  bytes: (value) => (isEmpty(value) ? '' : `${asNumber(value)} byte`),
  sha256: after('kontrollsumma:', asWritten),
})

export const asEvidence = together({ kind: choiceOf(evidenceKindLabel), title: asWritten, date: asDate, url: asWritten, file: asFile })

export const asCause = together({ perspective: choiceOf(perspectiveLabel), text: inAllLanguages }, ': ')

export const asSignature = together({ office: asWritten, organisation: asWritten, date: asDate })

export const asContact = together({
  role: asWritten,
  organisation: asWritten,
  name: after('namn:', asWritten),
  email: after('e-post:', asWritten),
  phone: after('telefon:', asWritten),
})

/** "2025: 24,5 (lägst 21, högst 28)". */
export const asPoint = together(
  {
    period: (value) => (isEmpty(value) ? '' : `${asWritten(value)}:`),
    value: asNumber,
    low: after('lägst', asNumber),
    high: after('högst', asNumber),
  },
  ' ',
)

/** "minst 10 kontroller", and the unit's other languages after it. */
export const asTarget: Read = (value) => {
  const { op, value: amount, unit, per, ...others } = membersOf(value)
  const { sv, ...translations } = membersOf(unit)
  const isKnown = isOneOf(targetOpLabel, op) && Number.isInteger(amount) && typeof sv === 'string' && sv !== ''
  if (!isKnown || !(per === undefined || per === null || isOneOf(targetPerPhrase, per))) return asHalfTarget(value)
  const phrase = targetPhrase({ op, value: amount as number, unit: { sv: sv as string }, per: per ?? undefined })
  return [phrase, inAllLanguages(translations), isEmpty(others) ? '' : asWritten(others)].filter(Boolean).join('. ')
}

const asHalfTarget = together({ op: choiceOf(targetOpLabel), value: asNumber, unit: inAllLanguages, per: choiceOf(targetPerPhrase) }, ' ')

/** "under hösten 2026", "1 mars 2026 till 30 november 2026". */
export const asTiming: Read = (value) => {
  const { kind, from, to, season, year, ...others } = membersOf(value)
  if (isEmpty(others)) {
    if (kind === 'window' && isDay(from) && isDay(to) && isEmpty([season, year])) return timingPhrase({ kind, from, to })
    if (kind === 'season' && isOneOf(seasonLabel, season) && typeof year === 'number' && isEmpty([from, to]))
      return timingPhrase({ kind, season, year })
  }
  return asHalfTiming(value)
}

const asHalfTiming = together(
  {
    kind: choiceOf({ window: 'datum:', season: 'årstid:' }),
    from: after('från och med', asDate),
    to: after('till och med', asDate),
    season: choiceOf(seasonLabel),
    year: asWritten,
  },
  ' ',
)

const isDay = (value: unknown): value is string => typeof value === 'string' && isRealDate(value)

function isOneOf<Code extends string>(labels: Record<Code, string>, code: unknown): code is Code {
  return typeof code === 'string' && Object.hasOwn(labels, code)
}
