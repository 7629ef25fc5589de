import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** How many versions of the pages can be gone back to. */
export const VERSIONS_KEPT = 10

/** One version of the pages, for one address of the site: what lies in `compiled/<name>/version.json`. */
export const pagesVersion = z.strictObject({ code: z.string(), siteUrl: z.string(), madeAt: z.string() })
export type PagesVersion = z.infer<typeof pagesVersion>

/** Every compiled version, the newest first. What can't be read is none. In: `compiled` of the site folder. */
export async function listVersions(folder: string): Promise<(PagesVersion & { name: string })[]> {
  const names = await readdir(folder).catch(() => [])
  const read = names.filter((name) => !name.endsWith('.tmp')).map((name) => readVersion(folder, name))
  return (await Promise.all(read)).flatMap((version) => version ?? []).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/** Removes versions so old that nobody goes back to them, and what a crash left. */
export async function tidyVersions(folder: string): Promise<void> {
  const kept = new Set((await listVersions(folder)).slice(0, VERSIONS_KEPT).map(({ name }) => name))
  for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true })
}

async function readVersion(folder: string, name: string): Promise<(PagesVersion & { name: string }) | undefined> {
  try {
    return { name, ...pagesVersion.parse(JSON.parse(await readFile(join(folder, name, 'version.json'), 'utf8'))) }
  } catch {
    return undefined
  }
}
