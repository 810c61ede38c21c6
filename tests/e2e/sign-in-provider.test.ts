import { type BrowserContext, expect, type Page, test } from '#tests/support/e2e.ts'
import { freePort, type House, removeFolder, startHouse } from '#tests/support/house.ts'
import { type RunningProvider, startForger, startProvider } from '#tests/support/provider.ts'

// Sign-in by an identity provider, against the npm package oidc-provider, and against one that lies.

const sessionOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === 'sangfroid')?.value
const continueWith = (page: Page) => page.getByRole('button', { name: 'Continue with localhost' })
const notice = (page: Page) => page.getByRole('status')

/** Claire, by a click, ties what the provider calls her to herself. */
async function claireLinks(page: Page, house: House) {
  await page.goto(`${house.url}/sign-in`)
  await page.getByRole('button', { name: 'Claire Vasseur' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto(`${house.url}/sign-in/link`)
  await page.getByRole('button', { name: 'Link localhost' }).click()
}

/** The provider's own two pages: who, then yes, which it asks only once. */
async function atTheProvider(page: Page, login: string, { asksLeave = true } = {}) {
  await page.getByPlaceholder('Enter any login').fill(login)
  await page.getByPlaceholder('and password').fill('anything')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  if (asksLeave) await page.getByRole('button', { name: 'Continue' }).click()
}

test.describe('with a real provider', () => {
  let house: House
  let provider: RunningProvider
  test.beforeAll(async () => {
    test.setTimeout(400_000)
    provider = await startProvider(await freePort(), () => house.url)
    house = await startHouse({ env: { ...provider.env, SANGFROID_MODE: 'demo' } })
  })
  test.afterAll(async () => {
    await house.stop()
    await provider.stop()
    removeFolder(house.data)
  })

  test('nobody is let in for being known elsewhere, or for their address: one links first, then enters and confirms', async ({
    browser,
  }) => {
    test.setTimeout(400_000)
    const stranger = await browser.newContext()
    const page = await stranger.newPage()
    await page.goto(`${house.url}/sign-in`)
    await continueWith(page).click()
    await atTheProvider(page, 'claire-at-the-provider')
    await expect(notice(page)).toContainText('nobody here has this account')
    expect(await sessionOf(stranger)).toBeUndefined()

    const linking = await browser.newContext()
    const claire = await linking.newPage()
    await claireLinks(claire, house)
    await atTheProvider(claire, 'claire-at-the-provider')
    await claire.waitForURL(
      (url) => url.origin === house.url && !url.pathname.startsWith('/sign-in') && !url.pathname.startsWith('/api'),
    )

    await page.goto(`${house.url}/sign-in?next=%2Fcases`)
    await continueWith(page).click()
    await expect(page).toHaveURL(`${house.url}/cases`)
    const before = await sessionOf(stranger)
    expect(before).toMatch(/^[\w-]{43}$/)

    await page.goto(`${house.url}/sign-in/confirm?next=%2Fcases`)
    await page.getByRole('button', { name: /^Confirm\w* (with|avec) localhost$/ }).click()
    await atTheProvider(page, 'claire-at-the-provider', { asksLeave: false })
    await expect(page).toHaveURL(`${house.url}/cases`)
    expect(await sessionOf(stranger)).not.toBe(before)

    await page.goto(`${house.url}/sign-in/confirm?next=%2Fcases`)
    await page.getByRole('button', { name: /^Confirm\w* (with|avec) localhost$/ }).click()
    await atTheProvider(page, 'somebody-else')
    await page.waitForURL(/refused=ANOTHER_PERSON/)
  })
})

test.describe('with a provider that lies (S37)', () => {
  let house: House
  let forger: Awaited<ReturnType<typeof startForger>>
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(400_000)
    forger = await startForger(await freePort())
    house = await startHouse({ env: { ...forger.env, SANGFROID_MODE: 'demo' } })
    const page = await (await browser.newContext()).newPage()
    await claireLinks(page, house)
    await page.waitForURL(
      (url) => url.origin === house.url && !url.pathname.startsWith('/sign-in') && !url.pathname.startsWith('/api'),
    )
  })
  test.afterAll(async () => {
    await house.stop()
    await forger.stop()
    removeFolder(house.data)
  })

  const enter = async (page: Page) => {
    await page.goto(`${house.url}/sign-in`)
    await continueWith(page).click()
    await page.waitForURL(
      (url) =>
        url.origin === house.url &&
        !url.pathname.startsWith('/api') &&
        (url.pathname !== '/sign-in' || url.searchParams.has('refused')),
    )
  }

  test('when it tells the truth it is believed, with code, PKCE, state and nonce', async ({ page, context }) => {
    forger.lie({})
    await enter(page)
    expect(await sessionOf(context)).toMatch(/^[\w-]{43}$/)
    const asked = Object.fromEntries(forger.seen.at(-1) ?? [])
    expect(asked).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `${house.url}/api/auth/callback/provider`,
    })
    expect(forger.exchanges.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43,}$/)
  })

  for (const [what, lie] of Object.entries({
    'another state': { state: 'x'.repeat(43) },
    'another nonce': { nonce: 'x'.repeat(43) },
    'another audience': { aud: 'somebody-else' },
    'another issuer': { iss: 'https://accounts.evil.example' },
    'no signature': { alg: 'none' },
    'the signature of another key': { otherKey: true },
    'an expired word': { expired: true },
    'a refusal of its own': { error: 'access_denied' },
    'another subject under the same address': { sub: 'claire2' },
  })) {
    test(`${what} opens nothing`, async ({ page, context }) => {
      forger.lie(lie)
      await enter(page)
      expect(page.url()).toMatch(/\/sign-in\?refused=(PROVIDER_REFUSED|UNKNOWN_IDENTITY)$/)
      await expect(notice(page)).toBeVisible()
      expect(await sessionOf(context)).toBeUndefined()
    })
  }

  for (const missing of ['state', 'nonce', 'pkce', 'intent']) {
    test(`a browser that comes back without its ${missing} is not let in`, async ({ page, context }) => {
      forger.lie({ waits: true })
      await page.goto(`${house.url}/sign-in`)
      await continueWith(page).click()
      const back = page.getByRole('link', { name: 'Go back' })
      await expect(back).toBeVisible()
      await context.clearCookies({ name: `sign-in.${missing}` })
      await back.click()
      await page.waitForURL(/\/sign-in\?refused=(PROVIDER_REFUSED|LINK_EXPIRED)$/)
      expect(await sessionOf(context)).toBeUndefined()
    })
  }

  test('what one browser began another cannot finish', async ({ page, browser }) => {
    forger.lie({ waits: true })
    await page.goto(`${house.url}/sign-in`)
    await continueWith(page).click()
    const address = await page.getByRole('link', { name: 'Go back' }).getAttribute('href')
    const other = await browser.newContext()
    const elsewhere = await other.newPage()
    await elsewhere.goto(`${house.url}/sign-in`)
    await continueWith(elsewhere).click()
    await expect(elsewhere.getByRole('link', { name: 'Go back' })).toBeVisible()
    await elsewhere.goto(address ?? '')
    await elsewhere.waitForURL(/refused=PROVIDER_REFUSED$/)
    expect(await sessionOf(other)).toBeUndefined()
  })

  test('an answer nobody asked for is not let in', async ({ page, context }) => {
    await page.goto(`${house.url}/api/auth/callback/provider?code=code&state=${'x'.repeat(43)}`)
    expect(page.url()).toContain('/sign-in?refused=PROVIDER_REFUSED')
    expect(await sessionOf(context)).toBeUndefined()
  })

  test('a proof from before one left is no proof at step-up', async ({ page, context }) => {
    forger.lie({})
    await enter(page)
    const before = await sessionOf(context)
    forger.lie({ auth_time: Math.floor(Date.now() / 1_000) - 3_600 })
    await page.goto(`${house.url}/sign-in/confirm?next=%2Fcases`)
    await page.getByRole('button', { name: /^Confirm\w* (with|avec) localhost$/ }).click()
    await page.waitForURL(/refused=PROOF_TOO_OLD/)
    expect(Object.fromEntries(forger.seen.at(-1) ?? [])).toMatchObject({ prompt: 'login', max_age: '0' })
    expect(await sessionOf(context)).toBe(before)
  })

  test('what is tied to one person cannot be tied to another', async ({ page }) => {
    forger.lie({})
    await page.goto(`${house.url}/sign-in`)
    await page.getByRole('button', { name: 'Hugo Lefranc' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    await page.goto(`${house.url}/sign-in/link`)
    await page.getByRole('button', { name: 'Link localhost' }).click()
    await page.waitForURL(/refused=IDENTITY_TAKEN/)
  })
})
