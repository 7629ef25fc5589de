/** JSON itself gives short words one place in memory; long ones are texts, and no two are alike. */
const SHORTEST = 11
const LONGEST = 80
/** What comes again does so soon: more are forgotten all at once. */
const MOST = 20_000

/**
 * A function that lets values which have been read from JSON share their names, references, times and titles: JSON makes a
 * new string of each, and a nation's ledger has millions. In: a value that is the caller's own. Out: the same object, with
 * equal strings in it. Refuses nothing.
 */
export function shareStrings(): <T extends object>(value: T) => T {
  const known = new Map<string, string>()

  function shared(text: string): string {
    if (text.length < SHORTEST || text.length > LONGEST) return text
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    known.set(text, text)
    return text
  }

  function shareIn(value: Record<string, unknown>): void {
    for (const key in value) {
      const member = value[key]
      if (typeof member === 'string') value[key] = shared(member)
      else if (typeof member === 'object' && member !== null) shareIn(member as Record<string, unknown>)
    }
  }

  return (value) => {
    shareIn(value as Record<string, unknown>)
    return value
  }
}
