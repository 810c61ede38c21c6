import { expect, type Page, test } from '#tests/support/e2e.ts'
import { inHand } from '#tests/support/inHand.ts'
import { person, rewrite, roomWithTeam, write } from '#tests/support/reviewing.ts'
import { screens } from '#tests/support/screens.ts'

const MOST_TAPS = 8

test('a lawyer is asked again by mail, and clears on a phone in a few taps what changed since she looked', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const here = screens(page, 'fr')
  const { t } = here
  const room = await roomWithTeam(here)
  const place = `${room}/statements/1`
  const hugo = await person(browser, 'fr', true, 'Hugo Lefranc', room)
  await write(hugo, room, 'La réponse vient de nous.')
  const ines = await person(browser, 'fr', true, 'Inès Duhamel', `${place}?vote=change`)
  await ines.page.getByLabel(t('statement.vote.whatShouldChange')).fill('Dire que nous le regrettons.')
  await ines.button('statement.vote.sendChange').click()
  await ines.told('statement.receipt.changeAsked', { version: 1 })
  await hugo.page.goto(`${place}/write`)
  await rewrite(hugo, 'La réponse vient de nous, et nous le regrettons.', 2)

  const link = await mailedLink(ines.page, place)
  const hand = await inHand(browser, link)
  await hand.tap(hand.page.getByRole('link'))
  await hand.tap(hand.page.getByRole('button', { name: /Inès Duhamel/ }))
  await expect(hand.page).toHaveURL(new RegExp(`${place}$`))
  await expect(hand.page.getByText(t('statement.turn.changes', { n: 1, texts: 1 }))).toBeVisible()
  await expect(hand.page.locator('ins')).toContainText('regrettons')
  const receipt = hand.page.locator('[data-result]')
  await expect(async () => {
    if (!(await receipt.isVisible()))
      await hand.tap(hand.page.getByRole('button', { name: t('statement.vote.clear') }), 2_000)
    await expect(receipt).toBeVisible({ timeout: 10_000 })
  }).toPass()
  await expect(receipt).toContainText(/[0-9a-f]{4} [0-9a-f]{4}/)
  console.log(`From the mail to the receipt: ${hand.taps()} taps, ${Math.round(performance.now() - hand.since)} ms.`)
  expect(hand.taps()).toBeLessThanOrEqual(MOST_TAPS)
})

/** What the second mail about these words leads to, as the mailbox shows it. */
async function mailedLink(page: Page, place: string): Promise<string> {
  const links = page.getByRole('link', { name: new RegExp(`${place}$`), includeHidden: true })
  await expect(async () => {
    await page.goto('/mailbox')
    // Asked twice; that her request fell with its version may be a mail of its own.
    expect(await links.count()).toBeGreaterThan(1)
  }).toPass({ timeout: 120_000 })
  return new URL((await links.first().getAttribute('href')) ?? '', page.url()).href
}
