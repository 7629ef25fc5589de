import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const cms = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'lovat-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('payload-types.ts says what the collections say; else: npm run generate:types', () => {
  const output = path.join(folder, 'payload-types.ts')
  const payload = path.join(cms, '../node_modules/payload/bin.js')
  const env = { ...process.env, PAYLOAD_TS_OUTPUT_PATH: output, LOVAT_DATA: folder, PAYLOAD_SECRET: 'only-for-tests-0123456789' }
  const { status, stderr } = spawnSync(process.execPath, [payload, 'generate:types'], { cwd: cms, env, encoding: 'utf8' })
  expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
  expect(readFileSync(output, 'utf8')).toBe(readFileSync(path.join(cms, 'src/payload-types.ts'), 'utf8'))
}, 120_000)
