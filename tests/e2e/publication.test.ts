import { say } from '#app/ui/refusals.ts'
import { wallTime } from '#app/ui/zone-time.ts'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Locator, type Page, test } from '#tests/support/e2e.ts'
import { picture } from '#tests/support/pictures.ts'
import { type Language, screens } from '#tests/support/screens.ts'

test.setTimeout(300_000)

async function lune(page: Page, language: Language, person: string): Promise<string> {
  await screens(page, language).as(person, '/cases')
  const link = page.getByRole('link', { name: /Veilleuse Lune/ }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** A button that has just taken the place of another is deaf for a second. */
async function pressAfterASecond(button: Locator): Promise<void> {
  await button.waitFor()
  await button.page().waitForTimeout(1_100)
  await button.click()
}

test('cleared words are scheduled, their time comes, they are posted and said out; then read back, and corrected', async ({
  page,
}) => {
  const { as, button, t } = screens(page, 'en')
  const room = await lune(page, 'en', 'Inès Duhamel')
  const statement = `${room}/statements/3`
  await page.goto(statement)
  await pressAfterASecond(
    page
      .getByRole('form', { name: t('statement.vote.label') })
      .getByRole('button')
      .first(),
  )
  await expect(page.getByText(/You cleared these words/)).toBeVisible()

  await as('Karim Benali', `${statement}/publish`)
  await expectOpenToAll(page, 'publish')
  const together = page.getByRole('region', { name: t('statement.publish.together') })
  await together.getByText(t('statement.publish.schedule', { n: 4 })).click()
  const when = together.getByLabel(t('statement.publish.scheduleAt', { zone: 'Paris' }))
  await when.fill(wallTime(Date.now() - 3_600_000, 'Europe/Paris'))
  await when.evaluate((field) => field.removeAttribute('min'))
  await together.getByRole('button', { name: t('statement.publish.scheduleSend') }).click()
  await expect(together.getByRole('alert')).not.toBeEmpty()
  await when.fill(wallTime(Date.now() + 70_000, 'Europe/Paris'))
  await together.getByRole('button', { name: t('statement.publish.scheduleSend') }).click()
  await expect(page.getByText(t('statement.publish.togetherDone.scheduled'))).toBeVisible()
  await expectOpenToAll(page, 'scheduled')

  const french = page.getByRole('region', { name: 'X, in French' })
  await french.getByText(t('statement.publish.callOff')).click()
  await french.getByLabel(t('statement.publish.callOffWhy')).fill('The French text waits for the lawyer.')
  await french.getByRole('button', { name: t('statement.publish.callOffSend') }).click()
  await expect(french.getByText(t('statement.publish.calledOffDone'))).toBeVisible()
  await expect(french.getByText(/The French text waits/)).toBeVisible()

  await as('Karim Benali', '/inbox')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(/It is time: post/).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 120_000 })
  await expectOpenToAll(page, 'inbox')

  await page.goto(`${statement}/publish`)
  const english = page.getByRole('region', { name: 'X, in English' })
  await expect(english.getByText(t('statement.publish.yourPermit'))).toBeVisible()
  await english.getByLabel(t('statement.publish.link')).fill('https://x.example/lumen/en')
  const capture = english.getByLabel(t('statement.publish.capture.label'))
  await capture.setInputFiles({ name: 'said.txt', mimeType: 'text/plain', buffer: Buffer.from('It is out.') })
  await english.getByRole('button', { name: t('statement.publish.record') }).click()
  await expect(english.getByText(say('FILE_TYPE_REFUSED', 'en'))).toBeVisible()
  await expect(english.getByLabel(t('statement.publish.link'))).toHaveValue('https://x.example/lumen/en')
  await capture.setInputFiles({ name: 'as it reads.png', mimeType: 'image/png', buffer: picture() })
  await english.getByRole('button', { name: t('statement.publish.record') }).click()
  await expect(english.getByText(/declared by Karim Benali/).first()).toBeVisible()
  await expect(english.getByText(/Capture kept by Karim Benali/)).toBeVisible()
  const shown = await page.request.get(
    (await english.getByRole('link', { name: 'as it reads.png' }).getAttribute('href')) ?? '',
  )
  expect(shown.headers()['content-type']).toBe('image/png')

  await english.getByText(t('statement.publish.check')).click()
  await english.getByLabel(t('statement.publish.checkText')).fill('Something else altogether.')
  await english.getByRole('button', { name: t('statement.publish.checkSend') }).click()
  await expect(english.getByText(/not the words that were cleared/)).toBeVisible()
  await expectOpenToAll(page, 'out')
  await page.goto(statement)
  await expect(page.getByText(/read back by Karim Benali/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'as it reads.png' })).toBeVisible()
  await expect(page.getByText(/On X, the text in French lags/)).toBeVisible()
  await expectOpenToAll(page, 'statement')

  await page.goto(`${statement}/publish`)
  await english.getByText(t('statement.publish.correct')).click()
  await english.getByLabel(t('statement.publish.correctSentence')).fill('Our first answer left out the recall.')
  await english.getByRole('button', { name: t('statement.publish.correctSend') }).click()
  await page.waitForURL(/\/write$/)
  await expect(page.getByText(/Corrects what is out \(X, in English, v3\)/)).toBeVisible()
  await expect(page.getByText('Our first answer left out the recall.').first()).toBeVisible()
  await expect(button('statement.writing.save').first()).toBeVisible()
  await expectOpenToAll(page, 'correcting')

  // What is out stays in reach while newer words are being written.
  await as('Claire Vasseur', `${statement}/publish`)
  const out = page.getByRole('region', { name: /^X, in English, earlier words \(v3\)/ })
  await out.getByText(t('statement.publish.withdraw'), { exact: true }).click()
  await out.getByLabel(t('statement.publish.withdrawWhy')).fill('The recall is not in it.')
  await out.getByRole('button', { name: t('statement.publish.withdrawSend') }).click()
  await expect(out.getByText(/The recall is not in it/)).toBeVisible()
  await expectOpenToAll(page, 'earlier words')
})

test.describe('without script, in French', () => {
  test.use({ javaScriptEnabled: false })

  test('words found outside are recorded from the case, and stand apart', async ({ page }) => {
    const { button, field, t, told } = screens(page, 'fr')
    const room = await lune(page, 'fr', 'Maya Rossi')
    await page.goto(`${room}?act=found`)
    await button('caseRoom.submit.found').click()
    await expect(page.getByText(say('EVIDENCE_MISSING', 'fr'))).toBeVisible()
    await field('caseRoom.found.text').fill('C’était une blague.')
    const file = field('statement.publish.capture.label')
    await file.setInputFiles({ name: 'vu.txt', mimeType: 'text/plain', buffer: Buffer.from('Vu.') })
    await button('caseRoom.submit.found').click()
    await expect(page.getByText(say('FILE_TYPE_REFUSED', 'fr'))).toBeVisible()
    await expect(field('caseRoom.found.text')).toHaveValue('C’était une blague.')
    await file.setInputFiles({ name: 'vu.png', mimeType: 'image/png', buffer: picture() })
    await button('caseRoom.submit.found').click()
    await told('caseRoom.found.done')
    const sayable = page.getByRole('region', { name: t('caseRoom.say') })
    await expect(sayable.getByText(t('caseRoom.found.title', { channel: t('channels.X') }))).toBeVisible()
    await expect(sayable.getByText(/C’était une blague/)).toBeVisible()
    const shown = await page.request.get(
      (await sayable.getByRole('link', { name: 'vu.png' }).getAttribute('href')) ?? '',
    )
    expect(shown.headers()['content-type']).toBe('image/png')
  })

  test('a reading keeps its words when its file is refused, and a capture is added to what is out', async ({
    page,
  }) => {
    const { t } = screens(page, 'fr')
    const room = await lune(page, 'fr', 'Karim Benali')
    await page.goto(`${room}/statements/1/publish`)
    const out = page
      .getByRole('region')
      .filter({ hasText: t('statement.publish.capture.add') })
      .first()
    await out.getByText(t('statement.publish.check')).click()
    const reading = out.locator('form').filter({ hasText: t('statement.publish.checkText') })
    const seen = reading.getByLabel(t('statement.publish.checkText'))
    await seen.fill('Ce que j’ai lu.')
    const file = reading.getByLabel(t('statement.publish.capture.label'))
    await file.setInputFiles({ name: 'lu.txt', mimeType: 'text/plain', buffer: Buffer.from('Lu.') })
    await reading.getByRole('button', { name: t('statement.publish.checkSend') }).click()
    await expect(page.getByText(say('FILE_TYPE_REFUSED', 'fr'))).toBeVisible()
    await expect(page.getByText('Ce que j’ai lu.')).toBeVisible()

    await page.goto(`${room}/statements/1/publish`)
    await out.getByText(t('statement.publish.capture.add')).click()
    const adding = out.locator('form').filter({ hasText: t('statement.publish.capture.send') })
    await adding
      .getByLabel(t('statement.publish.capture.label'))
      .setInputFiles({ name: `tel_quel${'_sans_espace'.repeat(12)}.png`, mimeType: 'image/png', buffer: picture() })
    await adding.getByRole('button', { name: t('statement.publish.capture.send') }).click()
    await expect(page.getByText(t('statement.publish.capture.done'))).toBeVisible()
    await page.setViewportSize({ width: 390, height: 844 })
    const kept = await page.getByRole('link', { name: /^tel_quel/ }).boundingBox()
    expect((kept?.x ?? 0) + (kept?.width ?? 0)).toBeLessThanOrEqual(390)
  })
})
