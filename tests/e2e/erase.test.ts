import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const person = async (page: Page, name: string, language: 'en' | 'fr' = 'en') => {
  const { as, t } = screens(page, language)
  await as('Olivier Brandt', `/settings/people?name=${encodeURIComponent(name.split(' ').at(-1) ?? '')}`)
  await page.getByRole('link', { name: t('settings.people.changeOne', { name }) }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
}

for (const [javaScriptEnabled, name] of [
  [true, 'Nadia Ferrand'],
  [false, 'Tom Astier'],
] as const) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('an administrator erases somebody, once their name is typed, and nobody finds them any more', async ({
      page,
    }) => {
      const { t, button, field, told } = screens(page, 'en')
      await person(page, name)
      await page.getByRole('link', { name: t('settings.people.erase.open', { name }) }).click()
      await expect(page.getByText(t('settings.people.erase.forGood'))).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
      await field('ui.reason').fill('Left the house and asked for it.')
      const typed = page.getByLabel(t('settings.people.erase.type', { name }))
      await typed.fill('Somebody Else')
      await button('settings.people.erase.submit').click()
      await expect(page.getByText(t('settings.people.erase.otherName'))).toBeVisible()
      await typed.fill(name)
      await button('settings.people.erase.submit').click()
      await told('settings.people.erase.done')
      await page.goto(`/settings/people?name=${encodeURIComponent(name.split(' ').at(-1) ?? '')}`)
      await expect(page.getByText(t('settings.people.none'))).toBeVisible()
      await page.goto('/settings/people')
      const row = page.getByRole('row', { name: /Erased person|Personne effacée/ }).first() // in the language of the account
      await expect(row).toContainText('Erased')
      await expect(row.getByRole('link')).toHaveCount(0)
      await expect(page.getByText(name)).toHaveCount(0)
    })
  })
}

test('a legal hold on somebody stands in the way, in words, until it is lifted', async ({ page }) => {
  const name = 'Élise Fournier'
  const { t, button, field, told } = screens(page, 'fr')
  await person(page, name, 'fr')
  await page.getByRole('link', { name: t('settings.people.preserve.open') }).click()
  await expect(button('settings.people.preserve.submit')).toBeVisible()
  await expectOpenToAll(page)
  await field('ui.reason').fill('Une procédure est annoncée.')
  await button('settings.people.preserve.submit').click()
  await told('settings.people.preserve.placed', { name })
  await person(page, name, 'fr')
  await page.getByRole('link', { name: t('settings.people.erase.open', { name }) }).click()
  await expect(page.getByText(/conservation légale protège cette personne/)).toBeVisible()
  await expect(button('settings.people.erase.submit')).toHaveCount(0)
  await expectOpenToAll(page)
  await person(page, name, 'fr')
  await page.getByRole('link', { name: t('settings.people.preserve.openLift') }).click()
  await expect(page.getByText('Une procédure est annoncée.')).toBeVisible()
  await field('ui.reason').fill('Elle est close.')
  await button('settings.people.preserve.lift').click()
  await told('settings.people.preserve.lifted', { name })
})

test('counsel places a case under legal hold: everybody on it reads so, and only counsel why', async ({ page }) => {
  const { as, t, button, field, told } = screens(page, 'en')
  await as('Inès Duhamel', '/cases')
  await page.getByRole('link', { name: /Lune/ }).first().click()
  await page.waitForURL(/\/cases\/SF-/)
  const room = new URL(page.url()).pathname
  await page.goto(`${room}?act=preserve`)
  await expectOpenToAll(page)
  await field('ui.reason').fill('Proceedings are announced.')
  await button('caseRoom.submit.preserve').click()
  await told('caseRoom.preserve.done')
  await as('Hugo Lefranc', `${room}/timeline`)
  await expect(page.getByText(/^Under legal hold since .* by Inès Duhamel/)).toBeVisible()
  await expect(page.getByText('placed the case under legal hold').first()).toBeVisible()
  await expect(page.getByText('Proceedings are announced.')).toHaveCount(0)
  await page.goto(`${room}?act=letGo`)
  await expect(button('caseRoom.submit.letGo')).toHaveCount(0)
  await as('Inès Duhamel', `${room}?act=letGo`)
  await field('ui.reason').fill('They were dropped.')
  await button('caseRoom.submit.letGo').click()
  await told('caseRoom.preserve.lifted')
  await expect(page.getByText(t('caseRoom.open.preserve')).first()).toBeAttached()
})
