import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { inHand } from '#tests/support/inHand.ts'
import { propertyOf } from '#tests/support/pdf.ts'
import { screens } from '#tests/support/screens.ts'

const MOST_TAPS = 7

test('an executive opens a mail on a phone, reads what a case taught and another beside it, and takes the PDF', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const { as, t } = screens(page, 'fr')
  await as('Philippe Arnaud', '/mailbox')
  const link = await mailedLink(page)
  expect(await page.locator('main').textContent(), 'a mail carries no title').not.toContain('Corolle')

  const hand = await inHand(browser, link)
  await hand.tap(hand.page.getByRole('link'))
  await hand.tap(hand.page.getByRole('button', { name: /Philippe Arnaud/ }))
  await expect(hand.page).toHaveURL(/\/library\/sf-/)
  await expect(hand.page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(hand.page.locator('.story'), 'what happened').toBeInViewport()
  await expect(hand.page.getByRole('heading', { name: t('score.title') }), 'what they did').toBeInViewport()

  const paper = hand.page.waitForEvent('download')
  await hand.tap(hand.page.getByRole('link', { name: t('libraryCase.pdf') }))
  const file = readFileSync(await (await paper).path())
  expect(propertyOf(file, 'Lang')).toBe('fr-FR')

  await hand.tap(hand.page.getByRole('link', { name: t('libraryCase.compare') }))
  await hand.page.getByLabel(t('compare.case', { n: 2 })).selectOption({ index: 1 })
  await hand.tap(hand.page.getByRole('button', { name: t('compare.compare') }))
  await expect(hand.page.getByRole('columnheader')).toHaveCount(2)
  console.log(
    `From the mail to the comparison, with the PDF: ${hand.taps()} taps, ${Math.round(performance.now() - hand.since)} ms.`,
  )
  expect(hand.taps()).toBeLessThanOrEqual(MOST_TAPS)
})

/** Where the mail about a past case leads, by the words of the mail: what another house wrote before this one names its own address. */
async function mailedLink(page: Page): Promise<string> {
  const said = async () => (await page.locator('main').textContent())?.match(/\/library\/sf-[\w-]+/)?.[0]
  await expect(async () => {
    await page.goto('/mailbox')
    expect(await said()).toBeTruthy()
  }).toPass({ timeout: 120_000 })
  return new URL((await said()) ?? '', page.url()).href
}
