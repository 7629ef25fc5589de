/** What a reference names. */
export type ReferenceKind = 'agreement' | 'problem' | 'promise' | 'activity' | 'update'

type Form = { pattern: RegExp; shape: string; example: string; article: string }

const forms: Record<ReferenceKind, Form> = {
  agreement: form('SO', '', 'SO-1281-2015-1', 'En överenskommelse'),
  problem: form('P', '', 'P-1281-2015-1', 'Ett problem'),
  promise: form('ML', '', 'ML-1281-2015-1', 'Ett löfte'),
  activity: form('ML', '-<n>', 'ML-1281-2015-1-2', 'En aktivitet'),
  update: form('ML', '-U<n>', 'ML-1281-2015-1-U3', 'En uppföljning'),
}

function form(prefix: string, tail: '' | '-<n>' | '-U<n>', example: string, article: string): Form {
  const number = tail.replace('<n>', '[1-9]\\d{0,8}')
  return {
    pattern: new RegExp(`^${prefix}-(\\d{4})-(\\d{4})-[1-9]\\d{0,8}${number}$`),
    shape: `${prefix}-<kommunkod>-<år>-<nummer>${tail}`,
    example,
    article,
  }
}

/** A reference taken apart: whose and when, and the promise that an activity or an update belongs to. */
export type ReferenceParts = { ref: string; code: string; year: number; promise?: string }

/** Takes a reference of the given kind apart; undefined when it isn't one. */
export function referenceParts(kind: ReferenceKind, ref: string): ReferenceParts | undefined {
  const [, code, year] = forms[kind].pattern.exec(ref) ?? []
  if (code === undefined || year === undefined) return undefined
  const promise = kind === 'activity' || kind === 'update' ? ref.slice(0, ref.lastIndexOf('-')) : undefined
  return { ref, code, year: Number(year), ...(promise !== undefined && { promise }) }
}

/** Says what is wrong with a reference that isn't one, and what was probably meant. */
export function explainReference(kind: ReferenceKind, text: string): string {
  const { shape, example, article } = forms[kind]
  const meant = tidied(text)
  const lostZero = /^[A-Z]+-\d{3}-\d{4}-/.test(text.trim().toUpperCase().replace(/[–—−]/g, '-'))
  if (referenceParts(kind, meant)) return `${lostZero ? 'Kommunkoden har tappat sin inledande nolla. ' : ''}Skriv ${meant}.`
  return `${article} har en referens på formen ${shape}, till exempel ${example}.`
}

const tidied = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[–—−]/g, '-')
    .replace(/\s/g, '')
    .replace(/^([A-Z]+)-(\d{3})-(?=\d{4}-)/, '$1-0$2-')
    .replace(/-(U?)0+(?=[1-9]\d*(-|$))/g, (whole, letter: string, _tail: string, at: number) => (at < 4 ? whole : `-${letter}`))

const order = new Intl.Collator('sv-SE', { numeric: true })

/** By prefix, kommun, year and number, so that 10 comes after 9. */
export const compareReferences = (a: string, b: string): number => order.compare(a, b)
/** What a reference of each kind looks like, for people. */
export const referenceShape = (kind: ReferenceKind): string => `\`${forms[kind].shape}\``
