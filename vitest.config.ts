import { defineConfig } from 'vitest/config'

/**
 * Three kinds of tests. `unit` needs nothing; `int` runs on a real Postgres that is started for it, each file on a copy
 * of a migrated database; `e2e` drives the whole site with a browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          pool: 'threads',
          // Properties try many inputs; on a busy machine that takes longer than it should.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'int',
          include: ['test/int/**/*.test.ts'],
          globalSetup: ['test/int/globalSetup.ts'],
          // A file that starts servers may wait for them on a busy machine; what hangs still ends.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // As the site runs: see docs/decisions/0010-node-conditions.md.
          execArgv: ['--conditions=production'],
          env: { LOG_LEVEL: 'silent' },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // The public pages need no more than a database.
          globalSetup: ['test/int/globalSetup.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
          // A page may take its time on a busy machine; what never comes still ends.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 1,
          fileParallelism: false,
          // After everything else: it needs both cores, and builds the admin panel when that has changed.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
