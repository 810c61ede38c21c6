import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every page of the frame and the case room; `LUNE` is the demo's live case. */
const places = [
  '/',
  '/cases',
  '/cases?show=all',
  '/cases/new',
  '/report',
  '/insights',
  'LUNE',
  'LUNE?act=qualify',
  'LUNE?act=close',
  'LUNE?act=decide',
  'LUNE/facts',
  'LUNE/facts?act=log',
  'LUNE/facts?claim=1',
  'LUNE/statements',
  'LUNE/team',
  'LUNE/team?offer=LEGAL',
  'LUNE/team?hand-over=LEAD',
  'LUNE/timeline',
  '/nowhere',
]

for (const language of ['en', 'fr'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme })
      test.setTimeout(400_000)

      test('every page passes axe', async ({ page }) => {
        const { as } = screens(page, language)
        await as('Claire Vasseur')
        const lune = await luneOf(page)
        for (const place of places) {
          await page.goto(place.replace('LUNE', lune))
          await page.waitForLoadState('load')
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
          const found = violations.map(
            ({ id, nodes }) => `${place} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          )
          expect.soft(found, place).toEqual([])
        }
      })
    })
  }
}

for (const language of ['en', 'fr'] as const) {
  test(`at 320 px nothing is wider than the screen (${language})`, async ({ page }) => {
    test.setTimeout(400_000)
    await page.setViewportSize({ width: 320, height: 640 })
    const { as } = screens(page, language)
    await as('Claire Vasseur')
    const lune = await luneOf(page)
    for (const place of places) {
      await page.goto(place.replace('LUNE', lune))
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(wider, place).toBe(0)
    }
  })
}

async function luneOf(page: Page): Promise<string> {
  await page.goto('/cases')
  return (
    (await page
      .getByRole('link', { name: /Veilleuse Lune/ })
      .first()
      .getAttribute('href')) ?? ''
  )
}
