import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('an administrator proposes, cannot confirm alone, and legal confirms what changed', async ({ page }) => {
  const { as, t, button, told } = screens(page, 'en')
  await as('Olivier Brandt', '/settings/policies')
  await page.getByRole('link', { name: 'Propose a change to “Outside the house”' }).click()
  const legal = page.getByRole('group', { name: t('lanes.names.LEGAL'), exact: true })
  await expect(legal.getByLabel('Approvals')).toHaveValue('1')
  await legal.getByLabel('Approvals').fill('2')
  await page.getByLabel(t('settings.policies.form.why')).fill('Two lawyers read what leaves the house.')
  await expectOpenToAll(page)
  await button('settings.policies.form.send').click()
  await told('settings.policies.proposals.proposed', { name: 'Outside the house' })
  const proposal = page.getByRole('listitem').filter({ hasText: '“Outside the house”, version 2' }).first()
  await expect(proposal.getByRole('deletion')).toContainText('Legal: 1 approval')
  await expect(proposal.getByRole('insertion')).toContainText('Legal: 2 approvals')
  await expect(proposal.getByRole('button', { name: 'Confirm: it applies from now on' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(proposal.getByText('A policy is adopted by two people.')).toBeVisible()
  await expectOpenToAll(page)

  await as('Inès Duhamel', '/settings/policies')
  await button('settings.policies.proposals.confirm').click()
  await told('settings.policies.proposals.confirmed', { name: 'Outside the house' })
  await expect(page.getByText(/proposed by Olivier Brandt and confirmed by Inès Duhamel/)).toBeVisible()
})

test('retiring what every statement rests on warns, and is confirmed only by somebody who has read it', async ({
  page,
}) => {
  const { as, t, button, told } = screens(page, 'en')
  await as('Inès Duhamel', '/settings/policies')
  await page.getByRole('link', { name: 'Propose to retire “Every text”' }).click()
  await page.getByLabel(t('settings.policies.form.why')).fill('We would like to see what happens.')
  await button('settings.policies.form.sendRetire').click()
  await told('settings.policies.proposals.proposed', { name: 'Every text' })
  await as('Olivier Brandt', '/settings/policies')
  await expect(page.getByText(/No lane would read: .*social post/)).toBeVisible()
  await button('settings.policies.proposals.confirmRetire').click()
  await expect(page.getByText('No approval policy matches this statement.')).toBeVisible()
  await page.getByText(t('settings.policies.proposals.withdraw')).click()
  await page.getByLabel(t('settings.policies.proposals.withdrawWhy')).fill('It would leave posts unread.')
  await button('settings.policies.proposals.withdrawSend').click()
  await told('settings.policies.proposals.withdrawn', { name: 'Every text' })
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } })

    test('somebody who writes asks who would have to clear it, and changes no rule', async ({ page }) => {
      const { as, t, button } = screens(page, 'fr')
      await as('Hugo Lefranc', '/settings/policies')
      await expect(page.getByText(t('settings.policies.readOnly'))).toBeVisible()
      await expect(page.getByRole('link', { name: t('settings.policies.new') })).toHaveCount(0)
      await page.getByRole('link', { name: t('settings.policies.try'), exact: true }).click()
      await page.getByRole('radio', { name: /^3/ }).check()
      await page
        .getByRole('checkbox', { name: t('channels.PRESS'), exact: true })
        .first()
        .check()
      await page
        .getByRole('group', { name: t('settings.policies.trial.audiences') })
        .getByLabel('Presse')
        .check()
      await page.getByRole('switch', { name: t('settings.policies.trial.inside') }).check()
      await button('settings.policies.trial.ask').click()
      const answer = page.getByRole('region', { name: t('settings.policies.trial.answer') })
      await expect(answer.getByText('Inès Duhamel et Paul Mercier')).toBeVisible()
      await expect(answer.getByText(/Information privilégiée/).first()).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
      if (javaScriptEnabled) expect(await isWide(page)).toBe(false)
    })
  })

test('a refused proposal comes back with every choice', async ({ page }) => {
  const { as, t, button } = screens(page, 'en')
  await as('Philippe Arnaud', '/settings/policies?new=1')
  await page.getByLabel(t('settings.policies.form.name'), { exact: true }).fill('germany')
  await page.getByLabel(t('settings.policies.form.jurisdiction')).fill('Germany')
  const legal = page.getByRole('group', { name: t('lanes.names.LEGAL'), exact: true })
  await legal.getByLabel('Approvals').fill('2')
  await page.getByLabel(t('settings.policies.form.why')).fill('German law asks for two.')
  await button('settings.policies.form.send').click()
  await expect(page.getByLabel(t('settings.policies.form.jurisdiction'))).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel(t('settings.policies.form.jurisdiction'))).toHaveValue('Germany')
  await expect(legal.getByLabel('Approvals')).toHaveValue('2')
  await page.getByLabel(t('settings.policies.form.jurisdiction')).fill('de')
  await button('settings.policies.form.send').click()
  await expect(page.getByText('Applies to: any statement, touching Germany.').first()).toBeVisible()
})
