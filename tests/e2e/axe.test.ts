import { expectOpenToAll } from '#tests/support/axe.ts'
import { type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

/** Every page of the frame and the case room; `LUNE` is the demo's live case, `RISK` its gravest risk. */
const places = [
  '/',
  '/cases',
  '/cases?show=all',
  '/cases/new',
  '/report',
  '/insights',
  '/insights/lessons',
  '/insights/lessons?changed=yes&category=FRAUD',
  '/risks',
  '/risks?order=review',
  '/risks?show=retired',
  '/risks/new',
  'RISK',
  '/search',
  '/search?q=veilleuse',
  '/search?q=veilleuse&kind=claim',
  '/search?q=zzzzzz',
  '/library/new',
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
  test(`every page passes axe in light and in dark, and fits on 320 px (${language})`, async ({ page }) => {
    test.setTimeout(400_000)
    const { as } = screens(page, language)
    await as('Claire Vasseur')
    const lune = await luneOf(page)
    const risk = await riskOf(page)
    for (const place of places) {
      await page.goto(place.replace('LUNE', lune).replace('RISK', risk))
      await expectOpenToAll(page, place)
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

async function riskOf(page: Page): Promise<string> {
  await page.goto('/risks')
  return (
    (await page
      .getByRole('main')
      .getByRole('link', { name: /réponse ironique/ })
      .getAttribute('href')) ?? ''
  )
}
