import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'

const KEPT_LINES = 25

/** The log of one child: all of it in a file, the last lines at hand. The log of the start before is kept beside it. */
export function openLog(folder, name) {
  const file = path.join(folder, 'logs', `${name}.log`)
  mkdirSync(path.dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'))
  const descriptor = openSync(file, 'a', 0o600)
  const last = []
  let isOpen = true
  return {
    file,
    write(line) {
      last.push(line)
      if (last.length > KEPT_LINES) last.shift()
      try {
        if (isOpen) writeSync(descriptor, `${line}\n`)
      } catch {
        // A full disk must not take the servers down with their log.
      }
    },
    lastLines: () => last.join('\n'),
    close() {
      if (isOpen) closeSync(descriptor)
      isOpen = false
    },
  }
}
