/**
 * A publisher's pages, of which it knows only some. In: how it gets them (`compiledPages`), and the addresses to keep. Out: the
 * same, planning nothing after the last of them. What is planned before it is planned all the same, so the figure is rather too high.
 */
export function pagesAlone(pages, addresses) {
  return async (...wanted) => {
    const code = await pages(...wanted)
    return {
      ...code,
      world: { ...code.world, pagesInParts: (state, today) => onlyThese(code.world.pagesInParts(state, today), addresses) },
    }
  }
}

function* onlyThese(parts, addresses) {
  let left = addresses.size
  for (const [name, planned] of parts) {
    const own = planned.filter(({ path }) => addresses.has(path))
    if (own.length > 0) yield [name, own]
    left -= own.length
    if (left === 0) return
  }
}
