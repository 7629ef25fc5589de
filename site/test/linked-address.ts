import { inject } from 'vitest'

/** The first address of a kind that a page of the running site links to, looked for through the pages in between. Throws when there is none. */
export async function linkedAddress(page: string, ...kinds: RegExp[]): Promise<string> {
  const found = await through(page, kinds)
  if (found === undefined) throw new Error(`No way from ${page} leads to ${kinds.join(', then ')}.`)
  return found
}

async function through(page: string, [kind, ...rest]: RegExp[]): Promise<string | undefined> {
  if (kind === undefined) return page
  const html = await (await fetch(new URL(page, inject('site')))).text()
  const links = [...html.matchAll(/ href="(\/[^"#?]*)"/g)].map(([, path = '']) => path)
  for (const next of links.filter((path) => kind.test(path))) {
    const found = await through(next, rest)
    if (found !== undefined) return found
  }
  return undefined
}
