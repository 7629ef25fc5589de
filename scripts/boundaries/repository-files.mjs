import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../setup/failure.mjs'

/** Every text file that is in the repository or would be by the next commit: `{ name, text }`. */
export function repositoryFiles(root) {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Failure(`Gränskontrollen behöver git: ${stderr ?? 'git finns inte.'}`)
  const names = [...new Set(stdout.split('\0'))].filter(Boolean)
  return names.flatMap((name) => {
    const file = path.join(root, name)
    // Listed by git, and deleted or a link on disk.
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return []
    const bytes = readFileSync(file)
    return bytes.includes(0) ? [] : [{ name, text: bytes.toString('utf8') }]
  })
}
