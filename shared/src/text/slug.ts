/**
 * A path segment from a Swedish title: "Ökad närvaro på torget" → "okad-narvaro-pa-torget".
 * In: any text. Out: a-z, 0-9 and single hyphens, at most 80 characters, cut at a word; "" when nothing is left.
 */
export function slugify(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= 80) return plain
  return plain
    .slice(0, 81)
    .replace(/-[^-]*$/, '')
    .slice(0, 80)
}
