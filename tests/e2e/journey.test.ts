import { giveRoles } from '#tests/support/before.ts'
import { expect, type Locator, type Page, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

test.setTimeout(600_000)
test.use({ actionTimeout: 60_000, navigationTimeout: 60_000 })

for (const language of ['en', 'fr'] as const) {
  test(`a crisis goes from its declaration to cleared and published words (${language})`, async ({ page }) => {
    const here = screens(page, language)
    const { as, button, declare, give, logClaim, says, settle, t } = here
    const room = await declare('Our account answered a worried parent’s video with sarcasm. Screenshots go round.')
    await expect(page.getByRole('region', { name: t('caseRoom.precedents') }).getByRole('article')).toHaveCount(3)

    await logClaim(room, 'The reply came from their own account.')
    await settle(room, 1, 'CONFIRMED', 'https://log.lumen.example/1')
    await logClaim(room, 'Three children are in hospital.')
    await settle(room, 2, 'REFUTED', 'https://poison-centre.example/answer')

    for (const [role, name] of [
      ['COMMUNICATIONS', 'Hugo Lefranc'],
      ['COMMUNICATIONS', 'Karim Benali'],
      ['LEGAL', 'Inès Duhamel'],
      ['COMMUNITY', 'Maya Rossi'],
    ] as const)
      await give(room, role, name)

    await as('Hugo Lefranc', `${room}/statements/new?kind=SOCIAL_POST`)
    await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
    await button('statements.new.submit').click()
    await page.waitForURL(/\/write/)
    await write(here, 'EN', 'The reply published this morning came from us.')
    await write(here, 'FR', 'La réponse publiée ce matin vient de chez nous.')
    await submit(page, 1)

    await as('Inès Duhamel', `${room}/statements/1?vote=change`)
    await page.getByRole('form').getByRole('textbox').fill('Say that we are sorry for the tone.')
    await pressAfterASecond(button('statement.vote.sendChange'))
    await expect(page.locator('[data-result]').first()).toBeVisible()

    await as('Hugo Lefranc', `${room}/statements/1/write`)
    await write(here, 'EN', 'The reply published this morning came from us. We are sorry for its tone.')
    await write(here, 'FR', 'La réponse publiée ce matin vient de chez nous. Nous regrettons son ton.')
    await submit(page, 2)

    for (const name of ['Inès Duhamel', 'Karim Benali']) {
      await as(name, `${room}/statements/1`)
      await pressAfterASecond(button('statement.vote.clearFor', { scope: t('channels.in.X') }))
      await expect(says('statement.vote.stands.APPROVE')).toBeVisible()
    }

    await as('Claire Vasseur', room)
    await expect(page.getByText(t('decisions.what.PUBLISH', { number: 1 }))).toBeVisible()
    await as('Maya Rossi', `${room}/statements/1/publish`)
    for (const words of ['EN', 'FR'] as const) {
      const sheet = page.getByRole('region', { name: new RegExp(t(`languages.${words}`), 'i') })
      await sheet.getByRole('button', { name: t('statement.publish.start', { channel: '' }).trim() }).click()
      await sheet.getByLabel(t('statement.publish.link')).fill(`https://x.example/lumen/${words}`)
      await sheet.getByRole('button', { name: t('statement.publish.record') }).click()
      await expect(sheet.getByRole('link', { name: new RegExp(`x.example/lumen/${words}`) })).toBeVisible()
    }

    await as('Claire Vasseur', room)
    const facts = page
      .getByRole('region', { name: t('meter.title') })
      .getByRole('listitem')
      .first()
    await expect(facts).toContainText(t('meter.doneAt', { time: 'T0' }))
    const sayable = page.getByRole('region', { name: t('caseRoom.say') })
    await expect(
      sayable.getByRole('button', { name: t('caseRoom.copyFor', { channel: t('channels.in.X') }) }),
    ).toBeVisible()
    await expect(page.getByText(t('clock.names.FIRST_WORDS')).first()).toBeVisible()
  })
}

test('refuting a claim that words rely on shows which words fall, and then they do', async ({ page }) => {
  const here = screens(page, 'en')
  const { as, button, declare, field, logClaim, settle, told } = here
  const room = await declare('Our account answered a worried parent with sarcasm.')
  await logClaim(room, 'The reply came from their own account.')
  await settle(room, 1, 'CONFIRMED', 'https://log.lumen.example/1')
  await giveRoles(room, [
    ['COMMUNICATIONS', 'Hugo Lefranc'],
    ['COMMUNICATIONS', 'Karim Benali'],
    ['LEGAL', 'Inès Duhamel'],
  ])
  await as('Hugo Lefranc', `${room}/statements/new?kind=SOCIAL_POST`)
  await page.getByRole('checkbox', { name: /^Press/ }).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write/)
  await write(here, 'EN', 'The reply published this morning came from us.')
  await write(here, 'FR', 'La réponse publiée ce matin vient de chez nous.')
  await submit(page, 1)

  await as('Claire Vasseur', `${room}/facts?claim=1`)
  await page.getByRole('radio', { name: 'It is not so' }).check()
  const effects = page.getByRole('heading', { name: 'What this changes' }).locator('..')
  await expect(
    effects.getByText(/goes back to Hugo Lefranc, and its votes stop counting/).filter({ visible: true }),
  ).toHaveCount(1)
  await expect(effects.getByText('If it is so:')).toBeHidden()
  await field('facts.check.evidence').fill('https://log.lumen.example/2')
  await button('facts.check.record.REFUTED').click()
  await page.waitForURL(/\/facts$/) // what was said of it before may still be told
  await told('facts.check.done')
  await page.goto(`${room}/statements`)
  await expect(page.getByRole('listitem').filter({ hasText: /tatement 1/ })).toContainText('Change asked')
  await page.goto(`${room}/timeline`)
  await expect(page.getByText(/statement 1, v1 goes back to its author/i)).toBeVisible()
})

/** A button that has just taken the place of another is deaf for a second: a tap meant for the other must not fall on it. */
async function pressAfterASecond(button: Locator): Promise<void> {
  await button.waitFor()
  await button.page().waitForTimeout(1_100)
  await button.click()
}

async function write({ page, t }: Screens, language: 'EN' | 'FR', words: string): Promise<void> {
  const column = page.getByRole('region', { name: `${t('channels.X')}, ${t(`languages.${language}`)}` })
  for (const element of ['NOT_KNOWN', 'DOING', 'APOLOGY', 'VALUES', 'NEXT_UPDATE']) {
    const block = column.getByRole('textbox', { name: new RegExp(t(`elements.${element}`)) })
    if (await block.count())
      await column
        .getByRole('button', { name: new RegExp(`: ${t(`elements.${element}`)}$`) })
        .last()
        .click()
  }
  await column.getByRole('textbox', { name: new RegExp(t('elements.KNOWN')) }).fill(words)
  const claim = column.getByRole('checkbox', { name: /The reply came from their own account/ })
  if (!(await claim.isVisible())) await column.locator('summary').last().click()
  await claim.check()
}

async function submit(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(Submit|Soumettre) .*v${version}`) }).click()
  await page.waitForURL(/submitted/)
}
