import { expect, type Locator, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const AT_MOST = 12

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', true],
  ['fr', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(180_000)

    test('from “Declare”, first words are in review within twelve clicks, and who was only asked clears them in one tap', async ({
      page,
      browser,
    }) => {
      const here = screens(page, language)
      const { t, button, field } = here
      let clicks = 0
      let typed = 0
      const click = async (what: Locator) => {
        clicks++
        await what.click()
      }
      const choose = async (what: Locator) => {
        clicks++
        await what.check()
      }
      const type = async (what: Locator, words: string) => {
        typed++
        await what.fill(words)
      }

      await here.as('Claire Vasseur', '/cases')
      await click(page.getByRole('link', { name: t('cases.declare') }).first())
      await page.waitForURL(/\/cases\/new$/)
      await expect(page.getByText('Inès Duhamel')).toBeVisible()
      await type(field('declare.what'), 'Our account answered a worried parent with sarcasm.')
      await choose(page.getByLabel(t('triggerChannels.TWITTER')))
      await choose(page.getByLabel(/^2 /))
      await click(button('declare.submit'))
      await page.waitForURL(/\/cases\/SF-/)
      const room = new URL(page.url()).pathname
      await expect(page.getByText(t('caseRoom.asked', { people: '@', held: 0 }).split('@. ')[1] ?? '')).toBeVisible()
      await click(page.locator('main a[href*="/statements/new"]').first())
      await page.waitForURL(/\/statements\/new/)
      await click(button('statements.new.submit'))
      await page.waitForURL(/\/write$/)
      await type(page.getByRole('textbox', { name: new RegExp(`${t('elements.KNOWN')}$`) }), 'We have seen it.')
      await click(button('statement.writing.submitSend', { version: 1 }).last())
      await page.waitForURL(/\/statements\/1\?submitted=\d+$/)
      expect(clicks + typed, `${clicks} clicks, ${typed} fields`).toBeLessThanOrEqual(AT_MOST)

      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
      const ines = screens(await context.newPage(), language)
      await ines.as('Inès Duhamel', '/inbox')
      await ines.page.locator(`a[href="${room}/statements/1"]`).first().click()
      await ines.page.waitForURL(/\/statements\/1$/)
      const role = t('roles.LEGAL').toLocaleLowerCase(language)
      await expect(ines.page.getByText(t('statement.vote.accepts', { role }))).toBeVisible()
      await expect(async () => {
        await ines.page.getByRole('button', { name: t('statement.vote.clear') }).click({ timeout: 1000 })
        await expect(ines.page.locator('[data-result]')).toBeVisible({ timeout: 5000 })
      }).toPass()
      await ines.page.goto(`${room}/team`)
      await expect(ines.page.getByRole('button', { name: t('team.accept') })).toHaveCount(0)
      await context.close()
    })
  })
}
