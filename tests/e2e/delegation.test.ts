import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { person, phone, roomWithTeam, write } from '#tests/support/reviewing.ts'
import { screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled] of [
  ['fr', true],
  ['en', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled, viewport: phone })
    test.setTimeout(300_000)

    test('somebody away names who votes for them, and that person clears on a phone in both names', async ({
      page,
      browser,
    }) => {
      const here = screens(page, language)
      const { t } = here
      const room = await roomWithTeam(here)
      // axe is itself a script.
      const reads = (it: Page) => (javaScriptEnabled ? expectOpenToAll(it) : fits(it))
      const on = (name: string, place: string) => person(browser, language, javaScriptEnabled, name, place)

      const karim = await on('Karim Benali', '/settings/me')
      const claire = karim.page.getByRole('option', { name: /^Claire Vasseur/ }).first()
      await karim.page
        .getByLabel(t('delegations.whoVotes', { lane: t('lanes.the.COMMUNICATIONS') }))
        .selectOption((await claire.getAttribute('value')) ?? '')
      await reads(karim.page)
      await karim.button('delegations.declare').click()
      await karim.told('delegations.away')
      const line = t('delegations.votesFor', { name: 'Claire Vasseur', principal: 'Karim Benali' })
      await expect(karim.page.getByText(line)).toBeVisible()
      await karim.page.goto(`${room}/team`)
      await expect(karim.page.getByText(line)).toBeVisible()
      await reads(karim.page)

      const hugo = await on('Hugo Lefranc', room)
      await write(hugo, room, 'The reply came from us.')

      const officer = await on('Claire Vasseur', '/inbox')
      await expect(
        officer.page.getByText(new RegExp(before(t('inbox.because.DELEGATE', { lane: '@', reference: '' })))),
      ).toBeVisible()
      await officer.page.goto(`${room}/statements/1`)
      await expect(officer.page.getByText(t('statement.vote.inTheName', { name: 'Karim Benali' }))).toBeVisible()
      await reads(officer.page)
      const receipt = officer.page.locator('[data-result]')
      await expect(async () => {
        if (!(await receipt.isVisible()))
          await officer.page.getByRole('button', { name: t('statement.vote.clear') }).click({ timeout: 5000 })
        await expect(receipt).toBeVisible({ timeout: 5000 })
      }).toPass()
      await expect(receipt).toContainText(t('statement.receipt.onBehalf', { name: 'Karim Benali' }))
      const both = t('lanes.forSomeone', { name: 'Claire Vasseur', principal: 'Karim Benali' })
      await expect(officer.page.getByText(both).first()).toBeVisible()
      await officer.page.goto(`${room}/timeline`)
      await expect(officer.page.getByText(both).first()).toBeVisible()

      await karim.page.goto('/settings/me')
      await karim.button('delegations.endOf', { name: 'Claire Vasseur', principal: 'Karim Benali' }).click()
      await karim.told('delegations.ended')
      await expect(karim.page.getByText(line)).toHaveCount(0)
    })
  })
}

async function fits(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, 'nothing is wider than the screen').toBe(0)
}

const before = (sentence: string): string => sentence.split('@')[0]?.trim() ?? sentence
