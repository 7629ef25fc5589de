import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../build-step.ts'
import { faultText } from '../fault-text.ts'
import type { ReleaseFile } from '../release-record.ts'
import { pageFile } from '../render/page-file.ts'

const AT_ONCE = 8

/** What there should be at an address. */
export type Expected = { path: string; status: number; make: () => Promise<Buffer> }
export type Difference = { path: string; problem: string }

type Job = {
  expected: readonly Expected[]
  /** Files that no page is behind: style sheets and their like. Also pages that there should not be. */
  others: readonly [string, ReleaseFile][]
  folder: string
  from: string | undefined
  onProgress: Progress | undefined
}
type Answer = { status: number; bytes: Buffer }

/** Fetches each address, or reads its file, and makes its page anew. Out: where they differ, in order of address. */
export async function compareServed({ expected, others, folder, from, onProgress = () => {} }: Job): Promise<Difference[]> {
  const differences: Difference[] = []
  const queue: Expected[] = [...expected]
  const unlike = (path: string, problem: string) => differences.push({ path, problem })
  const of = expected.length + others.length
  let done = 0
  const worker = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const problem = await problemWith(one).catch((error: unknown) => faultText(error))
      if (problem !== undefined) unlike(one.path, problem)
      onProgress(++done, of)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  for (const [path, { digest }] of others) {
    const address = path.endsWith('/index.html') ? `/${path.slice(0, -'index.html'.length)}` : `/${path}`
    if (path.endsWith('.html')) unlike(address, 'visas, men liggaren känner ingen sådan sida')
    else if (sha256((await ask(address, path)).bytes) !== digest) unlike(address, 'är inte den fil som utgåvan gjordes med')
    onProgress(++done, of)
  }
  return differences.toSorted((a, b) => (a.path < b.path ? -1 : 1))

  async function problemWith({ path, status, make }: Expected): Promise<string | undefined> {
    const wanted = await make()
    const answer = await ask(path, pageFile(path))
    // A page for what is not found is a page as others when it is asked for by its own name.
    if (from !== undefined && answer.status !== status) return `svarar ${answer.status}, men ska svara ${status}`
    return answer.bytes.equals(wanted) ? undefined : 'säger något annat än liggaren'
  }

  async function ask(path: string, file: string): Promise<Answer> {
    if (from === undefined) return { status: 200, bytes: await readFile(join(folder, file)).catch(() => Buffer.alloc(0)) }
    const response = await fetch(new URL(path, from), { redirect: 'manual', headers: { 'cache-control': 'no-cache' } })
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
