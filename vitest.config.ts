import { defineConfig } from 'vitest/config'

const env = { SANGFROID_MODE: 'test', TZ: 'UTC' }

/** A project that asks for the run's PostgreSQL (tests/support/template.ts), which starts only when such a test runs. */
const onPostgres = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, globalSetup: ['tests/support/template.ts'], setupFiles: ['tests/support/eachFile.ts'] },
})

export default defineConfig({
  // As in Node: Vite would take graphql's other build for our files, and a schema of one is a stranger to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    env,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Reading the house anew for each file took as long as the tests: its modules keep nothing from one file to the next.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'plain', include: ['tests/{app,unit}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      onPostgres('database', ['tests/{db,domain,graphql,conformance,jobs,faults}/**/*.test.ts']),
    ],
  },
})
