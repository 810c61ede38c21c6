import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled, name] of [
  ['fr', true, 'Philippe Arnaud'],
  ['en', false, 'Karim Benali'],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
    test.setTimeout(90_000)

    test('every line says why one has it; it is put aside until an hour, brought back, and read', async ({ page }) => {
      const { as, t, button } = screens(page, language)
      await as(name, '/inbox')
      const information = page.getByRole('region', { name: new RegExp(`^${t('inbox.info')}`) })
      const later = page.getByRole('region', { name: new RegExp(`^${t('inbox.later')}`) })
      const lines = information.getByRole('listitem')
      const reason = new RegExp(language === 'fr' ? 'Vous l’avez parce que' : 'You have this because')
      const before = await lines.count()
      expect(before).toBeGreaterThan(0)
      await expect(lines.filter({ hasText: reason })).toHaveCount(before)

      const first = lines.first()
      const title = (await first.getByRole('heading').textContent()) ?? ''
      await first.getByText(t('inbox.put')).click()
      const sheet = await first.locator('.sheet').boundingBox()
      expect(sheet && sheet.x >= 0 && sheet.x + sheet.width <= 390).toBe(true)
      await first.getByRole('button', { name: upToTime(t('inbox.laterUntil.hour', { time: '@' })) }).click()
      await expect(later.getByText(title)).toBeVisible()
      await expect(lines).toHaveCount(before - 1)

      await later
        .getByRole('button', { name: t('inbox.back') })
        .first()
        .click()
      await expect(lines).toHaveCount(before)
      await button('inbox.read').first().click()
      await expect(button('inbox.read')).toHaveCount(before - 1)
    })
  })
}

const upToTime = (sentence: string) => new RegExp(sentence.split('@')[0]?.replace(/\s/g, '\\s') ?? sentence)
