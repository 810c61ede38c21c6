import { expect, type Locator, type Page, test } from '#tests/support/e2e.ts'
import { person, phone, rewrite, roomWithTeam, write } from '#tests/support/reviewing.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

for (const [language, javaScriptEnabled] of [
  ['fr', true],
  ['en', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled, viewport: phone })
    test.setTimeout(300_000)

    test('a reviewer on a phone asks for a change, reads only what changed, and clears exactly that; it goes out once', async ({
      page,
      browser,
    }) => {
      const here = screens(page, language)
      const { t } = here
      const room = await roomWithTeam(here)
      const place = `${room}/statements/1`
      const [hugo, ines] = [
        await person(browser, language, javaScriptEnabled, 'Hugo Lefranc', room),
        await person(browser, language, javaScriptEnabled, 'Inès Duhamel', room),
      ]
      await write(hugo, room, 'The reply came from us.')

      await ines.page.goto(place)
      await expect(ines.page.getByText(t('statement.turn.whole'))).toBeVisible()
      await barStaysClear(ines.page)
      await ines.page.getByRole('link', { name: t('statement.vote.askChangeShort') }).click()
      await ines.page.getByLabel(t('statement.vote.whatShouldChange')).fill('Say that we are sorry.')
      await ines.button('statement.vote.sendChange').click()
      await ines.told('statement.receipt.changeAsked', { version: 1 })

      await hugo.page.goto(place)
      await expect(hugo.page.getByText('Say that we are sorry.').first()).toBeVisible()
      await hugo.page.getByRole('link', { name: t('statement.waits.answer.act') }).click()
      await rewrite(hugo, 'The reply came from us, and we are sorry.', 2)

      // Somebody who still reads the second version presses on it after the third was opened.
      await ines.page.goto(place)
      await expect(ines.page.getByText(t('statement.turn.changes', { n: 1, texts: 1 }))).toBeVisible()
      await expect(ines.page.locator('ins')).toContainText('sorry')
      await hugo.page.goto(`${place}/write`)
      await rewrite(hugo, 'The reply came from us, and we are truly sorry.', 3)
      if (javaScriptEnabled) await expect(ines.page.getByText(t('statement.newer.act'))).toBeVisible()
      await clear(ines, ines.page.getByRole('alert').filter({ hasText: t('statement.vote.changed', { version: 3 }) }))
      await expect(ines.page.locator('ins').first()).toContainText('truly')
      await expect(ines.page.getByText(t('lanes.states.CLEARED'), { exact: true })).toHaveCount(0)

      await expect(ines.page.getByRole('button', { name: t('statement.vote.clear') })).toHaveCount(0)
      await ines.page.goto(place)
      const receipt = ines.page.locator('[data-result]')
      await clear(ines, receipt)
      await expect(receipt).toContainText(/[0-9a-f]{4} [0-9a-f]{4}/)
      await expect(receipt).toContainText(t('lanes.the.COMMUNICATIONS'))

      const karim = await person(browser, language, javaScriptEnabled, 'Karim Benali', place)
      await clear(karim, karim.page.getByText(t('statement.waits.publish.title')))
      await publishOnce(karim, place)
    })
  })
}

/** Presses until it takes: in its first second the bar takes no tap, since it may be meant for what stood there before. */
async function clear({ page, t }: Screens, then: Locator): Promise<void> {
  await expect(async () => {
    if (await then.isVisible()) return
    await page.getByRole('button', { name: t('statement.vote.clear') }).click({ timeout: 1000 })
    await expect(then).toBeVisible({ timeout: 5000 })
  }).toPass()
}

/** Above the bar the last words can be scrolled free of it, and its targets are 44 px. */
async function barStaysClear(page: Page): Promise<void> {
  const bar = page.locator('.votebar')
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  const [barBox, lastBox] = [await bar.boundingBox(), await page.locator('main > :last-child').boundingBox()]
  expect((lastBox?.y ?? 0) + (lastBox?.height ?? 0)).toBeLessThanOrEqual(barBox?.y ?? 0)
  for (const target of await bar.locator('.button:visible').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
}

/** Through the gate, then out with a link; pressed twice, it is out once. */
async function publishOnce({ page, t, button }: Screens, place: string): Promise<void> {
  await page.goto(`${place}/publish`)
  await expect(page.locator('.exact')).toHaveText('The reply came from us, and we are truly sorry.')
  const channel = t('statement.variantLong', { channel: t('channels.X'), language: t('languages.in.EN') })
  await button('statement.publish.start', { channel }).dblclick()
  await expect(page.getByLabel(t('statement.publish.link'))).toBeVisible()
  await page.getByLabel(t('statement.publish.link')).fill('https://x.example/lumen/1')
  await button('statement.publish.record').click()
  await expect(page.getByRole('link', { name: 'https://x.example/lumen/1' })).toBeVisible()
  await page.goto(place)
  await expect(
    page
      .getByRole('region', { name: new RegExp(`^${t('statement.publication.title')}`) })
      .getByText(t('publicationStates.PUBLISHED')),
  ).toHaveCount(1)
}
