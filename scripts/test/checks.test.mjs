import { describe, expect, it } from 'vitest'
import { countVitest } from '../checks/count-vitest.mjs'
import { runnersIn } from '../checks/runners.mjs'
import { selectRunners } from '../checks/selection.mjs'
import { testEnvironment } from '../checks/test-environment.mjs'

const file = (status, ...tests) => ({ name: 'a.test.ts', status, assertionResults: tests.map((test) => ({ status: test })) })
const report = (passed, failed, ...testResults) => ({ numPassedTests: passed, numFailedTests: failed, testResults })

describe('counting', () => {
  it.each([
    ['all pass', report(2, 0, file('passed', 'passed', 'passed')), 0, { passed: 2, failed: 0 }],
    ['one fails', report(1, 1, file('failed', 'passed', 'failed')), 1, { passed: 1, failed: 1 }],
    ['a file cannot be read', report(1, 0, file('passed', 'passed'), file('failed')), 1, { passed: 1, failed: 1 }],
    ['an error outside the tests', report(2, 0, file('passed', 'passed', 'passed')), 1, { passed: 2, failed: 1 }],
    ['no tests', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['a crash', undefined, 'SIGSEGV', { passed: 0, failed: 1 }],
  ])('%s', (_, vitest, code, expected) => expect(countVitest(vitest, code)).toMatchObject(expected))

  it('tells of tests that were left out', () => {
    expect(countVitest({ ...report(1, 0), numPendingTests: 2, numTodoTests: 1 }, 0).skipped).toBe(3)
  })
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
