import { test as base, expect } from '@playwright/test'
import { type House, removeFolder, startHouse } from './house.ts'

export { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

/**
 * A test with a Sangfroid of its worker's own, in demo mode on a fresh database: what one file does to people, sessions
 * and cases never meets what another does at the same time. Every page runs only what the house serves.
 */
export const test = base.extend<{ nothingStrange: undefined; nobodyStays: undefined }, { house: House; apart: string }>(
  {
    /** A file that changes the rules of the house says its name here, and has a house that no other file comes to. */
    apart: ['', { option: true, scope: 'worker' }],
    house: [
      async ({ apart: _of }, use) => {
        const house = await startHouse({ env: { SANGFROID_MODE: 'demo' } })
        process.env.SANGFROID_E2E_URL = house.url
        await use(house)
        await house.stop()
        removeFolder(house.data)
      },
      { scope: 'worker', timeout: 240_000 },
    ],
    baseURL: async ({ house }, use) => use(house.url),
    // A page left open reads itself anew at each event, at the cost of its person.
    nobodyStays: [
      async ({ browser }, use) => {
        await use(undefined)
        for (const context of browser.contexts()) await context.close()
      },
      { auto: true },
    ],
    nothingStrange: [
      async ({ context }, use) => {
        const refused: string[] = []
        context.on('console', (message) => {
          if (message.text().includes('Content Security Policy')) refused.push(message.text())
        })
        await use(undefined)
        expect(refused, 'what the content security policy refused').toEqual([])
      },
      { auto: true },
    ],
  },
)
