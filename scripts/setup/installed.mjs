import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const mark = (root) => path.join(root, 'node_modules/.lovat-install')
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
const digest = (text) => createHash('sha256').update(text).digest('hex')

/** Whether node_modules holds what the lockfile says. An install that was cut short counts as none. */
export function isInstalled(root) {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const marked = read(mark(root))
  if (marked !== undefined) return marked === digest(lockfile)
  const installed = read(path.join(root, 'node_modules/.package-lock.json'))
  return installed !== undefined && holdsTheSame(JSON.parse(lockfile), JSON.parse(installed))
}

/** Set before the install and left in place by a crash, so that half an install is never taken for a whole one. */
export function markInstallBegun(root) {
  mkdirSync(path.dirname(mark(root)), { recursive: true })
  writeFileSync(mark(root), 'pågår')
}

export function markInstalled(root) {
  writeFileSync(mark(root), digest(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))
}

/** An install by hand leaves no mark of ours: then npm's own record decides. It writes that last, when all else is done. */
function holdsTheSame(lockfile, installed) {
  return Object.entries(lockfile.packages).every(([name, wanted]) => {
    if (name === '') return true
    const found = installed.packages[name]
    if (!found) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}
