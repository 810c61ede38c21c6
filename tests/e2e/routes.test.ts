import { expectOpenToAll } from '#tests/support/axe.ts'
import { giveRoles } from '#tests/support/before.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

test.use({ viewport: { width: 390, height: 844 } })
test.setTimeout(240_000)

const reason = 'Un enfant est à l’hôpital et la lampe se vend encore dans quatre boutiques.'

test('a cleared line is filled on a phone and published by one person, in two taps once its blanks are filled', async ({
  page,
}) => {
  const here = screens(page, 'fr')
  const { t, button } = here
  const room = await declareGrave(here, 'COMMUNITY_MANAGEMENT')
  await page.goto(room)
  await page.getByRole('link', { name: t('lines.choose.take') }).click()
  await expect(button('lines.fill.submit')).toBeVisible()
  await expectOpenToAll(page)
  await page.getByLabel('Date').fill('2026-11-29')
  await page.getByRole('radio', { name: 'avec les parents concernés' }).check()
  await page.getByLabel('Point').fill('2026-12-01T18:30')
  await button('lines.fill.submit').click()
  await expect(page.getByText('le 29 novembre 2026 sur notre compte')).toBeVisible()
  await expect(page.getByText(/le 1er décembre 2026 à 18\sh\s30/)).toBeVisible()
  await expectOpenToAll(page)
  await button('lines.from.use').click()
  await page.waitForURL(/\/publish$/)
  await publishOnX(here)
  await expect(page.locator('[data-result]').first()).toBeVisible()
  await page.goto(page.url().replace(/\/publish.*/, ''))
  await expect(page.getByRole('heading', { name: t('lines.from.title') })).toBeVisible()
})

test('without script a wrong blank comes back with every word, and says which', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    baseURL: process.env.SANGFROID_E2E_URL,
  })
  const here = screens(await context.newPage(), 'en')
  const { page, t, button } = here
  const room = await declareGrave(here, 'COMMUNITY_MANAGEMENT')
  await page.goto(`${room}/lines`)
  await page.getByRole('link', { name: t('lines.choose.take') }).click()
  await page.getByLabel('Date').fill('2026-11-29')
  await page.getByRole('radio', { name: 'with our customers' }).check()
  await page.getByLabel('Point').fill('2026-12-01T18:30')
  await page.getByLabel('Date').evaluate((field: HTMLInputElement) => {
    field.type = 'text'
    field.value = 'yesterday'
  })
  await button('lines.fill.submit').click()
  await expect(page.getByLabel('Point')).toHaveValue('2026-12-01T18:30')
  await expect(page.getByRole('radio', { name: 'with our customers' })).toBeChecked()
  await expect(page.locator('[id$="date-fault"]')).toBeVisible()
  await page.getByLabel('Date').fill('2026-11-29')
  await button('lines.fill.submit').click()
  await expect(page.getByText('on 29 November 2026 should not have been')).toBeVisible()
  await context.close()
})

test('a line is drafted with its blank, and sent to the lanes of the house', async ({ page }) => {
  const here = screens(page, 'en')
  const { t, button, field } = here
  await here.as('Hugo Lefranc', '/lines/new')
  await field('lines.new.name').fill('Shop closed')
  await page.getByLabel(t('channels.X'), { exact: false }).first().check()
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page.getByLabel(t('languages.FR')).uncheck()
  await button('lines.new.submit').click()
  await page.waitForURL(/\/write$/)
  await field('lines.write.name').fill('town')
  await button('lines.write.add').click()
  await expect(page.getByText('{{town}}')).toBeVisible()
  const passages = page.getByRole('textbox', { name: new RegExp(`^${t('channels.X')}`) })
  const texts = ['Our shop in {{town}} is closed.', '', 'We are calling everyone who waits for an order.', 'More soon.']
  for (const [at, words] of texts.entries()) await passages.nth(at).fill(words)
  await page
    .getByRole('button', { name: before(t('statement.writing.submitSend', { version: '@' })) })
    .last()
    .click()
  await page.waitForURL(/\/lines\/[^/]+\?submitted=/)
  await expect(page.getByText('Our shop in {{town}} is closed.')).toBeVisible()
  await expectOpenToAll(page)
  const line = new URL(page.url()).pathname
  await page.goto('/lines')
  await expectOpenToAll(page)
  await page.goto(`${line}/write`)
  await expectOpenToAll(page)
  await here.as('Inès Duhamel', line)
  // A press within the first second of a page is not taken for a vote.
  await expect(async () => {
    await page.getByRole('button', { name: t('statement.vote.clear') }).click({ timeout: 1000 })
    await expect(page.locator('[data-result]').first()).toBeVisible({ timeout: 5000 })
  }).toPass()
})

test('break-glass by two people, over a vote that does not come, and its review by a third', async ({ page }) => {
  const here = screens(page, 'fr')
  const { t, button, field } = here
  const room = await declareGrave(here, 'PRODUCT_SAFETY')
  await giveRoles(room, [
    ['COMMUNICATIONS', 'Hugo Lefranc'],
    ['COMMUNICATIONS', 'Maya Rossi'],
    ['LEGAL', 'Inès Duhamel'],
    ['SPOKESPERSON', 'Karim Benali'],
  ])
  const place = await postInReview(here, room)
  await here.as('Karim Benali', place)
  await page
    .locator('main summary', { hasText: t('breakGlass.menu') })
    .first()
    .click()
  await page.getByRole('link', { name: t('breakGlass.open') }).click()
  await expect(page.getByText(t('breakGlass.keeps'))).toBeVisible()
  await expectOpenToAll(page)
  await field('breakGlass.reason').fill(reason)
  await button('breakGlass.send').click()
  await page.waitForURL((url) => url.pathname === place)
  await here.as('Claire Vasseur', place)
  await page.getByRole('link', { name: t('breakGlass.asked.read') }).click()
  await expect(page.getByText(reason)).toBeVisible()
  await expectOpenToAll(page)
  await button('breakGlass.asked.agree').click()
  await page.waitForURL((url) => url.pathname === place)
  await here.as('Karim Benali', `${place}/publish`)
  await publishOnX(here)
  await expect(page.locator('[data-result]').first()).toBeVisible()
  await here.as('Inès Duhamel', place)
  await page.getByRole('link', { name: t('breakGlass.used.review') }).click()
  await field('breakGlass.used.finding').fill('Justifié : la lampe brûlait des enfants.')
  await button('breakGlass.used.close').click()
  await page.waitForURL((url) => url.pathname === place)
  await expect(page.getByText('Justifié : la lampe brûlait des enfants.')).toBeVisible()
})

/** Before the employees know, which takes a word on why. */
async function publishOnX({ page, t }: Screens): Promise<void> {
  const onX = page.getByRole('button', { name: new RegExp(t('channels.X')) })
  const sheet = page.locator('form').filter({ has: onX }).first()
  await sheet.getByLabel(t('statement.publish.staffWhy')).fill('Leurs responsables le leur disent de vive voix.')
  await sheet.getByRole('button', { name: new RegExp(t('channels.X')) }).click()
}

async function declareGrave({ page, as, t, button, field }: Screens, category: string): Promise<string> {
  await as('Claire Vasseur', '/cases/new')
  await field('declare.what').fill('Une réponse de notre compte tourne partout.')
  await page.getByLabel(t('triggerChannels.TWITTER')).check()
  await page.getByLabel(/^3 /).check()
  await page.getByRole('switch', { name: new RegExp(`^${t('declare.askTeam')}`) }).uncheck()
  await page.getByText(t('declare.more')).click()
  await field('declare.category').selectOption(category)
  await button('declare.submit').click()
  await page.waitForURL(/\/cases\/SF-/)
  return new URL(page.url()).pathname
}

async function postInReview({ page, as, t, button }: Screens, room: string): Promise<string> {
  await as('Hugo Lefranc', `${room}/statements/new`)
  await page.getByRole('radio', { name: new RegExp(`^${t('statementKinds.SOCIAL_POST')}`) }).check()
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page.getByLabel(t('languages.EN')).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
  await page
    .getByRole('textbox', { name: new RegExp(`^${t('channels.X')}, `) })
    .first()
    .fill('Débranchez la lampe Lune.')
  await page
    .getByRole('button', { name: before(t('statement.writing.submitSend', { version: '@' })) })
    .last()
    .click()
  await page.waitForURL(/submitted=/)
  return new URL(page.url()).pathname
}

/** The words of a sentence before its first figure. */
const before = (sentence: string): RegExp => new RegExp(`^${sentence.split('@')[0]}`)
