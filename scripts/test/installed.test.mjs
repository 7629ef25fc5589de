import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isInstalled, markInstallBegun, markInstalled } from '../setup/installed.mjs'

const ROOT = { '': {} }
const A = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }
const OPTIONAL = { 'node_modules/o': { version: '1.0.0', optional: true } }

let root
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'lovat-installed-'))
  mkdirSync(path.join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

const lockfile = (packages) => writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { ...ROOT, ...packages } }))
const npmRecord = (packages) => writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))

it.each([
  { name: 'nothing installed', locked: A, record: undefined, installed: false },
  { name: 'installed by hand', locked: A, record: A, installed: true },
  {
    name: 'another version locked',
    locked: A,
    record: { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } },
    installed: false,
  },
  { name: 'other bytes locked', locked: A, record: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }, installed: false },
  { name: 'a new package locked', locked: A, record: {}, installed: false },
  { name: 'an optional package of another platform', locked: { ...A, ...OPTIONAL }, record: A, installed: true },
])('$name: installed is $installed', ({ locked, record, installed }) => {
  lockfile(locked)
  if (record) npmRecord(record)
  expect(isInstalled(root)).toBe(installed)
})

it('takes an install that was cut short for none, whatever npm left', () => {
  lockfile(A)
  npmRecord(A)
  markInstallBegun(root)
  expect(isInstalled(root)).toBe(false)
})

it('takes a finished install for one, until the lockfile changes', () => {
  lockfile(A)
  npmRecord(A)
  markInstallBegun(root)
  markInstalled(root)
  expect(isInstalled(root)).toBe(true)
  lockfile({ ...A, 'node_modules/b': { version: '1.0.0' } })
  expect(isInstalled(root)).toBe(false)
})
