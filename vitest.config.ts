import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/checks/longest-first.ts'

const shared = {
  pool: 'forks',
  environment: 'node',
  retry: 0,
  passWithNoTests: false,
  setupFiles: ['scripts/checks/property-seed.mjs'],
} as const
const withDatabase = {
  ...shared,
  include: ['cms/test/**/*.int.test.ts'],
  setupFiles: [...shared.setupFiles, 'cms/test/test-environment.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'shared/src/**/*.test.ts',
            'site/{src,publisher}/**/*.test.ts',
            'cms/{src,test}/**/*.test.{ts,tsx}',
            'scripts/**/*.test.{mjs,ts}',
          ],
          exclude: ['**/node_modules/**', '**/*.int.test.ts', '**/*.e2e.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { ...withDatabase, name: 'cms-sqlite', env: { LOVAT_TEST_DATABASE: 'sqlite' } } },
      { test: { ...withDatabase, name: 'cms-mongodb', env: { LOVAT_TEST_DATABASE: 'mongodb' } } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['{site,cms}/test/**/*.e2e.test.ts'],
          // Starts one house and one Chromium for all of them; the first start builds the admin.
          globalSetup: ['cms/test/browser-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000, interval: 200 } },
        },
      },
    ],
  },
})
