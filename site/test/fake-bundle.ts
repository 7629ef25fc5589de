import { writeFile } from 'node:fs/promises'
import { PAGE_PATTERNS } from '../publisher/render/page-patterns.ts'

/** Writes compiled pages that are what a line of code answers; it knows `pathname`. */
export async function writeFakeBundle(entry: string, answer: string, world = '{ pagesInParts: () => new Map() }'): Promise<void> {
  const routes = Object.values(PAGE_PATTERNS).map((route) => ({ routeData: { route } }))
  const app = `{ manifest: { routes: ${JSON.stringify(routes)} }, render: async (request) => { const { pathname } = new URL(request.url); ${answer} } }`
  await writeFile(entry, `export const app = ${app}, world = ${world}, patterns = ${JSON.stringify(PAGE_PATTERNS)}`)
}
