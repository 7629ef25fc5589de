import { asWritten, isEmpty, membersOf, type Read } from './read-value.ts'

/**
 * One line of a document: what it is called, and what it says. `key` is unique in the document and stays the same between
 * versions. Lines of one `list` have their place in it as key instead, which says nothing about which is which.
 */
export type DocumentLine = { key: string; label: string; text: string; list?: string }

/** How one member of a document becomes lines. Nothing filled in gives no lines. */
export type MemberLines = (value: unknown, key: string) => DocumentLine[]

/** The same for every member of a type of document; `-?` makes the compiler ask for each of them. */
export type MembersOf<Document> = { [Member in keyof Document]-?: MemberLines }

const languageName: Readonly<Record<string, string>> = { en: 'engelska' }

export const one =
  (label: string, read: Read = asWritten): MemberLines =>
  (value, key) => {
    const text = isEmpty(value) ? '' : read(value)
    return text === '' ? [] : [{ key, label, text }]
  }

/** Text in several languages, a line each: "Lydelse", "Lydelse (engelska)". */
export const inEachLanguage =
  (label: string): MemberLines =>
  (value, key) => {
    if (typeof value !== 'object' || value === null) return one(label)(value, key)
    const { sv, ...translations } = membersOf(value)
    const others = Object.entries(translations).flatMap(([language, text]) =>
      one(`${label} (${languageName[language] ?? language})`)(text, `${key}.${language}`),
    )
    return [...one(label)(sv, key), ...others]
  }

/** A list with a line for each thing in it: "Källa 1", "Källa 2". */
export const each =
  (label: string, read: Read): MemberLines =>
  (value, key) =>
    Array.isArray(value)
      ? value.flatMap((item, index) =>
          one(`${label} ${index + 1}`, read)(item, `${key}.${index}`).map((line): DocumentLine => ({ ...line, list: key })),
        )
      : one(label)(value, key)

/** An object with lines of its own, each label begun with `label`. */
export const group =
  (label: string, members: Readonly<Record<string, MemberLines>>): MemberLines =>
  (value, key) =>
    typeof value === 'object' && value !== null
      ? linesOf(value, members, key).map((line) => ({ ...line, label: `${label}: ${line.label}` }))
      : one(label)(value, key)

/** The lines of an object, in the order of the table; what the table doesn't know comes last, as it is stored. */
export function linesOf(value: object, members: Readonly<Record<string, MemberLines>>, key = ''): DocumentLine[] {
  const keyOf = (name: string) => (key ? `${key}.${name}` : name)
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name))
  return [
    ...Object.entries(members).flatMap(([name, lines]) => lines(membersOf(value)[name], keyOf(name))),
    ...unknown.flatMap((name) => one(name)(membersOf(value)[name], keyOf(name))),
  ]
}
