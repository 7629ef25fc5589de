import { writeFile } from 'node:fs/promises'

/** Writes compiled pages that are what a line of code answers; it knows `pathname`. */
export async function writeFakeBundle(entry: string, answer: string, world = '{ pagesInParts: () => new Map() }'): Promise<void> {
  await writeFile(entry, `export const render = async ({ path: pathname }) => { ${answer} }, world = ${world}`)
}
