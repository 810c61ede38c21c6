import { expect, test } from '#tests/support/e2e.ts'

test('a page runs only our scripts', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.ok()).toBe(true)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'/)
  await page.waitForLoadState('networkidle')
})

test('whoever opens 127.0.0.1 is led to the address that signs in', async ({ page, baseURL }) => {
  await page.goto(`${baseURL?.replace('localhost', '127.0.0.1')}/?from=here`)
  expect(page.url()).toContain(baseURL)
})
