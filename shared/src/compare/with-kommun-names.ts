import { membersOf } from './read-value.ts'

const NAMES_KOMMUNER = ['municipality', 'municipalities', 'neighbours']

/**
 * A document for reading, where a kommun is said by its name and code, "Lunds kommun (1281)", in place of the code alone.
 * In: a public document or a draft of one, and names by code. Out: a copy; a code without a name stays as it is, and so
 * does everything else. What is hashed and approved is the document that came in.
 */
export function withKommunNames<Document extends object | null>(document: Document, names: Readonly<Record<string, string>>): Document {
  if (!document) return document
  const named = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(named)
      : typeof value === 'string' && Object.hasOwn(names, value)
        ? `${names[value]} (${value})`
        : value
  const members = membersOf(document)
  const changed = NAMES_KOMMUNER.filter((name) => Object.hasOwn(members, name)).map((name) => [name, named(members[name])])
  return { ...document, ...Object.fromEntries(changed) }
}
