import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { processMark } from '../setup/process-table.mjs'
import { checkNotHeld, takeLock } from '../start/lock.mjs'

const LOCK = new URL('../start/lock.mjs', import.meta.url).href
let folder
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lovat-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (lock) => writeFileSync(path.join(folder, 'lovat.lock'), JSON.stringify(lock))

it('is free again when it is released, and leaves no file', () => {
  const lock = takeLock(folder)
  lock.record([{ pid: 1, name: 'a', mark: 'x' }])
  expect(JSON.parse(readFileSync(path.join(folder, 'lovat.lock'), 'utf8'))).toMatchObject({ pid: process.pid, children: [{ pid: 1 }] })
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

it('is held by a process that lives', () => {
  write({ pid: process.ppid, mark: processMark(process.ppid) })
  expect(() => checkNotHeld(folder)).toThrow(/redan igång .* \(process \d+\)/)
})

it.runIf(process.platform === 'linux')('is not held by another process that was given the same number', () => {
  write({ pid: process.ppid, mark: 'earlier/1' })
  checkNotHeld(folder)
})

it('goes to one of many that find it dead at the same moment', async () => {
  write({ pid: 999_999_999 })
  const taker = `import(${JSON.stringify(LOCK)}).then(({ takeLock }) => { takeLock(${JSON.stringify(folder)}); console.log('mine'); process.stdin.resume() }).catch(() => process.exit(9))`
  const takers = Array.from({ length: 6 }, () => spawn(process.execPath, ['-e', taker], { stdio: ['pipe', 'pipe', 'inherit'] }))
  const outcomes = await Promise.all(
    takers.map(
      (child) =>
        new Promise((resolve) => {
          child.stdout.once('data', () => resolve('mine'))
          child.once('exit', () => resolve('refused'))
        }),
    ),
  )
  for (const child of takers) child.kill('SIGKILL')
  expect(outcomes.sort()).toEqual(['mine', ...Array(5).fill('refused')])
})
