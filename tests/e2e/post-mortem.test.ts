import { expectOpenToAll } from '#tests/support/axe.ts'
import { giveRoles } from '#tests/support/before.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { type Screens, screens } from '#tests/support/screens.ts'

const HOW = `Two lawyers read what goes to the press, ${Date.now()}.`
const COUNSEL = 'Counsel expects the agency to claim its fee back.'

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(300_000)

    test('a case is closed, told of, cleared by two and published, without what counsel closed', async ({ page }) => {
      const here = screens(page, language)
      const { as, button, declare, field, t, told } = here
      const room = await declare(`A poster offends, and nobody was on duty ${Date.now()}.`)
      await giveRoles(room, [
        ['LEGAL', 'Inès Duhamel'],
        ['COMMUNICATIONS', 'Hugo Lefranc'],
      ])
      await as('Claire Vasseur', `${room}?act=close`)
      await button('caseRoom.submit.close').click()
      await told('caseRoom.close.done')
      const place = `${room}/post-mortem`
      await expect(page.getByText(t('caseRoom.after.DUE')), 'what waits on a case that is closed').toBeVisible()
      await page.getByRole('link', { name: t('caseRoom.after.act') }).click()
      await page.waitForURL(new RegExp(`${place}$`))
      await button('postMortem.start').click()
      await told('postMortem.done.started')

      await button('postMortem.submit').click()
      await expect(page.locator('[data-refusals]').filter({ hasText: /\S/ })).toBeVisible()

      await say(here, 'NARRATIVE', 'The poster stayed up for two days.')
      await say(here, 'LESSON', 'Say at once what is decided.')
      const begun = field('postMortem.actions.words')
      const begin = async () => {
        await page.getByText(t('postMortem.actions.add'), { exact: true }).click()
        await begun.fill('Put the duty number into the directory.')
      }
      if (javaScriptEnabled) await begin()
      await say(here, 'CAUSE', COUNSEL)
      if (!javaScriptEnabled) await begin()
      await expect(begun, 'what was begun beside the form that was sent').toHaveValue(/duty number/)
      await page.locator('#owner-new').selectOption({ label: await labelOf(page, 'Maya Rossi') })
      await page.locator('#due-new').fill('2099-01-31')
      await page
        .locator('form')
        .filter({ has: page.locator('#owner-new') })
        .getByRole('button')
        .click()
      await told('postMortem.done.actionAdded')
      if (javaScriptEnabled) await expectOpenToAll(page)

      await as('Inès Duhamel', place)
      const cause = page.getByRole('listitem').filter({ hasText: COUNSEL })
      await cause.getByText(t('postMortem.change'), { exact: true }).click()
      await cause.getByRole('button', { name: t('postMortem.mark'), exact: true }).click()
      await told('postMortem.done.marked')

      await as('Claire Vasseur', place)
      await button('postMortem.submit').click()
      await told('postMortem.done.submitted')

      await as('Hugo Lefranc', place)
      await expect(page.getByText(t('postMortem.hidden'))).toBeVisible()
      await expect(page.getByText(COUNSEL)).toHaveCount(0)
      if (javaScriptEnabled) await expectOpenToAll(page)
      await clear(here)
      await as('Inès Duhamel', place)
      await clear(here)

      await as('Claire Vasseur', place)
      if (await field('postMortem.category').count()) await field('postMortem.category').selectOption('ADVERTISING')
      if (await field('postMortem.cluster').count()) await field('postMortem.cluster').selectOption('PREVENTABLE')
      await button('postMortem.publish').click()
      await told('postMortem.done.published')
      await expect(page.getByText(t('postMortem.leftOut', { n: 1 }))).toBeVisible()
      await expect(page.getByText(t('postMortem.states.PUBLISHED'), { exact: true })).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)

      await apply(here, 'press')
      if (javaScriptEnabled) await expectOpenToAll(page)
      await page.goto('/settings/policies')
      await expect(page.getByText(HOW)).toBeVisible()
      await expect(page.getByText('Say at once what is decided.')).toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
      await library(here, room)
      await expect(page.getByText(HOW), 'under the lesson that the library tells').toBeVisible()
      if (javaScriptEnabled) await expectOpenToAll(page)
      await as('Philippe Arnaud', '/insights')
      await page.getByRole('link', { name: t('insights.lessons.link') }).click()
      await expect(page.getByRole('heading', { level: 1, name: t('insights.lessons.title') })).toBeVisible()
      // The newest post-mortem first.
      const lesson = page.getByRole('listitem').filter({ hasText: 'Say at once what is decided.' }).first()
      await expect(lesson.getByText(HOW)).toBeVisible()
      await expect(page.getByText(COUNSEL)).toHaveCount(0)
      if (javaScriptEnabled) await expectOpenToAll(page)
      await narrow(here, { show: 'no' })
      await expect(page.getByText(HOW)).toHaveCount(0)

      await as('Claire Vasseur', place)
      await page.getByText(t('postMortem.applied.takeBack'), { exact: true }).click()
      await field('postMortem.applied.reason').fill('It was the rule for staff.')
      await button('postMortem.applied.confirm').click()
      await told('postMortem.done.takenBack')
      await page.goto('/settings/policies')
      await expect(page.getByText(HOW)).toHaveCount(0)
      await library(here, room)
      await expect(page.getByText(HOW)).toHaveCount(0)
      await page.goto('/insights/lessons')
      await expect(lesson.getByText(t('insights.lessons.nothingYet'))).toBeVisible()
      await narrow(here, { category: 'ADVERTISING' })
      await expect(lesson).toBeVisible()
      await narrow(here, { category: 'RUMOUR' })
      await expect(lesson).toHaveCount(0)
      if (javaScriptEnabled) await expectOpenToAll(page)

      await as('Maya Rossi', '/inbox')
      await expect(
        page.getByText(t('inbox.kinds.IMPROVEMENT_GIVEN.title', { case: '@' }).split('@')[0] ?? '').first(),
      ).toBeVisible()
    })
  })
}

async function say({ page, t, told }: Screens, kind: string, words: string): Promise<void> {
  const field = page.locator(`#add-${kind}`)
  if (!(await field.isVisible())) await page.getByText(t(`postMortem.add.${kind}`), { exact: true }).click()
  await field.fill(words)
  await page.locator('form').filter({ has: field }).getByRole('button').click()
  await expect(page.locator('.pm-passages').getByText(words).first()).toBeVisible()
  await told('postMortem.done.added')
}

async function apply({ page, t, field, button, told }: Screens, policy: 'press'): Promise<void> {
  await page.getByText(t('postMortem.applied.add'), { exact: true }).click()
  const name = t(`policies.${policy}`)
  await field('postMortem.applied.target').selectOption({
    label: t('postMortem.applied.policy', { name: name.charAt(0).toUpperCase() + name.slice(1) }),
  })
  await field('postMortem.applied.how').fill(HOW)
  await button('postMortem.applied.apply').click()
  await told('postMortem.done.applied')
}

/** Where the library tells this case, by the way that a reader takes. */
async function library({ page, t }: Screens, room: string): Promise<void> {
  await page.goto(`${room}/post-mortem`)
  await page.locator('main a[href^="/library/"]').first().click()
  await expect(page.getByRole('heading', { name: t('libraryCase.teaches') })).toBeVisible()
}

async function narrow({ page, t, field, button }: Screens, by: { show?: 'no'; category?: string }): Promise<void> {
  if (by.show) await page.getByRole('link', { name: new RegExp(`^${t(`insights.lessons.shows.${by.show}`)}`) }).click()
  if (by.category) {
    await field('library.facets.category').selectOption(by.category)
    await button('insights.lessons.apply').click()
  }
  await page.waitForURL(/\/insights\/lessons\?/)
}

async function clear({ button, told }: Screens): Promise<void> {
  await button('postMortem.clear').click()
  await told('postMortem.done.cleared')
}

async function labelOf(page: Page, name: string): Promise<string> {
  const label = await page.locator('#owner-new option').filter({ hasText: name }).first().textContent()
  return label ?? ''
}
