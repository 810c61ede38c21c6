import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on a page in light, and in dark what can differ there: the contrast of its colours. */
export async function barriers(page: Page): Promise<string[]> {
  await page.waitForLoadState('load')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await new AxeBuilder({ page }).withTags(standards).analyze()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return [
    ...light.violations.map((violation) => ({ scheme: 'light', ...violation })),
    ...dark.violations.map((violation) => ({ scheme: 'dark', ...violation })),
  ].map(({ scheme, id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** By how much the page is wider than a screen of this width. */
export async function overhang(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
