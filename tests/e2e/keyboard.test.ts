import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

test.setTimeout(400_000)

for (const language of ['en', 'fr'] as const) {
  test(`a case is declared and its first claim confirmed without touching the mouse (${language})`, async ({
    page,
  }) => {
    const { as, t } = screens(page, language)
    await as('Claire Vasseur')
    await reach(page, t('shell.skip'))
    await page.keyboard.press('Enter')
    await reach(page, t('board.declare'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/new/)

    await reach(page, t('declare.what'))
    await page.keyboard.type('Our account answered a worried parent with sarcasm.')
    await reach(page, t('triggerChannels.TWITTER'))
    await page.keyboard.press('Space')
    await reach(page, /^1 /)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked()
    await reach(page, t('declare.submit'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/SF-/)
    await expect(page.locator('[data-result]')).toBeFocused()

    await reach(page, new RegExp(`^${t('caseRoom.tabs.facts')}`))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/facts/)
    await reach(page, t('facts.log'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/act=log/)
    await reach(page, t('facts.logForm.words'))
    await page.keyboard.type('The reply came from their own account.')
    await reach(page, t('facts.logForm.submit'))
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-result]')).toBeFocused()

    await reach(page, t('facts.check.CONFIRMED'))
    await page.keyboard.press('Space')
    await reach(page, t('facts.check.evidence'))
    await page.keyboard.type('https://log.lumen.example/1')
    await reach(page, t('facts.check.record.CONFIRMED'))
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('region', { name: t('facts.known') }).getByText('The reply came from their own account.'),
    ).toBeVisible()
  })
}

test('the keys for places work everywhere but in a field', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Claire Vasseur')
  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL(/\/cases$/, { timeout: 2_000 })
  }).toPass()
  await page.goto('/cases/new')
  await page.getByLabel('1. What happened?').press('g')
  await page.getByLabel('1. What happened?').press('b')
  await expect(page).toHaveURL(/\/cases\/new$/)
  await expect(page.getByLabel('1. What happened?')).toHaveValue('gb')
})

/** Tab, until what has the focus is called so. */
async function reach(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page
    .locator(':focus')
    .and(
      page
        .getByRole('link', { name })
        .or(page.getByRole('button', { name }))
        .or(page.getByRole('textbox', { name }))
        .or(page.getByRole('radio', { name })),
    )
  for (let pressed = 0; pressed < 120; pressed++) {
    if ((await wanted.count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing called ${name} is reached by Tab.`)
}

test('the palette finds cases, people, claims, statements, past cases and risks, and only what one may see', async ({
  page,
}) => {
  const { as } = screens(page, 'en')
  const find = async (words: string) => {
    await page.goto('/')
    // A key pressed right after load may come before the page is alive.
    await expect(async () => {
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox')).toBeFocused({ timeout: 1_000 })
    }).toPass()
    await page.getByRole('combobox').fill(words)
  }
  const option = (name: RegExp) => page.getByRole('option', { name })
  await as('Claire Vasseur')
  await find('repons veill')
  await option(/^Veilleuse Lune : une réponse/).click()
  await expect(page).toHaveURL(/\/cases\/SF-\w+-\w+$/)
  await find('duhamel')
  await expect(option(/^Inès Duhamel/)).toBeVisible()
  await find('duhmel')
  await expect(option(/^Inès Duhamel/)).toBeVisible()
  await find('ferrero')
  await expect(option(/^Ferrero/)).toBeVisible()
  await find('rappelee allem')
  await expect(option(/^Cette lampe a été rappelée en Allemagne\. Claim/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/facts#claim-\d+$/)
  await find('meritait une reponse')
  await expect(option(/^Veilleuse Lune : votre question méritait une réponse Statement/)).toBeVisible()
  await find('surchauffe chamb')
  await option(/^Une lampe surchauffe dans une chambre d’enfant.*Risk/).click()
  await expect(page).toHaveURL(/\/risks\/risk_\w+$/)
  await as('Léa Moreau')
  await find('surchauffe chamb')
  await expect(page.getByText('Nothing found, or nothing you may see.')).toBeVisible()
  await find('veilleuse')
  await expect(page.getByText('Nothing found, or nothing you may see.')).toBeVisible()
})

test('the last option of the palette, and Enter where nothing is found, lead to the page of the search', async ({
  page,
}) => {
  const { as } = screens(page, 'en')
  await as('Claire Vasseur')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('combobox').fill('zzz & "zzz"')
  await expect(page.getByRole('option')).toHaveText(['Search everything for “zzz & "zzz"”'])
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=zzz/)
  await expect(page.getByRole('searchbox')).toHaveValue('zzz & "zzz"')

  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('combobox').fill('veilleuse')
  await expect(page.getByRole('option', { name: /^Veilleuse Lune/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=veilleuse/)
  await expect(
    page.getByRole('region', { name: /^Cases/ }).getByRole('link', { name: /^Veilleuse Lune/ }),
  ).toBeVisible()
})
