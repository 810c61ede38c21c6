import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

for (const language of ['en', 'fr'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
      test.use({ javaScriptEnabled })
      test.setTimeout(400_000)

      test('a signal is reported, taken up and declared, and past cases that resemble it are offered', async ({
        page,
      }) => {
        const { as, button, field, t, told } = screens(page, language)
        const said = `A lamp smells of burning, says a customer ${Date.now()}.`
        await as('Léa Moreau', '/report')
        await field('declare.report.what').fill(said)
        await page.getByLabel(t('triggerChannels.TIKTOK')).check()
        await button('declare.report.submit').click()
        await told('declare.report.sent')
        await expect(page.getByText(t('board.emptyShared'))).toBeVisible()

        await as('Claire Vasseur')
        await page.getByRole('link', { name: said }).click()
        await expect(page.getByText(t('caseRoom.signal.what'))).toBeVisible()
        await page
          .getByRole('main')
          .getByRole('region')
          .first()
          .getByRole('link', { name: t('caseRoom.open.qualify') })
          .click()
        await page.getByRole('radio', { name: /^3 / }).check()
        await field('caseRoom.qualify.category').selectOption('PRODUCT_SAFETY')
        await button('caseRoom.submit.qualify').click()
        await told('caseRoom.qualify.done')
        await expect(page.getByRole('region', { name: t('caseRoom.precedents') }).getByRole('article')).toHaveCount(3)
        await expect(page.getByText(t('caseRoom.lead', { name: 'Claire Vasseur' }))).toBeVisible()
      })

      test('a claim is logged, asked for its evidence, refuted, and the words typed are never lost', async ({
        page,
      }) => {
        const { declare, logClaim, button, field, t, told } = screens(page, language)
        const room = await declare('Our account answered a worried parent with sarcasm.')
        await logClaim(room, 'This lamp was recalled in Germany.')
        await page.getByRole('radio', { name: t('facts.check.REFUTED'), exact: true }).check()
        await field('facts.check.finding').fill('No entry in the register of recalls.')
        await button('facts.check.record.REFUTED').click()
        await expect(field('facts.check.evidence')).toHaveAttribute('aria-invalid', 'true')
        await expect(field('facts.check.finding')).toHaveValue('No entry in the register of recalls.')
        await expect(page.getByRole('radio', { name: t('facts.check.REFUTED'), exact: true })).toBeChecked()

        await page.getByText(t('facts.check.more')).click()
        await field('facts.check.file').setInputFiles({ name: 'register.png', mimeType: 'image/png', buffer: picture })
        await button('facts.check.record.REFUTED').click()
        await told('facts.check.done')
        const known = page.getByRole('region', { name: t('facts.known') })
        await expect(known.getByText('This lamp was recalled in Germany.')).toBeVisible()
        const download = known.getByRole('link', { name: 'register.png' })
        expect((await page.request.get((await download.getAttribute('href')) ?? '')).headers()['content-type']).toBe(
          'image/png',
        )
        await page.goto(`${room}/timeline`)
        await expect(page.getByText('No entry in the register of recalls.')).toBeVisible()
      })

      test('publications are held at once, the hold stays in sight, and the case closes with a reason', async ({
        page,
      }) => {
        const { declare, logClaim, button, field, t, told } = screens(page, language)
        const room = await declare('A campaign offends.')
        await page.goto(`${room}?act=hold`)
        await field('ui.reason').fill('We check first.')
        await button('caseRoom.submit.hold').click()
        await told('caseRoom.hold.done')
        await page.goto(`${room}/team`)
        await expect(page.getByText('We check first.')).toBeVisible()

        await logClaim(room, 'The agency knew.')
        await page.goto(`${room}?act=close`)
        const panel = page.getByRole('region', { name: t('caseRoom.panel.close') })
        await expect(panel.getByText('The agency knew.')).toBeVisible()
        await panel.getByLabel(t('caseRoom.close.reason')).fill('Carried on by the agency.')
        await button('caseRoom.submit.close').click()
        await told('caseRoom.close.done')
      })
    })
  }
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
