import { say } from '#app/ui/refusals.ts'
import { type Browser, expect, test } from '#tests/support/e2e.ts'
import { type Language, type Screens, screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(240_000)

    test('passages are added, moved, taken out and put back, and no button costs a word', async ({ page }) => {
      const here = screens(page, language)
      const { t, button } = here
      const place = await draft(here)
      const passages = page.getByRole('textbox', { name: new RegExp(`^${t('channels.X')}, `) })
      const words = (n: number) => passages.nth(n)
      await words(0).fill('First.')
      await words(1).fill('Second.')
      await button('statement.writing.addBlock').click()
      await words(2).fill('Third.')
      await page
        .getByRole('button', { name: new RegExp(`^${t('statement.writing.moveUp')}`) })
        .last()
        .click()
      await expect(words(1)).toHaveValue('Third.')
      await page
        .getByRole('button', { name: new RegExp(`^${t('statement.writing.removeBlock')}`) })
        .first()
        .click()
      await expect(passages).toHaveCount(2)
      await button('statement.writing.putBack').click()
      await expect(words(0)).toHaveValue('First.')
      await button('statement.writing.save').last().click()
      await expect(page.getByText(upToTime(t('statement.writing.saved', { time: '@', revision: 2 })))).toBeVisible()
      await page.goto(`${place}?view=text`)
      await expect(page.getByText('First.')).toBeVisible()
      await expect(page.getByText('Third.')).toBeVisible()
    })

    test('somebody saved first: both texts are shown with their difference, and mine is kept as a new version of it', async ({
      page,
      browser,
    }) => {
      const here = screens(page, language)
      const { t, button } = here
      const place = await draft(here)
      await page.getByRole('textbox').first().fill('What we saw together.')
      await button('statement.writing.save').last().click()
      await expect(page.getByText(upToTime(t('statement.writing.saved', { time: '@', revision: 2 })))).toBeVisible()

      const other = await another(browser, language, javaScriptEnabled, `${place}/write`)
      await page.getByRole('textbox').first().fill('What we saw together, by Claire.')
      await other.page.getByRole('textbox').first().fill('What we saw together, by the other tab.')
      await other.button('statement.writing.save').last().click()
      await expect(
        other.page.getByText(upToTime(t('statement.writing.saved', { time: '@', revision: 3 }))),
      ).toBeVisible()

      await button('statement.writing.save').last().click()
      const conflict = page.getByRole('region', { name: t('errors.conflict.title') })
      await expect(conflict.locator('del')).toContainText('other tab')
      await expect(conflict.locator('ins')).toContainText('Claire')
      await expect(page.getByRole('textbox').first()).toHaveValue('What we saw together, by Claire.')
      await button('errors.conflict.takeTheirs').click()
      await expect(page.getByRole('textbox').first()).toHaveValue('What we saw together, by the other tab.')

      await other.page.getByRole('textbox').first().fill('What we saw together, at last.')
      await other.button('statement.writing.save').last().click()
      await expect(
        other.page.getByText(upToTime(t('statement.writing.saved', { time: '@', revision: 4 }))),
      ).toBeVisible()
      await page.getByRole('textbox').first().fill('What we saw together, by Claire.')
      await button('statement.writing.save').last().click()
      await expect(conflict.locator('del').last()).toContainText('last')
      await button('errors.conflict.keepMine').click()
      await expect(page.getByText(upToTime(t('statement.writing.saved', { time: '@', revision: 5 })))).toBeVisible()
      await page.goto(`${place}?view=text`)
      await expect(page.getByText('What we saw together, by Claire.')).toBeVisible()
    })

    test('what cannot be sent says where and why, and every word is still there', async ({ page }) => {
      const here = screens(page, language)
      const { button } = here
      await draft(here)
      await page.getByRole('textbox').first().fill('A line\u202ethat hides its way.')
      await button('statement.writing.save').last().click()
      await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true')
      await page.getByRole('textbox').first().fill('word '.repeat(70))
      await button('statement.writing.submitSend', { version: 1 }).last().click()
      await expect(page.getByText(say('CHANNEL_LIMIT', language))).toBeVisible()
      await expect(page.getByRole('textbox').first()).toHaveValue('word '.repeat(70))
    })
  })
}

test('words that were not saved come back to their author after a lost tab, and can be dropped', async ({ page }) => {
  test.setTimeout(120_000)
  const here = screens(page, 'en')
  const { t, button } = here
  const place = await draft(here)
  const write = `${place}/write`
  await page.goto(write)
  const field = page.getByRole('textbox').first()
  await field.fill('Not saved yet.')
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kept:write/')))
  await page.goto('/cases')
  await page.goto(write)
  await expect(field).toHaveValue('Not saved yet.')
  await expect(page.getByText(t('ui.restored'))).toBeVisible()
  await button('ui.discard').click()
  await expect(field).toHaveValue('')
  await page.reload()
  await expect(field).toHaveValue('')
})

/** A case of Claire's with an empty draft of two passages for X in English, open to be written. Answers the statement's path. */
async function draft({ page, t, button, declare }: Screens): Promise<string> {
  const room = await declare('Our account answered a worried parent with sarcasm.')
  await page.goto(`${room}/statements/new?kind=QA`)
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page.getByRole('checkbox', { name: t('languages.FR'), exact: true }).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
  return `${room}/statements/1`
}

/** The same person in another browser. */
async function another(
  browser: Browser,
  language: Language,
  javaScriptEnabled: boolean,
  place: string,
): Promise<Screens> {
  const context = await browser.newContext({ javaScriptEnabled })
  const here = screens(await context.newPage(), language)
  await here.as('Claire Vasseur', place)
  return here
}

const upToTime = (sentence: string) => sentence.split('@')[0] ?? sentence
