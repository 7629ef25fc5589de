import { defineConfig } from 'vitest/config'

const shared = { pool: 'forks', environment: 'node', retry: 0, passWithNoTests: false } as const
const withDatabase = {
  ...shared,
  include: ['cms/test/**/*.int.test.ts'],
  setupFiles: ['cms/test/test-environment.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
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
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
