import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

for (const language of ['en', 'fr'] as const) {
  test.describe(`${language}, without script`, () => {
    test.use({ javaScriptEnabled: false })

    test('one box finds cases, claims, statements, past cases, people and risks, and shows where the words stand', async ({
      page,
    }) => {
      const { as, button, field, t } = screens(page, language)
      const region = (kind: string) => page.getByRole('region', { name: new RegExp(`^${t(`search.kind.${kind}`)} `) })
      await as('Claire Vasseur')
      await page.getByRole('link', { name: t('shell.find') }).click()
      await expect(page.getByRole('heading', { level: 1, name: t('search.title') })).toBeVisible()
      await field('search.label').fill('reponse')
      await button('search.submit').click()
      await expect(field('search.label')).toHaveValue('reponse')
      await expect(page).toHaveTitle(`${t('search.titleOf', { text: 'reponse' })} · Sangfroid`)
      const lune = region('CASE').getByRole('listitem').filter({ hasText: 'SF-' })
      await expect(lune.getByRole('heading')).toHaveText('Veilleuse Lune : une réponse qui a fait le tour')
      await expect(lune.locator('mark').first()).toHaveText('réponse')
      for (const kind of ['CLAIM', 'STATEMENT', 'LIBRARY_CASE']) await expect(region(kind)).toBeVisible()

      await page
        .getByRole('link', { name: t('search.seeAll', { kind: t('search.kind.LIBRARY_CASE') }), exact: true })
        .click()
      await expect(page).toHaveURL(/kind=library-case/)
      await expect(region('CASE')).toHaveCount(0)
      expect(await region('LIBRARY_CASE').getByRole('listitem').count()).toBeGreaterThan(5)

      await field('search.label').fill('duhmel')
      await button('search.submit').click()
      await expect(page.getByText(t('search.fuzzy'))).toBeVisible()
      await expect(region('PERSON').getByRole('link', { name: 'Inès Duhamel' })).toBeVisible()

      await field('search.label').fill('lampe surchauffe')
      await button('search.submit').click()
      const risk = region('RISK').getByRole('listitem').filter({ hasText: 'chambre' })
      await expect(risk.locator('mark').first()).toHaveText('lampe')
      await expect(risk.getByText(t('risks.weight', { score: 8 }))).toBeVisible()
      await risk.getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1, name: /surchauffe/ })).toBeVisible()

      await page.goto('/search?q=re%C2%ADponse%20-r%C3%A9ponse')
      await expect(page.getByRole('status')).toContainText(t('search.emptyHint'))
    })

    test('who may not see a case finds no word of it', async ({ page }) => {
      const { as, t } = screens(page, language)
      await as('Vera Lindqvist', '/search?q=veilleuse')
      await expect(page.getByRole('status')).toContainText(t('search.empty', { text: 'veilleuse' }))
      await as('Léa Moreau', '/search?q=surchauffe')
      await expect(page.getByRole('region', { name: new RegExp(`^${t('search.kind.LIBRARY_CASE')} `) })).toBeVisible()
      await expect(page.getByRole('link', { name: /chambre/ })).toHaveCount(0)
      await page.goto('/search?q=duhamel')
      await expect(page.getByRole('link', { name: 'Inès Duhamel' })).toBeVisible()
    })
  })
}
