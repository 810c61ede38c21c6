import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { likeTheFirst } from './firstHouse.ts'
import { type House, removeFolder, startHouse } from './house.ts'

export { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

/**
 * A test with a Sangfroid of its file's own, in demo mode on a fresh database: what one file does to people, sessions
 * and cases never meets what another does, before it or at the same time. Every page runs only what the house serves.
 */
export const test = base.extend<
  { house: House; nothingStrange: undefined; nobodyStays: undefined; lastSeen: undefined },
  { houseOf: (file: string) => Promise<House> }
>({
  /** Files come to a worker one after the other: the house of one is left when the next asks for its own. */
  houseOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture rests on
    async ({}, use) => {
      let open: { file: string; house: House } | undefined
      const leave = async () => {
        await open?.house.stop()
        if (open) removeFolder(open.house.data)
      }
      await use(async (file) => {
        if (open?.file !== file) {
          await leave()
          open = { file, house: await startHouse({ data: await likeTheFirst(), env: { SANGFROID_MODE: 'demo' } }) }
          process.env.SANGFROID_E2E_URL = open.house.url
        }
        return open.house
      })
      await leave()
    },
    { scope: 'worker' },
  ],
  house: [async ({ houseOf }, use, { file }) => use(await houseOf(file)), { timeout: 240_000 }],
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
