import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const TITLE = 'Une lampe surchauffe dans une chambre d’enfant'

test('whoever answers for a risk past its day finds it asked, by mail too, and no longer once it is reviewed', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { as, t, button, field, told } = screens(page, 'en')
  const title = t('inbox.kinds.RISK_REVIEW_DUE.title', { risk: TITLE })
  await as('Hugo Lefranc', '/mailbox')
  const mail = page.getByText(/^Maison Lumen\s?: revoir un risque dont la revue était prévue le /).first()
  await expect(async () => {
    await page.reload()
    await expect(mail).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 120_000 })
  expect(await page.locator('main').textContent(), 'no word of it').not.toContain('surchauffe')
  await page.goto('/')
  await expect(page.getByText(title).first()).toBeVisible()
  await page.goto('/inbox')
  const asked = page.getByRole('region', { name: new RegExp(`^${t('inbox.asked')}`) })
  await expect(asked.getByText(title)).toBeVisible()
  await expect(asked.getByText(t('inbox.because.OWNER'))).toBeVisible()
  await expectOpenToAll(page, 'the inbox', [320, 390])
  await asked.getByRole('link', { name: t('inbox.openIt') }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await page.getByText(t('risks.acts.review'), { exact: true }).click()
  await field('risks.acts.remark').fill('Nothing since spring.')
  await field('risks.acts.next').fill('2035-03-31')
  await button('risks.acts.saveReview').click()
  await told('risks.done.reviewed')
  await page.goto('/inbox')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(title)).toHaveCount(0)
})
