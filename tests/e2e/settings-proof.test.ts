import pg from 'pg'
import { runningPostgres } from '#db/embedded.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { type House, removeFolder, startHouse } from '#tests/support/house.ts'

// A house of its own, whose database can be reached behind its back: to let a proof grow old, and to take it away.

let house: House
let database: pg.Client

test.beforeAll(async () => {
  test.setTimeout(200_000)
  house = await startHouse({ env: { SANGFROID_MODE: 'demo' } })
  database = new pg.Client({ connectionString: runningPostgres(house.data, 'sangfroid') ?? undefined })
  await database.connect()
})
test.afterAll(async () => {
  await database.end()
  await house.stop()
  removeFolder(house.data)
})

const enter = async (page: Page, name: string, place: string) => {
  await page.goto(`${house.url}/sign-in?next=${encodeURIComponent(place)}`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}
const growOld = () => database.query("update sessions set confirmed_at = now() - interval '11 minutes'")
const inDemo = (demo: boolean) =>
  database.query("update organisations set demo = $1 where slug = 'maison-lumen'", [demo])

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a proof that grew old while one typed is asked in the form, and nothing typed is lost', async ({ page }) => {
      const name = `Typed ${javaScriptEnabled}`
      await enter(page, 'Claire Vasseur', '/settings/tokens')
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByRole('checkbox', { name: 'Act on cases' }).check()
      await growOld()
      await page.getByRole('button', { name: 'Create this token' }).click()
      await expect(page.getByText('Prove who you are again to go on.')).toBeVisible()
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name)
      await expect(page.getByRole('checkbox', { name: 'Act on cases' })).toBeChecked()
      await page.getByRole('button', { name: 'Create this token' }).click()
      await expect(page.getByLabel('The token', { exact: true })).toHaveValue(/^sf_pat_/)
    })

    test('where it is given elsewhere, one is led there and back to one’s words', async ({ page }) => {
      await enter(page, 'Claire Vasseur', '/settings/tokens')
      await growOld()
      await inDemo(false)
      await page.goto(`${house.url}/settings/tokens`)
      await page.getByLabel('Name', { exact: true }).fill('By the provider')
      await page.getByRole('checkbox', { name: 'Publish' }).check()
      await page.getByRole('radio', { name: '1 year' }).check()
      await page.getByRole('button', { name: 'Prove who you are again' }).click()
      await expect(page).toHaveURL(/\/sign-in\/confirm\?next=/)
      await inDemo(true)
      await page.reload()
      await page.getByRole('button', { name: 'Confirm as Claire Vasseur' }).click()
      await expect(page).toHaveURL(/\/settings\/tokens\?/)
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('By the provider')
      await expect(page.getByRole('checkbox', { name: 'Publish' })).toBeChecked()
      await expect(page.getByRole('radio', { name: '1 year' })).toBeChecked()
    })
  })
}

test('while the database is away a page says so, and comes back when it is asked again', async ({ page }) => {
  await enter(page, 'Inès Duhamel', '/settings/me')
  await database.query('alter role sangfroid_app connection limit 0')
  await database.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sangfroid_app'")
  try {
    expect((await page.goto(`${house.url}/settings/sessions`))?.status()).toBe(500)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown')
    await expect(page.getByText('The database cannot be reached for now.')).toBeVisible()
    await expect(page.getByText('What was saved before is saved.')).toBeVisible()
  } finally {
    await database.query('alter role sangfroid_app connection limit -1')
  }
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
})
