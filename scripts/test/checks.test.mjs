import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { countVitest } from '../checks/count-vitest.mjs'
import { runnersIn } from '../checks/runners.mjs'
import { selectRunners } from '../checks/selection.mjs'
import { tellOfFaults } from '../checks/tell-of-faults.mjs'
import { testEnvironment } from '../checks/test-environment.mjs'
import { root } from '../setup/root.mjs'

const tally = (passed, ...faults) => ({ passed, skipped: 0, faults })
const fault = { where: 'a.test.ts > adds', message: 'expected 1 to be 2' }

describe('counting', () => {
  it.each([
    ['all pass', tally(2), 0, { passed: 2, failed: 0 }],
    ['one fails', tally(1, fault), 1, { passed: 1, failed: 1, faults: [fault] }],
    ['it fails and no test did', tally(2), 1, { passed: 2, failed: 1, faults: [{ where: expect.stringContaining('kod 1') }] }],
    ['no tests', tally(0), 0, { passed: 0, failed: 1 }],
    ['a crash', undefined, 'SIGSEGV', { passed: 0, failed: 1, faults: [{ where: expect.stringContaining('SIGSEGV') }] }],
  ])('%s', (_, vitest, code, expected) => expect(countVitest(vitest, code)).toMatchObject(expected))

  it('tells of tests that were left out', () => {
    expect(countVitest({ ...tally(1), skipped: 3 }, 0).skipped).toBe(3)
  })
})

describe('a run of vitest', () => {
  let house
  afterEach(() => rmSync(house, { recursive: true, force: true }))
  const run = (files) => {
    house = mkdtempSync(path.join(os.tmpdir(), 'lovat-checks-'))
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(house, name), text)
    const file = path.join(house, 'tally.json')
    const reporter = path.join(root, 'scripts/checks/tally-reporter.mjs')
    const args = ['run', '--globals', '--root', house, `--reporter=${reporter}`, `--outputFile.tally=${file}`]
    const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...args], { cwd: house })
    return countVitest(JSON.parse(readFileSync(file, 'utf8')), status)
  }

  it('counts what passed, failed and was left out', () => {
    const { passed, failed, skipped, faults } = run({
      'a.test.mjs': `describe('sums', () => { test('add', () => expect(1 + 1).toBe(2)); test('differ', () => expect(1).toBe(2)) }); test.skip('x', () => {})`,
    })
    expect({ passed, failed, skipped }).toEqual({ passed: 1, failed: 1, skipped: 1 })
    expect(faults).toEqual([
      { where: expect.stringMatching(/a\.test\.mjs > sums > differ$/), message: expect.stringContaining('expected 1 to be 2') },
    ])
  })

  it.each([
    ['a file that cannot be read', `import './gone.mjs'`, /a\.test\.mjs$/, 'gone.mjs'],
    [
      'a group that cannot be prepared',
      `describe('group', () => { beforeAll(() => { throw new Error('no house') }); test('x', () => {}) })`,
      /group$/,
      'no house',
    ],
    [
      'an error that no test caught',
      `test('x', () => { Promise.reject(new Error('nobody listened')) })`,
      /^utanför testen$/,
      'nobody listened',
    ],
  ])('%s is one fault', (_, text, where, message) => {
    expect(run({ 'a.test.mjs': text, 'b.test.mjs': `test('y', () => {})` })).toMatchObject({
      failed: 1,
      faults: [{ where: expect.stringMatching(where), message: expect.stringContaining(message) }],
    })
  })
})

it('what failed is told with where, and a long message keeps its beginning and its end', () => {
  const message = Array.from({ length: 100 }, (_, n) => `line ${n}`).join('\n')
  const told = tellOfFaults([fault, { where: 'b', message }, { where: 'kod 1' }]).split('\n')
  expect(told.slice(0, 5)).toEqual(['Det här föll:', '✗ a.test.ts > adds', '    expected 1 to be 2', '✗ b', '    line 0'])
  expect(told.slice(-2)).toEqual(['    line 99', '✗ kod 1'])
  expect(told.length).toBeLessThan(50)
})

describe('--only', () => {
  const runners = runnersIn('/root')
  const names = (...argv) => selectRunners(runners, argv).map(({ name }) => name)

  it.each([
    [['--only', 'unit'], ['unit']],
    [['--only=lint,unit'], ['biome', 'boundaries', 'unit']],
    [
      ['--only', 'types'],
      ['types-shared', 'types-cms', 'types-site', 'astro-check'],
    ],
  ])('%j', (argv, expected) => expect(names(...argv)).toEqual(expected))

  it('is everything when it is not there', () => expect(names()).toHaveLength(runners.length))

  it.each([
    [['--only', 'unti'], /ingen körning som heter unti/],
    [['--only'], /ska det stå vad/],
    [['--fast'], /Okänt argument: --fast/],
  ])('refuses %j', (argv, message) => expect(() => names(...argv)).toThrow(message))
})

it('tests do not see the settings of the person who runs them', () => {
  const env = testEnvironment({
    env: { PATH: '/b', DATABASE_URL: 'mongodb://real', NODE_ENV: 'production', TEST_MONGODB_URL: 'x' },
    node: '/n/node',
  })
  expect(env).not.toHaveProperty('DATABASE_URL')
  expect(env).not.toHaveProperty('NODE_ENV')
  expect(env).toMatchObject({ TEST_MONGODB_URL: 'x' })
})
