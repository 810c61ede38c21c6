import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { expect } from './e2e.ts'

const schemes: readonly (readonly ['light' | 'dark', RunOptions])[] = [
  ['light', {}],
  ['dark', { runOnly: ['color-contrast'] }],
]

/** What keeps somebody from the page; looked for again if another came by script meanwhile, which has no title for a frame. */
async function barriers(page: Page): Promise<string[]> {
  for (;;) {
    const address = page.url()
    const found = await barriersNow(page)
    if (page.url() === address) return found
  }
}

/** What axe finds on a page in light, and in dark what can differ there: the contrast of its colours. No page has frames. */
async function barriersNow(page: Page): Promise<string[]> {
  await page.waitForLoadState('load')
  await expect(page, 'a page that was gone to by script has its title a moment later').toHaveTitle(/./)
  const found: string[] = []
  for (const [colorScheme, rules] of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
    const violations = await page.evaluate(
      async (options) => (await window.axe.run(document, { ...options, resultTypes: ['violations'] })).violations,
      rules,
    )
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  }
  await page.emulateMedia({ colorScheme: null }) // colours that were still on their way would be judged the next time
  return found
}

/** By how much the page is wider than a screen of this width. */
async function overhang(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Nobody is kept from the page as it stands: no barrier, and nothing wider than these screens. */
export async function expectOpenToAll(page: Page, name = page.url(), widths: readonly number[] = [320]): Promise<void> {
  const size = page.viewportSize()
  expect.soft(await barriers(page), name).toEqual([])
  for (const width of widths) expect.soft(await overhang(page, width), `${name} at ${width} px`).toBe(0)
  if (size) await page.setViewportSize(size)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
