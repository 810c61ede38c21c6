import { expectOpenToAll } from '#tests/support/axe.ts'
import { giveRoles } from '#tests/support/before.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { person, phone, roomWithTeam, write } from '#tests/support/reviewing.ts'
import { screens } from '#tests/support/screens.ts'

const reason = 'The lamp is still on sale in four shops, and nobody of the firm answers.'

for (const [language, javaScriptEnabled] of [
  ['fr', true],
  ['en', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled, viewport: phone })
    test.setTimeout(300_000)

    test('two people pass over the veto of a lawyer who is suspended, each with a reason', async ({
      page,
      browser,
    }) => {
      const here = screens(page, language)
      const { t } = here
      const room = await roomWithTeam(here)
      await giveRoles(room, [
        ['LEGAL', 'Sophie Keller'],
        ['EXECUTIVE', 'Philippe Arnaud'],
      ])
      const on = (name: string, at: string) => person(browser, language, javaScriptEnabled, name, at)
      await write(await on('Hugo Lefranc', room), room, 'The reply came from us.')
      const place = `${room}/statements/1`
      const ines = await on('Inès Duhamel', `${place}?vote=refuse`)
      await ines.page.getByLabel(t('statement.vote.whyRefuse')).fill('It admits a fault.')
      await ines.button('statement.vote.sendRefusal').click()
      await expect(ines.page.getByText(t('statement.vote.vetoStands'))).toBeVisible()

      const philippe = await on('Philippe Arnaud', place)
      await expect(philippe.page.getByText(t('statement.veto.override.fold'))).toHaveCount(0)
      await shutOrOpen(await on('Olivier Brandt', '/settings/people?name=duhamel'), 'suspend')

      await sign(philippe, place, 'fold', 'send')
      await philippe.told('statement.veto.override.done')
      const sophie = await on('Sophie Keller', place)
      await expect(sophie.page.getByText(reason)).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(sophie.page)
      await sign(sophie, place, 'second', 'sendSecond')
      await sophie.told('statement.veto.override.ended')
      await expect(sophie.page.getByText(t('statement.veto.override.second'))).toHaveCount(0)
      await shutOrOpen(await on('Olivier Brandt', '/settings/people?name=duhamel'), 'reinstate')
    })
  })
}

type Screen = Awaited<ReturnType<typeof person>>

async function sign({ page, t, button }: Screen, place: string, fold: string, send: string): Promise<void> {
  await page.goto(place)
  await page.getByText(t(`statement.veto.override.${fold}`)).click()
  await page.getByLabel(t('statement.veto.override.why')).fill(reason)
  await button(`statement.veto.override.${send}`).click()
}

async function shutOrOpen({ page, button, t }: Screen, act: 'suspend' | 'reinstate'): Promise<void> {
  await page.getByRole('link', { name: t('settings.people.changeOne', { name: 'Inès Duhamel' }) }).click()
  await button(`settings.people.${act}`, { name: 'Inès Duhamel' }).click()
  await expect(page.locator('[data-result]')).toContainText('Inès Duhamel')
}
