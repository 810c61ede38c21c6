import { expectOpenToAll } from '#tests/support/axe.ts'
import { type BrowserContext, expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const signedOut = async (page: Page, place = '/settings/sessions') => {
  await page.goto(place)
  return new URL(page.url()).pathname === '/sign-in'
}
/** What a program is told with this token. */
const asked = (context: BrowserContext, token: string) =>
  context.request.post('/api/graphql', {
    headers: { authorization: `Bearer ${token}`, accept: 'application/graphql-response+json' },
    data: { query: '{ viewer { person { name } } }' },
  })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('one reads in another language, zone, colour and density from the next page on', async ({ page }) => {
      const { as, field, button, told } = screens(page, 'en')
      await as('Sophie Keller', '/settings')
      await expect(page).toHaveURL(/\/settings\/me$/)
      await page.getByRole('radio', { name: 'Français' }).check()
      await field('settings.me.zone').selectOption('America/Martinique')
      await page.getByRole('radio', { name: 'Dark' }).check()
      await page.getByRole('radio', { name: 'Compact' }).check()
      await page.getByRole('switch', { name: /Single-key shortcuts/ }).uncheck()
      await button('settings.me.save').click()
      await screens(page, 'fr').told('settings.saved')
      const root = page.locator('html')
      await page.reload()
      for (const [name, value] of [
        ['lang', 'fr'],
        ['data-theme', 'dark'],
        ['data-density', 'compact'],
        ['data-keys', 'off'],
      ] as const)
        await expect(root).toHaveAttribute(name, value)
      await expect(page.getByLabel('Fuseau horaire')).toHaveValue('America/Martinique')
      await page.getByRole('radio', { name: 'English' }).check()
      await page.getByLabel('Fuseau horaire').selectOption('Europe/Paris')
      await page.getByRole('radio', { name: 'Comme l’appareil' }).check()
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await told('settings.saved')
      await expect(root).not.toHaveAttribute('data-theme')
    })

    test('the administrator says how many days a post-mortem has, and everybody reads it', async ({ page }) => {
      const { as, field, button, t, told } = screens(page, 'en')
      const place = '/settings/organisation'
      await as('Maya Rossi', place)
      await expect(field('settings.organisation.postMortem.label')).toHaveCount(0)
      await as('Olivier Brandt', place)
      const days = javaScriptEnabled ? 21 : 30
      await field('settings.organisation.postMortem.label').fill(String(days))
      await button('settings.organisation.postMortem.save').click()
      await told('settings.organisation.postMortem.done', { n: days })
      await expect(page.getByText(t('settings.organisation.postMortem.within', { n: days }))).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
    })

    test('the administrator says who clears a post-mortem, one lane at least, and everybody reads it', async ({
      page,
    }) => {
      const { as, button, t, told } = screens(page, 'en')
      const place = '/settings/organisation'
      const lane = (name: string) => page.getByRole('checkbox', { name, exact: true })
      const save = button('settings.organisation.postMortemLanes.save')
      await as('Maya Rossi', place)
      await expect(page.getByRole('heading', { name: t('settings.organisation.postMortemLanes.title') })).toBeVisible()
      await expect(page.getByText(t('settings.organisation.postMortemLanes.legal'))).toBeVisible()
      await expect(save).toHaveCount(0)
      await as('Olivier Brandt', place)
      for (const name of ['Legal', 'Communications', 'Executive']) await lane(name).uncheck()
      await save.click()
      await expect(page.getByRole('group', { name: t('settings.organisation.postMortemLanes.label') })).toContainText(
        'This value does not fit here',
      )
      await lane('Executive').check()
      await lane('Communications').check()
      await save.click()
      await told('settings.organisation.postMortemLanes.done')
      await expect(page.getByText('Communications and the executive: asked at once')).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
    })

    test('a session left elsewhere is ended from here, and leaving everywhere leaves here too', async ({
      page,
      browser,
    }) => {
      const elsewhere = await browser.newContext({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit Safari/604.1' })
      const left = await elsewhere.newPage()
      await screens(left, 'en').as('Maya Rossi', '/settings/sessions')
      const here = screens(page, 'en')
      await here.as('Maya Rossi', '/settings/sessions')
      const mine = page.getByRole('row', { name: /This session/ })
      await expect(mine).toHaveCount(1)
      await expect(mine.getByRole('button')).toHaveCount(0)
      await page
        .getByRole('button', { name: /^End the session Safari on iPhone/ })
        .first()
        .click()
      await here.told('settings.sessions.ended')
      expect(await signedOut(left)).toBe(true)
      await screens(left, 'en').as('Maya Rossi', '/settings/sessions')
      await page.goto('/settings/sessions')
      await here.button('settings.sessions.everywhere').click()
      await expect(page).toHaveURL(/\/sign-in\?out=1$/)
      expect(await signedOut(left)).toBe(true)
      expect(await signedOut(page)).toBe(true)
      await elsewhere.close()
    })

    test('a token is shown once, opens what it was given, and nothing once it is revoked', async ({
      page,
      context,
    }) => {
      const name = `Monitoring ${javaScriptEnabled ? 'with' : 'without'} script`
      const { as, field, button, told } = screens(page, 'en')
      await as('Karim Benali', '/settings/tokens')
      await field('settings.tokens.name').fill(name)
      await page.getByRole('radio', { name: '7 days' }).check()
      await button('settings.tokens.submit').click()
      const secret = page.getByLabel('The token', { exact: true })
      await expect(secret).toHaveValue(/^sf_pat_[0-9A-Za-z]{49}$/)
      const token = await secret.inputValue()
      const row = page.getByRole('row', { name })
      await expect(row).toContainText('Read cases')
      expect((await (await asked(context, token)).json()).data.viewer.person.name).toBe('Karim Benali')
      await page.goto('/settings/tokens')
      await expect(secret).toHaveCount(0)
      expect(await page.content()).not.toContain(token)
      await row.locator('summary', { hasText: `Revoke ${name}…` }).click()
      await row.getByRole('button', { name: `Revoke ${name}`, exact: true }).click()
      await told('settings.tokens.revoked', { name })
      await expect(row).toHaveCount(0)
      expect((await asked(context, token)).status()).toBe(401)
    })

    test('a token without a name or a scope is refused where it is wrong, and the rest stays', async ({ page }) => {
      const { as, button } = screens(page, 'en')
      await as('Karim Benali', '/settings/tokens')
      await page.getByLabel('Name', { exact: true }).fill('Nothing at all')
      await page.getByRole('checkbox', { name: 'Read cases' }).uncheck()
      await page.getByRole('radio', { name: '30 days' }).check()
      await button('settings.tokens.submit').click()
      await expect(page.getByRole('group', { name: 'What may it do?' })).toContainText('This value does not fit here')
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Nothing at all')
      await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked()
      await expect(page.getByRole('checkbox', { name: 'Read cases' })).not.toBeChecked()
    })

    test('an administrator changes what somebody may do, shuts them out and lets them in again', async ({ page }) => {
      const { as, told, t } = screens(page, 'en')
      await as('Olivier Brandt', '/settings/people?name=astier')
      const row = page.getByRole('row', { name: /Tom Astier/ })
      await expect(page.getByRole('row')).toHaveCount(2)
      const open = () => page.getByRole('link', { name: 'Change Tom Astier' }).click()
      await open()
      await page.getByRole('checkbox', { name: 'Community management' }).check()
      await page.getByRole('button', { name: t('settings.people.save') }).click()
      await told('settings.people.saved', { name: 'Tom Astier' })
      await expect(row).toContainText('Community management')
      await open()
      await page.getByRole('button', { name: 'Suspend Tom Astier' }).click()
      await told('settings.people.shutOut', { name: 'Tom Astier' })
      await expect(row).toContainText('Suspended since')
      await open()
      await page.getByRole('checkbox', { name: 'Community management' }).uncheck()
      await page.getByRole('button', { name: t('settings.people.save') }).click()
      await open()
      await page.getByRole('button', { name: 'Let Tom Astier in again' }).click()
      await told('settings.people.reinstated', { name: 'Tom Astier' })
      await expect(row).not.toContainText('Suspended')
    })

    test('the last administrator cannot go', async ({ page }) => {
      const { as } = screens(page, 'en')
      await as('Olivier Brandt', '/settings/people?name=olivier')
      await page.getByRole('link', { name: 'Change Olivier Brandt' }).click()
      await page.getByRole('button', { name: 'Suspend Olivier Brandt' }).click()
      await expect(page.getByText('This is the last administrator.')).toBeVisible()
      await page.goto('/settings/people?name=olivier')
      await expect(page.getByRole('row', { name: /Olivier Brandt/ })).not.toContainText('Suspended')
    })
  })
}

test('who does not administer sees who is who, and no way to change it', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Léa Moreau', '/settings/people')
  await expect(page.getByRole('row', { name: /Inès Duhamel/ })).toContainText('Legal')
  await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'Last seen' })).toHaveCount(0)
  const href = await page.getByRole('link', { name: 'Me', exact: true }).getAttribute('href')
  expect(href).toBe('/settings/me')
})

test('the house shows its channels, its values and its rules; a channel that nobody answers for says so', async ({
  page,
}) => {
  const { as } = screens(page, 'en')
  await as('Philippe Arnaud', '/settings/organisation')
  await expect(page.getByRole('row', { name: /Facebook/ })).toContainText('nobody')
  await expect(page.getByRole('row', { name: /X @MaisonLumen/ })).toContainText('Maya Rossi')
  await expect(page.getByRole('region', { name: /Charter of values/ })).toContainText('a child’s safety')
  await expect(page.getByRole('region', { name: /Approval policies/ }).getByRole('listitem')).not.toHaveCount(0)
})
