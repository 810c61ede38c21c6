import { giveRoles } from '#tests/support/before.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { person, phone, roomWithTeam, write } from '#tests/support/reviewing.ts'
import { screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled] of [
  ['fr', true],
  ['en', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled, viewport: phone })
    test.setTimeout(300_000)

    test('somebody who votes for another as well as for themselves says in whose name they clear', async ({
      page,
      browser,
    }) => {
      const here = screens(page, language)
      const { t } = here
      const room = await roomWithTeam(here)
      await giveRoles(room, [['COMMUNICATIONS', 'Claire Vasseur']])
      const karim = await person(browser, language, javaScriptEnabled, 'Karim Benali', '/settings/me')
      const claire = karim.page.getByRole('option', { name: /^Claire Vasseur/ }).first()
      await karim.page
        .getByLabel(t('delegations.whoVotes', { lane: t('lanes.the.COMMUNICATIONS') }))
        .selectOption((await claire.getAttribute('value')) ?? '')
      await karim.button('delegations.declare').click()
      await karim.told('delegations.away')
      await write(await person(browser, language, javaScriptEnabled, 'Hugo Lefranc', room), room, 'It came from us.')

      const place = `${room}/statements/1`
      const officer = await person(browser, language, javaScriptEnabled, 'Claire Vasseur', place)
      const names = officer.page.getByLabel(t('statement.vote.inWhoseName'))
      await expect(names.getByRole('option')).toHaveText([
        t('statement.vote.inMine'),
        t('statement.vote.forPerson', { name: 'Karim Benali' }),
      ])
      await expect(names).toHaveValue('')
      await names.selectOption({ label: t('statement.vote.forPerson', { name: 'Karim Benali' }) })
      const receipt = officer.page.locator('[data-result]')
      // In its first second the bar takes no tap.
      await expect(async () => {
        if (!(await receipt.isVisible()))
          await officer.page.getByRole('button', { name: t('statement.vote.clear') }).click({ timeout: 5_000 })
        await expect(receipt).toBeVisible({ timeout: 5_000 })
      }).toPass()
      await expect(receipt).toContainText(t('statement.receipt.onBehalf', { name: 'Karim Benali' }))
      const both = t('lanes.forSomeone', { name: 'Claire Vasseur', principal: 'Karim Benali' })
      await expect(officer.page.getByText(both).first()).toBeVisible()
      await officer.page.goto(place)
      await expect(names).toHaveCount(0)

      await karim.page.goto('/settings/me')
      await karim.button('delegations.endOf', { name: 'Claire Vasseur', principal: 'Karim Benali' }).click()
      await karim.told('delegations.ended')
    })
  })
}
