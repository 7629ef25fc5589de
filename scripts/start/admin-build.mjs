import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'cms/src',
  'cms/next.config.ts',
  'cms/next.config.mjs',
  'cms/package.json',
  'shared/src',
  'shared/data',
  'shared/package.json',
  'package-lock.json',
]

const stamp = (root) => path.join(root, 'cms/.next/lovat-build')

/** One digest over everything the admin is built from. */
export function digestOfAdminSources(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    for (const file of filesIn(path.join(root, source))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  return hash.digest('hex')
}

export function isAdminBuilt(root) {
  const file = stamp(root)
  if (!existsSync(file) || !existsSync(path.join(root, 'cms/.next/BUILD_ID'))) return false
  return readFileSync(file, 'utf8') === digestOfAdminSources(root)
}

/** Before a build: one that is cut short must not pass for the one before it. */
export function markAdminUnbuilt(root) {
  rmSync(stamp(root), { force: true })
}

/** `digest` is the one taken before the build: what was edited meanwhile is not in it. */
export function markAdminBuilt(root, digest) {
  mkdirSync(path.dirname(stamp(root)), { recursive: true })
  writeFileSync(stamp(root), digest)
}

function filesIn(start) {
  if (!existsSync(start)) return []
  if (!statSync(start).isDirectory()) return [start]
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
