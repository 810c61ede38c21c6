import { expectOpenToAll } from '#tests/support/axe.ts'
import { giveRoles, settleClaim } from '#tests/support/before.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(240_000)

    test('a remark blocks, is answered with other words, taken over and resolved; what counsel says stays with counsel', async ({
      page,
    }) => {
      const here = screens(page, language)
      const { as, button, field, t, told } = here
      const place = await submitted(here)

      await as('Inès Duhamel', place)
      await remark(here, 'How do we know?')
      await page.getByRole('switch', { name: new RegExp(t('statement.talk.blocks')) }).check()
      await button('statement.talk.send').click()
      await told('statement.talk.done.made')
      await expect(page.getByText(t('statement.talk.blocked'))).toBeVisible()

      await page.goto(place)
      await remark(here, 'Counsel thinks of a claim.')
      await page.getByRole('switch', { name: new RegExp(t('statement.talk.inConfidence')) }).check()
      await button('statement.talk.send').click()
      await told('statement.talk.done.made')
      await expect(page.getByText(t('statement.talk.whoReads'))).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)

      await as('Maya Rossi', place)
      await expect(page.getByText('Counsel thinks of a claim.')).toHaveCount(0)
      await expect(page.getByText('How do we know?')).toBeVisible()
      await answer(page, t('statement.talk.answer'))
      await button('statement.talk.reply').click()
      await expect(page.getByRole('textbox', { name: t('statement.talk.yourAnswer') })).toHaveAttribute(
        'aria-invalid',
        'true',
      )
      await field('statement.talk.yourAnswer').fill('The log shows it.')
      await page.getByText(t('statement.talk.suggest')).click()
      await field('statement.talk.replacement').fill('Our log shows that the reply came from us.')
      await button('statement.talk.reply').click()
      await told('statement.talk.done.replied')
      await expect(page.locator('.proposed ins').first()).toBeVisible()
      await expect(button('statement.talk.accept')).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)

      await page.goto(`${place}/write`)
      await expect(page.getByText('The log shows it.')).toBeVisible()
      await page.goto(place)
      await button('statement.talk.accept').click()
      await told('statement.talk.done.accepted')
      await expect(
        page.locator('.desk article').getByText('Our log shows that the reply came from us.').first(),
      ).toBeVisible()
      await expect(page.getByText(t('statement.talk.olderBlocks'))).toBeVisible()

      await as('Inès Duhamel', place)
      await answer(page, t('statement.talk.answer'))
      await button('statement.talk.resolve').click()
      await told('statement.talk.done.resolved')
      await expect(page.getByText(t('statement.talk.blocked'))).toHaveCount(0)
    })
  })
}

/** Words for X in English under review, on a case with a lawyer on it. Answers the path of the statement. */
async function submitted(here: Screens): Promise<string> {
  const { page, t, button, declare, as } = here
  const room = await declare('Our account answered a worried parent with sarcasm.')
  await settleClaim(room, 'The reply came from us.', 'Confirm', 'https://log.lumen.example/1')
  await giveRoles(room, [
    ['LEGAL', 'Inès Duhamel'],
    ['COMMUNICATIONS', 'Hugo Lefranc'],
    ['COMMUNITY', 'Maya Rossi'],
  ])
  await as('Claire Vasseur', `${room}/statements/new?kind=QA`)
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page.getByRole('checkbox', { name: t('languages.FR'), exact: true }).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
  await page.getByRole('textbox').first().fill('The reply came from us.')
  await button('statement.writing.submitSend', { version: 1 }).last().click()
  await page.waitForURL(/submitted=/)
  return `${room}/statements/1`
}

async function remark({ page, t, field }: Screens, words: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${t('statement.talk.make')}`) })
    .first()
    .click()
  await field('statement.talk.words').fill(words)
}

const answer = (page: Page, name: string) =>
  page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click()
