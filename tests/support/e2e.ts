import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { likeTheFirst } from './firstHouse.ts'
import { type House, removeFolder, startHouse } from './house.ts'

export { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

/**
 * A test with a Sangfroid of its worker's own, in demo mode on a fresh database: what one file does to people, sessions
 * and cases never meets what another does at the same time. Every page runs only what the house serves.
 */
export const test = base.extend<
  { nothingStrange: undefined; nobodyStays: undefined; lastSeen: undefined },
  { house: House; apart: string }
>({
  /** A file that changes the rules of the house says its name here, and has a house that no other file comes to. */
  apart: ['', { option: true, scope: 'worker' }],
  house: [
    async ({ apart: _of }, use) => {
      const house = await startHouse({ data: await likeTheFirst(), env: { SANGFROID_MODE: 'demo' } })
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
  /** What a failed test leaves to read: each page as its person saw it, and what the house complained of. */
  lastSeen: [
    async ({ browser, house, nobodyStays: _closesThem }, use, info) => {
      await use(undefined)
      if (info.status === info.expectedStatus) return
      for (const page of browser.contexts().flatMap((context) => context.pages()))
        console.log(`${page.url()}\n${await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String)}`)
      const log = readFileSync(join(house.data, 'sangfroid.log'), 'utf8')
      console.log(log.split('\n').filter(isComplaint).slice(-20).join('\n'))
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
})

const isComplaint = (line: string) => /"level":"(?:warn|error|fatal)"/.test(line)
