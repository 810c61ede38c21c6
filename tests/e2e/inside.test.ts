import { expectOpenToAll } from '#tests/support/axe.ts'
import { giveRoles } from '#tests/support/before.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

test('words marked as inside information say what follows, keep it, and ask who would have to clear them', async ({
  page,
}) => {
  const here = screens(page, 'en')
  const { t, button } = here
  await draft(here)
  const mark = page.getByRole('switch', { name: t('statement.writing.inside') })
  await mark.check()
  await page.getByRole('textbox').first().fill('The half-year result is known.')
  await expectOpenToAll(page)
  await button('statement.writing.save').last().click()
  await expect(
    page.getByText(t('statement.writing.saved', { time: '@', revision: 2 }).split('@')[0] ?? ''),
  ).toBeVisible()
  await page.reload()
  await expect(mark).toBeChecked()
  await page.getByRole('link', { name: t('statement.writing.whoClears') }).click()
  const answer = page.getByRole('region', { name: t('settings.policies.trial.answer') })
  await expect(answer.getByText('Inside information').first()).toBeVisible()
  await expect(answer.getByText(t('settings.policies.trial.nobody')).first()).toBeVisible()
  await page.getByRole('link', { name: t('settings.policies.trial.back') }).click()
  await expect(mark).toBeChecked()
})

test('a case that grows graver asks a reviewer again, who reads that the words are the same', async ({ page }) => {
  test.setTimeout(240_000)
  const here = screens(page, 'en')
  const { as, t, button, field, declare } = here
  const room = await declare('Our account answered a worried parent with sarcasm.')
  await giveRoles(room, [
    ['COMMUNICATIONS', 'Hugo Lefranc'],
    ['COMMUNICATIONS', 'Karim Benali'],
    ['LEGAL', 'Inès Duhamel'],
  ])
  await as('Hugo Lefranc', `${room}/statements/new?kind=QA`)
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page.getByRole('checkbox', { name: t('languages.FR'), exact: true }).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
  await page.getByRole('textbox', { name: new RegExp(`${t('elements.KNOWN')}$`) }).fill('We are looking into it.')
  await button('statement.writing.submitSend', { version: 1 }).last().click()
  await page.waitForURL(/\/statements\/1\?submitted=\d+$/)

  await as('Inès Duhamel', `${room}/statements/1`)
  await expect(async () => {
    await page.getByRole('button', { name: /^Clear th/ }).click({ timeout: 1000 })
    await expect(page.locator('[data-result]')).toBeVisible({ timeout: 5000 })
  }).toPass()

  await as('Claire Vasseur', `${room}?act=qualify`)
  await page.getByRole('radio', { name: /^4/ }).check()
  await field('caseRoom.qualify.jurisdictions').fill('fr')
  await button('caseRoom.qualify.submit').click()
  await expect(page.locator('[data-result]').first()).toBeVisible()

  await as('Inès Duhamel', `${room}/statements/1`)
  await expect(page.getByText(/Your vote for legal .* no longer counts: the rules changed/)).toBeVisible()
  await expect(page.getByText(t('statement.turn.changes', { n: 0, texts: 0 }))).toBeVisible()
  await expect(page.getByText(t('lanes.nobody'))).toBeVisible()
  await expectOpenToAll(page)
})

async function draft({ page, t, button, declare }: Screens): Promise<void> {
  const room = await declare('Our account spoke of a result that is not out yet.')
  await page.goto(`${room}/statements/new?kind=QA`)
  await page.getByRole('checkbox', { name: t('languages.FR'), exact: true }).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
}
