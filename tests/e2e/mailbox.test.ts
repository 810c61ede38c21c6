import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

test('what was asked of somebody lies in their mailbox as they would have got it, and its link leads there', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { as, declare, field, button, told } = screens(page, 'en')
  const room = await declare('A customer says that our lamp hums.')
  const reference = room.split('/').at(-1) ?? ''
  await page.goto(`${room}/team?offer=SCRIBE`)
  await field('team.offerForm.role').selectOption('SCRIBE')
  const sophie = page.getByRole('option', { name: /^Sophie Keller/ })
  await field('team.offerForm.person').selectOption((await sophie.getAttribute('value')) ?? '')
  await button('team.offerForm.submit').click()
  await told('team.offerForm.done', { name: 'Sophie Keller' })
  await as('Sophie Keller', '/settings/me')
  await page.getByRole('link', { name: 'Mailbox of the demonstration' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mailbox')
  const subject = page.getByText(new RegExp(`^${reference}`)).first()
  await expect(async () => {
    await page.reload()
    await expect(subject).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 120_000 })
  expect(await page.locator('main').textContent()).not.toContain('hums')
  await page
    .getByRole('link', { name: new RegExp(`${room}/team$`) })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`${room}/team$`))
  await as('Claire Vasseur', '/mailbox')
  await expect(page.getByText(`To Claire Vasseur, claire.vasseur@lumen.example`)).toBeVisible()
  await expect(page.getByText(new RegExp(`^${reference}`))).toHaveCount(0)
})
