import { type BrowserContext, expect, type Page, test } from '#tests/support/e2e.ts'

const enter = async (page: Page, name = 'Inès Duhamel') => page.getByRole('button', { name }).click()
const session = async (context: BrowserContext) => (await context.cookies()).find(({ name }) => name === 'sangfroid')
const isAtTheDoor = async (page: Page, place = '/cases') => {
  await page.goto(place)
  return new URL(page.url()).pathname === '/sign-in'
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('one click enters as somebody, and leads back to where one was going', async ({ page, context }) => {
      await page.goto('/cases?stage=ACTIVE')
      expect(page.url()).toContain(`/sign-in?next=${encodeURIComponent('/cases?stage=ACTIVE')}`)
      await enter(page)
      await expect(page).toHaveURL(/\/cases\?stage=ACTIVE$/)
      const cookie = await session(context)
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
      expect(cookie?.value).toMatch(/^[\w-]{43}$/)
    })

    test('a wrong password says one sentence, whoever it was for', async ({ page }) => {
      const said = []
      for (const email of [`nobody${Date.now()}@lumen.example`, 'claire.vasseur@lumen.example']) {
        await page.goto('/sign-in')
        if (!(await page.getByLabel('Password').isVisible()))
          await page.getByText('Enter with an e-mail address').click()
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill('not the password at all')
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(page.getByRole('status')).toBeVisible()
        said.push(await page.getByRole('status').textContent())
      }
      expect(said[0]).toContain('do not go together')
      expect(said[1]).toBe(said[0])
    })

    test('proving oneself again gives another secret and leads back; the old one soon opens nothing (S28)', async ({
      page,
      context,
    }) => {
      await page.goto('/sign-in')
      await enter(page)
      await page.waitForURL((url) => url.pathname !== '/sign-in')
      const before = await session(context)
      await page.goto('/sign-in/confirm?next=%2Fcases')
      await page.getByRole('button', { name: /^Confirm\w* (as|en tant que) Inès Duhamel$/ }).click()
      await expect(page).toHaveURL(/\/cases$/)
      expect((await session(context))?.value).not.toBe(before?.value)
    })
  })
}

test('a cookie planted before signing in is not the one carried after it, and opens nothing (S28)', async ({
  page,
  context,
  baseURL,
}) => {
  const planted = 'P'.repeat(43)
  await context.addCookies([{ name: 'sangfroid', value: planted, url: baseURL ?? '' }])
  await page.goto('/sign-in')
  await enter(page)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  expect((await session(context))?.value).not.toBe(planted)
  await context.clearCookies()
  await context.addCookies([{ name: 'sangfroid', value: planted, url: baseURL ?? '' }])
  expect(await isAtTheDoor(page)).toBe(true)
})

test('the other house is one card away, and sees nothing of the first', async ({ page }) => {
  await page.goto('/sign-in')
  await enter(page, 'Claire Vasseur')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  const lune = await page.getByRole('link', { name: 'Veilleuse Lune' }).first().getAttribute('href')
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { name: 'Another house: Atelier Nord' })).toBeVisible()
  await enter(page, 'Vera Lindqvist')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  for (const place of [lune ?? '', '/cases/SF-2026-0000']) {
    await page.goto(place)
    await expect(page.getByRole('heading', { name: 'Nothing here, or nothing you may see' })).toBeVisible()
  }
})

test('entering as another ends the session before it (S27)', async ({ page, context, baseURL }) => {
  await page.goto('/sign-in')
  await enter(page)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  const before = (await session(context))?.value ?? ''
  await page.goto('/sign-in')
  await enter(page, 'Hugo Lefranc')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await context.clearCookies()
  await context.addCookies([{ name: 'sangfroid', value: before, url: baseURL ?? '' }])
  expect(await isAtTheDoor(page)).toBe(true)
})

for (const evil of [
  '//evil.example',
  'https:evil.example',
  'https://evil.example/',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/.//evil.example',
  '/%09/evil.example\t',
  '/sign-in?next=//evil.example',
]) {
  test(`the address to go back to is ours, not ${JSON.stringify(evil)} (S32)`, async ({ page, baseURL }) => {
    await page.goto(`/sign-in?next=${encodeURIComponent(evil)}`)
    await enter(page)
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    expect(new URL(page.url()).origin).toBe(baseURL)
  })
}

test('the sign-in library answers nothing over HTTP: no session, no provider list, no way to sign in or out', async ({
  request,
}) => {
  for (const path of [
    'session',
    'providers',
    'csrf',
    'signin',
    'signin/handoff',
    'signout',
    'callback/handoff',
    'callback/provider',
    'error?error=x',
    '_log',
    'verify-request',
  ]) {
    const got = await request.get(`/api/auth/${path}`, { maxRedirects: 0 })
    expect([path, got.status(), got.headers()['set-cookie']]).toEqual([path, 404, undefined])
    const posted = await request.post(`/api/auth/${path}`, { form: { csrfToken: 'x', handoff: 'x' }, maxRedirects: 0 })
    expect([path, [404, 405].includes(posted.status()), posted.headers()['set-cookie']]).toEqual([
      path,
      true,
      undefined,
    ])
  }
})

test('a forged host changes no address (S32)', async ({ request }) => {
  const answer = await request.get('/cases', {
    maxRedirects: 0,
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-sangfroid-path': '//evil.example' },
  })
  expect(answer.headers().location).toBe('/sign-in?next=%2Fcases')
})

test('after signing out, neither Back nor the old cookie shows anything (S27) (S39)', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/sign-in?next=%2Fcases')
  await enter(page)
  await expect(page).toHaveURL(/\/cases$/)
  const kept = (await session(context))?.value ?? ''
  await page
    .getByRole('button', { name: 'Inès Duhamel' })
    .or(page.locator('summary', { hasText: 'Inès Duhamel' }))
    .first()
    .click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in\?out=1$/)
  expect(await session(context)).toBeUndefined()
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in/)
  await context.addCookies([{ name: 'sangfroid', value: kept, url: baseURL ?? '' }])
  expect(await isAtTheDoor(page)).toBe(true)
})

test('signed out, a page asked for in pieces tells no more than the page (S41)', async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({ baseURL })
  await page.goto('/sign-in')
  await enter(page)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  const asked = [
    ['/cases', {}],
    ['/cases', { RSC: '1' }],
    ['/cases?_rsc=abc', { RSC: '1', 'next-router-prefetch': '1' }],
    ['/cases', { RSC: '1', 'next-router-segment-prefetch': '/_tree' }],
    ['/cases.rsc', { RSC: '1' }],
    ['/%63ases', {}],
    ['/cases', { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' }],
  ] as const
  const told: boolean[] = []
  for (const [path, headers] of asked) {
    told.push(/SF-\d{4}-/.test(await (await context.request.get(path, { headers })).text()))
    expect([path, /SF-\d{4}-/.test(await (await stranger.get(path, { headers })).text())]).toEqual([path, false])
  }
  expect(told.slice(0, 2)).toEqual([true, true])
  await stranger.dispose()
})
