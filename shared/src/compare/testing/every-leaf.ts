/** A way to a value inside a document. */
export type Path = readonly (string | number)[]

/** For tests: the way to every value in a document that has no values inside it. */
export function everyLeaf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) => everyLeaf(member, [...path, Array.isArray(value) ? Number(name) : name]))
}

export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], document)

/** The document with another value at the end of the way; undefined takes the member away. */
export function withValueAt<Document>(document: Document, path: Path, value: unknown): Document {
  const copy = structuredClone(document)
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>
  const name = path.at(-1) as string | number
  if (value !== undefined) parent[name] = value
  else if (Array.isArray(parent)) parent.splice(Number(name), 1)
  else delete parent[name]
  return copy
}
