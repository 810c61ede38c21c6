import type { Browser, Locator } from '@playwright/test'
import { phone } from './reviewing.ts'

/** A phone on which nobody is signed in, with the mail before its reader; every touch is counted, those that come to nothing too. */
export async function inHand(browser: Browser, link: string) {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.setContent(`<a href="${link}">${link}</a>`)
  let taps = 0
  const tap = async (what: Locator, timeout?: number) => {
    taps += 1
    await what.tap({ timeout })
  }
  return { page, tap, taps: () => taps, since: performance.now() }
}
