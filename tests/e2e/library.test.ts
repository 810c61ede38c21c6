import { readFileSync } from 'node:fs'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { propertyOf } from '#tests/support/pdf.ts'

const enter = async (page: Page, path: string) => {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: 'Philippe Arnaud' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/library'))
}
const inFrench = (page: Page, baseURL: string | undefined) =>
  page.context().addCookies([{ name: 'language', value: 'fr', url: baseURL ?? '' }])
const compared = '/library/compare?c=dominos-youtube-2009&c=volkswagen-dieselgate-2015&c=nestle-kitkat-greenpeace-2010'
const titles = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents()

test('an executive takes a past case and a post-mortem on paper, in the language of the page', async ({
  page,
  baseURL,
}) => {
  await enter(page, '/library/vinci-faux-communique-2016')
  const taken = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    return [download.suggestedFilename(), readFileSync(await download.path())] as const
  }
  const [name, english] = await taken('PDF for the board')
  expect(name).toBe('vinci-faux-communique-2016.pdf')
  expect(propertyOf(english, 'Lang')).toBe('en-GB')
  await inFrench(page, baseURL)
  await page.goto('/library?owner=own')
  await page.getByRole('link', { name: /^Abat-jour Corolle/ }).click()
  await page.getByRole('link', { name: /^SF-/ }).click()
  await page.getByRole('link', { name: 'RETEX' }).click()
  const [other, french] = await taken('PDF pour le conseil')
  expect(other).toMatch(/^SF-[\w-]+-post-mortem\.pdf$/)
  expect(propertyOf(french, 'Lang')).toBe('fr-FR')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('an executive searches, narrows, reads a case, and every state has an address', async ({ page }) => {
      await enter(page, '/library')
      await expect(page.getByText('53 public textbook cases, from 1982 to 2024')).toBeVisible()
      await expect(page.getByRole('heading', { name: '54 cases' })).toBeVisible()
      await page.getByRole('searchbox', { name: 'Search the cases' }).fill('apology')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL(/\/library\?q=apology$/)
      await page.getByRole('link', { name: /^Community management \d+$/ }).click()
      await expect(page).toHaveURL(/q=apology&category=community_management$/)
      await expect(page.getByRole('searchbox')).toHaveValue('apology')
      const found = await titles(page)
      await page.goto(page.url())
      expect(await titles(page)).toEqual(found)
      await page.getByRole('link', { name: 'Remove the filter Community management' }).click()
      await expect(page).toHaveURL(/\/library\?q=apology$/)
      await page.goto('/library?q=fake+press+release')
      await page.getByRole('link', { name: /^Vinci/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Vinci: the fake press release that sank the share price',
      )
      await expect(page.getByText('First words in 56 min')).toBeVisible()
    })

    test('from a case, an executive puts another beside it, and the comparison has an address', async ({ page }) => {
      await enter(page, '/library/dominos-youtube-2009')
      await page.getByRole('link', { name: 'Compare with…' }).click()
      await expect(page.getByText('Choose two cases to read them side by side.')).toBeVisible()
      await page
        .getByLabel('Case 2')
        .selectOption({ label: 'Nestlé and KitKat: the Facebook page overrun over palm oil (2010)' })
      await page.getByRole('button', { name: 'Compare' }).click()
      await expect(page).toHaveURL(/c=dominos-youtube-2009&c=nestle-kitkat-greenpeace-2010/)
      const row = page.getByRole('row', { name: /^Values recalled/ })
      await expect(row.getByRole('cell')).toHaveText([/Yes/, /No/])
      await expect(page.getByRole('row', { name: /^First words/ })).toContainText('The sources do not say')
      const figures = page.getByRole('row', { name: /^Figures, each with its source/ })
      await expect(figures).toContainText('about 1 million views')
      await expect(figures.getByRole('link', { name: 'Advertising Age' })).toBeVisible()
      await expect(page.getByLabel('Case 1')).toBeHidden()
      await page.getByText('Change the cases…').click()
      await expect(page.getByLabel('Case 1')).toHaveValue('dominos-youtube-2009')
      await page.goto(page.url())
      await expect(page.getByRole('columnheader', { name: /^Nestlé and KitKat/ })).toBeVisible()
    })

    test('pages follow one another to the last case', async ({ page }) => {
      await enter(page, '/library')
      const seen = new Set(await titles(page))
      for (const next of [2, 3]) {
        await page.getByRole('link', { name: 'Next page' }).click()
        await expect(page).toHaveURL(/after=/)
        await expect.poll(async () => (await titles(page)).some((title) => seen.has(title)), `page ${next}`).toBe(false)
        for (const title of await titles(page)) seen.add(title)
      }
      expect(seen.size).toBe(54)
      await expect(page.getByRole('link', { name: 'Next page' })).toBeHidden()
    })
  })
}

test('in French, accents and stems are no obstacle, and a mistyped name is found', async ({ page, baseURL }) => {
  await enter(page, '/library')
  await inFrench(page, baseURL)
  await page.goto('/library')
  await page.getByRole('searchbox', { name: 'Chercher dans les cas' }).fill('HYPERMARCHE')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByRole('link', { name: /^Cora/ })).toBeVisible()
  await page.goto('/library?q=balanciaga')
  await expect(page.getByText('Rien d’exact. Voici ce qui s’en approche.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Balenciaga/ })).toBeVisible()
  await page.goto('/library?q=zzzz')
  await expect(page.getByText('Aucun cas ne répond.')).toBeVisible()
})

test('unknown is drawn as unknown, never as no', async ({ page }) => {
  await enter(page, '/library/intermarche-nutella-2018')
  const score = page.getByRole('region', { name: 'What the response did' })
  await expect(score.getByText('Not known', { exact: true })).toHaveCount(4)
  await expect(score.getByText('Time to first words not known')).toBeVisible()
  await expect(score.getByText('No', { exact: true })).toHaveCount(0)
})

test('a case that has not spoken yet has no bar, and is told of beneath', async ({ page }) => {
  await enter(page, '/library')
  await page.goto('/insights')
  const own = page.getByRole('region', { name: 'Our time to first words' })
  await expect(own.getByText('2 of 5 cases had their first words in time.')).toBeVisible()
  await expect(own.getByText('3 cases have no first words yet: they have no bar, and are in the table.')).toBeVisible()
  await expect(own.locator('.chart-row')).toHaveCount(2)
})

test('each figure stands beside its source, and the source is on the page', async ({ page }) => {
  await enter(page, '/library/vinci-faux-communique-2016')
  const row = page.getByRole('row', { name: /Fall of the share at close/ })
  await expect(row).toContainText('3.76%')
  await expect(row).toContainText('Le Moniteur')
  const place = await row.getByRole('link').getAttribute('href')
  await expect(page.locator(place ?? '')).toContainText('Le Moniteur')
})

test('on a phone, lessons and figures of a case are one press from its first screen, and each press has room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, '/library/vinci-faux-communique-2016')
  const jumps = page.getByRole('navigation', { name: 'On this page' })
  await expect(jumps.getByRole('link')).toHaveText(['3 lessons', '4 figures', '6 sources'])
  for (const link of await jumps.getByRole('link').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await jumps.getByRole('link', { name: '3 lessons' }).click()
  await expect(page.getByRole('heading', { name: 'What it teaches' })).toBeInViewport()
  await page.setViewportSize({ width: 1280, height: 844 })
  await expect(jumps).toBeHidden()
})

test('an event known to the month is not read as a day of it: its figure stands in a bead, as in the drawing', async ({
  page,
}) => {
  await enter(page, '/library/3-suisses-je-suis-charlie-2015')
  await expect(page.getByRole('link', { name: 'January 2015', exact: true })).toBeVisible()
  await expect(page.locator('#event-2 time .bead')).toHaveText('2.')
  await page.goto(compared)
  await expect(page.locator('.beside-columns time .bead').first()).toHaveText('1.')
})

test('on a phone, links that stand alone are met a finger away, and answers folded away open as easily', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, '/library')
  await page.getByText('Filters').click()
  const more = page
    .locator('summary')
    .filter({ hasText: /\d\s+more\s*$/ })
    .last()
  expect((await more.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  for (const [place, name] of [
    ['/library/vinci-faux-communique-2016', '[1]'],
    ['/insights', 'What we learnt, and what it changed'],
    ['/insights', /^SF-/],
  ] as const) {
    await page.goto(place)
    const link = page.getByRole('link', { name }).first()
    await expect(link).toBeVisible()
    const met = await link.evaluate((a) => {
      a.scrollIntoView({ block: 'center' })
      const { left, width, top, height } = a.getBoundingClientRect()
      const middle = top + height / 2
      return [-20, 20].map((off) => document.elementFromPoint(left + width / 2, middle + off) === a)
    })
    expect(met, `${place} ${name}`).toEqual([true, true])
  }
})

test('a case that is not there is the page for hidden and missing', async ({ page }) => {
  await enter(page, '/library')
  expect((await page.goto('/library/no-such-case'))?.status()).toBe(404)
})

for (const language of ['en', 'fr'] as const)
  test(`nobody is shut out: ${language}, wide and narrow`, async ({ page, baseURL }) => {
    await enter(page, '/library')
    if (language === 'fr') await inFrench(page, baseURL)
    for (const path of [
      '/library',
      '/library?q=excuses&did=apology',
      '/library/vinci-faux-communique-2016',
      compared,
    ]) {
      await page.goto(path)
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await expectOpenToAll(page, `${path} at ${width} px`, [width])
      }
    }
  })
