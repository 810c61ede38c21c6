import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

test('the language changes in place, and is remembered for the person', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Claire Vasseur', '/cases?show=all')
  await page.getByRole('link', { name: 'FR, français' }).click()
  await expect(page).toHaveURL(/\/cases\?show=all$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('link', { name: 'EN, English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('light and dark are chosen by an address, and only ours', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Claire Vasseur')
  await page.goto('/theme/dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/theme/device')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  expect((await page.request.get('/theme/pink')).status()).toBe(404)
})

test('an employee finds a calm page, no case, and a way to say what they saw', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Léa Moreau')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing waits for you' })).toBeVisible()
  await expect(page.getByText('Veilleuse Lune')).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'Report a signal…' }).click()
  await expect(page).toHaveURL(/\/report$/)
})

test('a hidden case and a missing one are the same page', async ({ page }) => {
  const { as, declare, button, field, told } = screens(page, 'en')
  const room = await declare('Something only a few may know.')
  await page.goto(`${room}?act=restrict`)
  await field('ui.reason').fill('A minor is named.')
  await button('caseRoom.submit.restrict').click()
  await told('caseRoom.restrict.done')
  await as('Maya Rossi')
  const texts = []
  for (const place of [room, '/cases/SF-2026-ZZZZ']) {
    const answer = await page.goto(place)
    expect(answer?.status()).toBe(404)
    texts.push(await page.getByRole('main').textContent())
  }
  expect(texts[0]).toBe(texts[1])
  await page.goto('/cases?show=all')
  await expect(page.getByText('Something only a few may know.')).toHaveCount(0)
})

test('what happens elsewhere reaches an open page, and waits behind a marker', async ({ page, browser, baseURL }) => {
  const reader = screens(page, 'en')
  const room = await reader.declare('Something goes round.')
  const followed = page.waitForResponse((answer) => answer.url().endsWith('/api/graphql/stream') && answer.ok())
  await page.reload()
  await followed
  const writer = screens(await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage(), 'en')
  await writer.as('Maya Rossi', `${room}/timeline`)
  await writer.field('timeline.note').fill('Le Progrès called at 12:40.')
  await writer.button('timeline.submit').click()
  await writer.told('timeline.done')
  const latest = page.getByRole('region', { name: 'Latest' })
  await expect(latest.getByRole('button', { name: '1 new' })).toBeVisible({ timeout: 15_000 })
  await expect(latest.getByText('Le Progrès called')).toHaveCount(0)
  await latest.getByRole('button', { name: '1 new' }).click()
  await expect(latest.getByText('Le Progrès called at 12:40.')).toBeVisible()
})

test('what an act did is read out, once, and can be put away', async ({ page }) => {
  const { declare } = screens(page, 'en')
  await declare('A rumour of closure.')
  const told = page.locator('[data-result]')
  await expect(told).toBeFocused()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(told).toHaveCount(0)
})

test('whoever may only report is told so before they fill in a declaration', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Léa Moreau', '/cases/new')
  const said = page.getByRole('status').filter({ hasText: 'Your role reports' })
  await said.getByRole('link', { name: 'Report a signal' }).click()
  await expect(page).toHaveURL(/\/report$/)
  await as('Claire Vasseur', '/cases/new')
  await expect(page.getByText('Your role reports')).toHaveCount(0)
})

test('a deadline that has passed is told as one', async ({ page }) => {
  await screens(page, 'en').as('Vera Lindqvist')
  await expect(page.getByText(/^First words are late by .+: confirm one fact/)).toBeVisible()
})

test('who audits is offered no act', async ({ page }) => {
  await screens(page, 'en').as('Anne Thibault')
  for (const place of ['/', '/cases']) {
    await page.goto(place)
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: /^(Report|Declare)/ })).toHaveCount(0)
  }
})

test('an address that nobody wrote is the page for nothing, not a fault', async ({ page }) => {
  await screens(page, 'en').as('Claire Vasseur')
  for (const place of [
    '/inbox?after=x',
    '/cases?after=x',
    '/library?after=x',
    '/mailbox?after=x',
    '/settings/people?change=x',
  ]) {
    const answer = await page.goto(place)
    expect([place, answer?.status()]).toEqual([place, 404])
    await expect(page.getByRole('heading', { name: 'Nothing here, or nothing you may see' })).toBeVisible()
  }
})

test('at 320 px the deadlines of a case and its acts stand clear of each other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await screens(page, 'fr').as('Claire Vasseur')
  await page
    .getByRole('link', { name: /^Veilleuse Lune/ })
    .first()
    .click()
  await page.waitForURL(/\/cases\/SF-/)
  const clear = await page.evaluate(() => {
    const boxes = (found: string) => [...document.querySelectorAll(found)].map((each) => each.getBoundingClientRect())
    const all = [...boxes('.clock .left'), ...boxes('.casehead .crumb .num'), ...boxes('.casehead .acts')]
    return all.every((one, at) =>
      all.every(
        (other, there) =>
          at === there ||
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top,
      ),
    )
  })
  expect(clear).toBe(true)
})
