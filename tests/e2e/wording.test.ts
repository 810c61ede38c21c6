import { expectOpenToAll } from '#tests/support/axe.ts'
import { giveRoles, settleClaim } from '#tests/support/before.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

const RUMOUR = {
  en: 'Three children are in hospital because of the lamp.',
  fr: 'Trois enfants sont à l’hôpital à cause de la lampe.',
}
const REPEATED = {
  en: 'Three children are in hospital because of our lamp.',
  fr: 'Trois enfants sont à l’hôpital à cause de notre lampe.',
}
const PROMISE = { en: 'This will never happen again.', fr: 'Cela ne se reproduira plus.' }

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(240_000)

    test('words that repeat a refuted claim are shown with it, and go to review only with a name under them', async ({
      page,
    }) => {
      const here = screens(page, language)
      const { t, button } = here
      const room = await rumourRefuted(here, RUMOUR[language])
      await page.getByRole('textbox').first().fill(`${REPEATED[language]} ${PROMISE[language]}`)
      if (javaScriptEnabled) await expect(page.getByText(t('wording.whys.REPEATS_REFUTED')).first()).toBeVisible()
      else {
        await button('statement.writing.submitSend', { version: 1 }).last().click()
        await expect(page.getByText(t('wording.whys.REPEATS_REFUTED')).first()).toBeVisible()
      }
      const against = page.getByRole('region', { name: t('wording.title') })
      await expect(against.getByText(RUMOUR[language])).toBeVisible()
      await expect(against.getByText(REPEATED[language])).toBeVisible()
      const advice = page.getByRole('list', { name: t('wording.noteOf') }).first()
      await expect(advice.getByText(t('wording.whys.CANNOT_BE_KEPT'))).toBeVisible()
      await expect(advice.locator('mark')).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)

      await button('statement.writing.submitSend', { version: 1 }).last().click()
      await expect(
        page.getByRole('alert').getByText(t('wording.title')).or(page.locator('[data-refusals] p')).first(),
      ).toBeVisible()
      await expect(page.getByRole('textbox').first()).toHaveValue(`${REPEATED[language]} ${PROMISE[language]}`)
      await page.getByLabel(t('wording.acknowledge')).check()
      await button('statement.writing.submitSend', { version: 1 }).last().click()
      await page.waitForURL((url) => !url.pathname.endsWith('/write'))

      await page.goto(`${room}/statements/1`)
      const look = page.getByRole('region', { name: t('wording.toCheck') })
      await expect(look.getByText(t('wording.acknowledgedBy', { name: 'Claire Vasseur', n: 1 }))).toBeVisible()
      await expect(look.getByText(RUMOUR[language])).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
      await look.getByText(t('wording.advices', { n: 1 })).click()
      await look
        .getByRole('link', { name: new RegExp(`^${t('wording.why')}`) })
        .last()
        .click()
      await expect(page.getByRole('heading', { name: t('wording.kinds.ABSOLUTE') })).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
    })
  })
}

test('what is pasted from Word keeps its form, says what it left out, and undoing brings it back', async ({ page }) => {
  test.setTimeout(120_000)
  const here = screens(page, 'en')
  const { t, button } = here
  await rumourRefuted(here, RUMOUR.en)
  const field = page.getByRole('textbox').first()
  await field.fill('Before. ')
  await paste(page, {
    'text/html':
      '<p class=MsoNormal>The reply <b>came from us</b>.&#8203;</p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·</span><![endif]>free of ch&shy;arge</p>',
    'text/plain': 'The reply came from us.\u200b\n· free of ch\u00adarge',
  })
  const cleaned = 'Before. The reply **came from us**.\n\n- free of charge'
  const raw = 'Before. The reply came from us.\u200b\n· free of ch\u00adarge'
  await expect(field).toHaveValue(cleaned)
  await expect(page.getByText(t('wording.pasted', { n: 2 }))).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field).toHaveValue(raw)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(field).toHaveValue(cleaned)
  await button('wording.pastedBack').click()
  await expect(field).toHaveValue(raw)
})

/** A case of Claire's on which a rumour was refuted, with legal and communications there, and a draft for X open to be written. */
async function rumourRefuted(here: Screens, rumour: string): Promise<string> {
  const { page, t, button, declare, as } = here
  const room = await declare('Our account answered a worried parent with sarcasm.')
  await settleClaim(room, rumour, 'Refute', 'https://log.lumen.example/2')
  await giveRoles(room, [
    ['COMMUNICATIONS', 'Hugo Lefranc'],
    ['LEGAL', 'Inès Duhamel'],
  ])
  await as('Claire Vasseur', `${room}/statements/new?kind=QA`)
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page
    .getByRole('checkbox', { name: t(`languages.${here.language === 'en' ? 'FR' : 'EN'}`), exact: true })
    .uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
  return room
}

async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await page
    .getByRole('textbox')
    .first()
    .evaluate((area, given) => {
      const clipboardData = new DataTransfer()
      for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value)
      area.focus()
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data)
}
