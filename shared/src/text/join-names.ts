/** "polisen, kommunen och Jernhusen" from a list of names. "" from an empty list. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
}
