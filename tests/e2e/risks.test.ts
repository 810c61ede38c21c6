import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

/** One house for both: each has its own. */
const titleIn = (language: string) => `A child swallows a battery (${language})`
const HOW = 'It now begins on a Saturday.'

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(240_000)

    test('a risk is noted, compared, revised, reviewed, changed by a lesson and retired', async ({ page }) => {
      const here = screens(page, language)
      const { as, t, button, field, told } = here
      const title = titleIn(language)
      await as('Claire Vasseur', '/risks')
      await page.getByRole('link', { name: t('risks.note') }).click()
      await note(here)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      const place = new URL(page.url()).pathname
      const beside = page.getByRole('region', { name: new RegExp(t('risks.resembling.title')) })
      await expect(beside.getByRole('article')).toHaveCount(3)

      await page.getByText(t('risks.resembling.choose'), { exact: true }).click()
      await beside.getByRole('checkbox').first().check()
      await button('risks.resembling.save').click()
      await told('risks.done.chosen')
      await expect(beside.getByRole('link', { name: /./ }).first()).toHaveAttribute('href', /^\/library\//)
      await expect(page.getByText(t('risks.resembling.none'))).toHaveCount(0)

      await page.getByText(t('risks.acts.revise'), { exact: true }).click()
      await page.getByRole('radio', { name: t('risks.likelihoods.4'), exact: true }).check()
      await button('risks.acts.saveRevision').click()
      await told('risks.done.revised')
      await expect(page.getByText(t('risks.read.score', score(here, 16)))).toBeVisible()

      await page.getByText(t('risks.acts.review'), { exact: true }).click()
      await field('risks.acts.remark').fill('Two calls from parents since spring.')
      await field('risks.acts.next').fill('2030-03-31')
      await button('risks.acts.saveReview').click()
      await told('risks.done.reviewed')
      await expect(page.getByText('Two calls from parents since spring.').first()).toBeVisible()

      await applyLesson(here)
      await page.goto(place)
      await expect(page.getByText(HOW)).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page, 'one risk', [320, 390])

      await page.getByText(t('risks.acts.retire'), { exact: true }).click()
      await field('risks.acts.reason').fill('The battery is soldered in from now on.')
      await button('risks.acts.confirmRetire').click()
      await told('risks.done.retired')
      await expect(page.getByText(/The battery is soldered in from now on\./)).toBeVisible()
      await expect(page.getByText(t('risks.acts.title'), { exact: true })).toHaveCount(0)
      await page.goto('/risks')
      await expect(page.getByRole('link', { name: title })).toHaveCount(0)
      await page.getByRole('link', { name: t('risks.showRetired') }).click()
      await expect(page.getByRole('link', { name: title })).toBeVisible()
    })

    test('a risk that hits nobody, or is left to nobody, comes back with every word that was typed', async ({
      page,
    }) => {
      const { as, t, button, field } = screens(page, language)
      await as('Hugo Lefranc', '/risks/new')
      await field('risks.fields.title').fill(titleIn(language))
      await field('risks.fields.scenario').fill('A parent calls at night.')
      await page.getByRole('radio', { name: t('risks.likelihoods.2'), exact: true }).check()
      await choose(page, t('risks.fields.owner'), 'Inès Duhamel')
      await button('risks.new.submit').click()
      await expect(page.locator('#impacts-fault')).toBeVisible()
      await expect(field('risks.fields.title')).toHaveValue(titleIn(language))
      await expect(field('risks.fields.scenario')).toHaveValue('A parent calls at night.')
      await expect(page.getByRole('radio', { name: t('risks.likelihoods.2'), exact: true })).toBeChecked()
    })
  })
}

test('whoever reads without keeping the register has no act to press; its owner may say that it is reviewed', async ({
  page,
}) => {
  const { as, t } = screens(page, 'en')
  await as('Maya Rossi', '/risks')
  await expect(page.getByText(t('risks.note'))).toBeVisible()
  await expect(page.getByRole('link', { name: t('risks.note') })).toHaveCount(0)
  await page.getByRole('link', { name: /réponse ironique/ }).click()
  await expect(page.getByText(t('risks.acts.review'), { exact: true })).toBeVisible()
  await expect(page.getByText(t('risks.acts.revise'), { exact: true })).toHaveCount(0)
  await as('Léa Moreau', '/risks')
  await expect(page.getByText(t('risks.empty'))).toBeVisible()
})

test('a review that is overdue stands on the board of whoever reads the register, and leads to the risk', async ({
  page,
}) => {
  const { as, t } = screens(page, 'fr')
  await as('Claire Vasseur')
  const late = page.getByRole('region', { name: new RegExp(t('risks.overdueTitle')) })
  await late.getByRole('link', { name: /surchauffe/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /surchauffe/ })).toBeVisible()
  await expect(page.getByText(/^Revue en retard depuis/)).toBeVisible()
})

async function note({ page, language, t, button, field, told }: Screens): Promise<void> {
  await field('risks.fields.title').fill(titleIn(language))
  await field('risks.fields.scenario').fill('A night light for children opens when it falls.\nA parent films it.')
  await field('risks.fields.category').selectOption('PRODUCT_SAFETY')
  await page.getByRole('radio', { name: t('risks.likelihoods.2'), exact: true }).check()
  await field('risks.stakeholders.CUSTOMERS').selectOption('4')
  await field('risks.stakeholders.NGOS').selectOption('2')
  await choose(page, t('risks.fields.owner'), 'Hugo Lefranc')
  await button('risks.new.submit').click()
  await told('risks.done.noted')
}

const score = ({ t }: Screens, of: number) => ({
  likelihood: t('risks.likelihoods.4'),
  impact: t('risks.impacts.4'),
  score: of,
})

/** A lesson of the old poster's post-mortem, which is published. */
async function applyLesson({ page, language, t, button, field, told }: Screens): Promise<void> {
  const risk = t('postMortem.applied.risk', { name: titleIn(language) })
  await page.goto('/cases?show=all')
  await page
    .getByRole('link', { name: /Abat-jour Corolle/ })
    .first()
    .click()
  await page.waitForURL(/\/cases\/SF-/)
  await page.goto(`${new URL(page.url()).pathname}/post-mortem`)
  await page.getByText(t('postMortem.applied.add'), { exact: true }).first().click()
  await field('postMortem.applied.target').first().selectOption({ label: risk })
  await field('postMortem.applied.how').first().fill(HOW)
  await button('postMortem.applied.apply').first().click()
  await told('postMortem.done.applied')
  await expect(page.getByRole('link', { name: risk })).toBeVisible()
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  const option = page.getByLabel(label, { exact: true }).getByRole('option', { name: new RegExp(`^${name}`) })
  await page.getByLabel(label, { exact: true }).selectOption((await option.getAttribute('value')) ?? '')
}
