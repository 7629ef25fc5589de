import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { wholeNumber } from '@lovat/shared/text/numbers'
import type { Seen } from './look-at-files.ts'
import { pathIn } from './references-in.ts'

const KB = 1024

/**
 * What a page may weigh to a reader on a slow line, compressed where it is sent so. Of the code alone: a kommun with much to
 * tell must be published all the same, so of the pages it is their mean.
 */
export const BUDGETS = {
  style: { most: 10 * KB, what: 'Stilmallarna' },
  script: { most: 10 * KB, what: 'Skripten' },
  font: { most: 32 * KB, what: 'Typsnitten' },
  page: { most: 100 * KB, what: 'Sidorna i genomsnitt, okomprimerade,' },
} as const

const KIND = [
  ['style', /\.css$/],
  ['script', /\.m?js$/],
  ['font', /\.(woff2?|ttf|otf)$/],
] as const

const compressed = promisify(brotliCompress)

/** In: the release's folder, its files, and what was seen of them. Out: a Swedish sentence for each budget that is passed. */
export async function overBudget(folder: string, files: readonly string[], seen: Seen): Promise<string[]> {
  const used = { style: 0, script: 0, font: 0, page: seen.pages.size === 0 ? 0 : seen.pageBytes / seen.pages.size }
  // What a page loads; a release also keeps what older pages did.
  const loaded = new Set([...seen.references.keys()].map((address) => pathIn(address).slice(1)))
  for (const path of files.filter((file) => loaded.has(file))) {
    const kind = KIND.find(([, pattern]) => pattern.test(path))?.[0]
    if (kind === undefined) continue
    used[kind] += kind === 'font' ? (await stat(join(folder, path))).size : (await compressed(await readFile(join(folder, path)))).length
  }
  return (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])
    .filter((kind) => used[kind] > BUDGETS[kind].most)
    .map((kind) => `${BUDGETS[kind].what} väger ${kb(used[kind])} kB, mer än ${kb(BUDGETS[kind].most)} kB.`)
}

const kb = (bytes: number): string => wholeNumber(Math.ceil(bytes / KB))
