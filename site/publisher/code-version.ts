import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ownerInPages } from './env.ts'
import { errorCode } from './fault-text.ts'

const REPOSITORY = join(import.meta.dirname, '../..')

/** What decides how a snapshot becomes pages; the lock file stands for Astro and every other package. */
const SOURCES = ['site/src', 'site/public', 'site/astro.config.mjs', 'site/publisher', 'shared/src', 'shared/data', 'package-lock.json']

/**
 * One digest over the code that makes pages, and over what the installation says about itself on them, so that a new
 * version of either publishes everything again at start.
 */
export async function codeVersion(repository = REPOSITORY, sources = SOURCES, owner = ownerInPages()): Promise<string> {
  const hash = createHash('sha256').update(process.version).update(owner)
  for (const source of sources) {
    for (const path of await filesOf(join(repository, source))) {
      const bytes = await readFile(path)
      hash.update(`\n${relative(repository, path)} ${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const found = await readdir(path, { recursive: true, withFileTypes: true })
    return found
      .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
      .map((item) => join(item.parentPath, item.name))
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [path]
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
