import { defineConfig } from '@playwright/test'
import { browserToLaunch } from './tests/support/browser.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/support/firstHouse.ts',
  // Bounds for a machine that is busy with other things: none of them is a promise of speed.
  globalTimeout: 40 * 60_000,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: await browserToLaunch(),
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    // A trace of every test would double the time of the whole: ask for one with `--trace on` on the test that failed.
    screenshot: 'only-on-failure',
  },
})
