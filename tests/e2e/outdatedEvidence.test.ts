import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled, name] of [
  ['en', true, 'Maya Rossi'],
  ['fr', false, 'Karim Benali'],
] as const)
  test(`a bundle that shows somebody who was erased says so, and leads to asking anew (${language}, ${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    const { as, t, button, told } = screens(page, language)
    await as('Anne Thibault', '/cases')
    const room = await page
      .getByRole('link', { name: /Veilleuse Lune/ })
      .first()
      .getAttribute('href')
    const place = `${room}/evidence`
    const newest = page
      .getByRole('region', { name: t('evidenceBundle.bundles') })
      .getByRole('listitem')
      .first()
    const ask = async (reason: string) => {
      await page.getByLabel(t('evidenceBundle.reason')).fill(reason)
      await button('evidenceBundle.submit').click()
      await told('evidenceBundle.done')
    }
    await page.goto(place)
    await ask('Asked for by the counsel of the insurer.')
    await becomes(page, place, () => expect(newest).toContainText(t('evidenceBundle.state.READY'), { timeout: 1_000 }))

    await erase(await (await browser.newContext({ javaScriptEnabled })).newPage(), name)
    await becomes(page, place, () =>
      expect(newest).toContainText(t('evidenceBundle.state.OUTDATED'), { timeout: 1_000 }),
    )
    await expect(newest).toContainText(t('evidenceBundle.outdated.PERSON_ERASED'))
    await expect(newest.getByRole('link', { name: t('evidenceBundle.take') })).toHaveCount(0)
    if (javaScriptEnabled) await expectOpenToAll(page, 'outdated')
    await newest.getByRole('link', { name: t('evidenceBundle.askAnew') }).click()
    await expect(page).toHaveURL(/#ask$/)
    await ask('The one before is outdated.')
    await becomes(page, place, () =>
      expect(newest.getByRole('link', { name: t('evidenceBundle.take') })).toBeVisible({ timeout: 1_000 }),
    )
  })

/** On a page of its own: whoever asked stays signed in on theirs. */
async function erase(page: Page, name: string): Promise<void> {
  const { as, t, button, field, told } = screens(page, 'en')
  await as('Olivier Brandt', `/settings/people?name=${name.split(' ').at(-1)}`)
  await page.getByRole('link', { name: t('settings.people.changeOne', { name }) }).click()
  await page.getByRole('link', { name: t('settings.people.erase.open', { name }) }).click()
  await field('ui.reason').fill('Left the house and asked for it.')
  await page.getByLabel(t('settings.people.erase.type', { name })).fill(name)
  await button('settings.people.erase.submit').click()
  await told('settings.people.erase.done')
}

/** What a job does shows once the page is read again. */
async function becomes(page: Page, place: string, shown: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(place)
    await shown()
  }).toPass({ timeout: 90_000 })
}
