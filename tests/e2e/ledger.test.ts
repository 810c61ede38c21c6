import { spawnSync } from 'node:child_process'
import pg from 'pg'
import { runningPostgres } from '#db/embedded.ts'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import type { House } from '#tests/support/house.ts'
import { screens } from '#tests/support/screens.ts'

/** What an operator reads on the machine itself. */
function verify({ data }: House): { code: number | null; said: string } {
  const env = { ...process.env, SANGFROID_MODE: 'demo', SANGFROID_DATA: data }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli.ts', 'verify'], { env, encoding: 'utf8' })
  return { code: status, said: stdout + stderr }
}

async function lune(page: Page): Promise<string> {
  await page.goto('/cases')
  const link = page.getByRole('link', { name: /Veilleuse Lune/ }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** The root over all organisations leaves now rather than at the quarter. */
async function leaveNow({ data }: House): Promise<void> {
  const superuser = new pg.Client(runningPostgres(data, 'sangfroid') ?? '')
  await superuser.connect()
  await superuser.query("select graphile_worker.add_job('anchor_common_root')")
  await superuser.end()
}

/** Until the minute's signing has been. */
async function untilSigned(page: Page, t: (key: string) => string): Promise<void> {
  await expect(async () => {
    await page.goto('/settings/ledger')
    await expect(page.getByText(t('settings.ledger.sinks.directory')).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 150_000 })
}

for (const javaScriptEnabled of [true, false])
  test(`an auditor has the ledger read through, and a lawyer takes the proof of a line away (${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
    house,
  }) => {
    test.setTimeout(400_000)
    const page = await (
      await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
    ).newPage()
    const { as, t, button } = screens(page, 'en')
    await as('Anne Thibault', '/settings/ledger')
    await untilSigned(page, t)
    await leaveNow(house)
    await button('settings.ledger.verified.now').click()
    await expect(async () => {
      await page.goto('/settings/ledger')
      await expect(page.getByText(t('settings.ledger.verdicts.INTACT'))).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(1), 'the verdict first').toHaveText(
      t('settings.ledger.verified.title'),
    )
    await expect(page.getByText(t('settings.ledger.limits.who'))).toBeVisible()
    await expect(async () => {
      await page.goto('/settings/ledger')
      await expect(page.getByText(t('settings.ledger.commonRootStands'))).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await as('Inès Duhamel')
    await page.goto(`${await lune(page)}/timeline`)
    await page
      .getByRole('link', { name: new RegExp(`^${t('proof.link')}`) })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('proof.title'))
    const file = page.getByRole('link', { name: t('proof.download') })
    await expect(file, 'what one comes for').toBeInViewport()
    const reply = await page.request.get((await file.getAttribute('href')) ?? '')
    const receipt = await reply.json()
    expect(receipt).toMatchObject({ schema: 'receipt/1', leaf: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(reply.headers()['content-disposition']).toContain('receipt.json')
    await expect(page.getByText(receipt.leaf)).toBeVisible()
  })

test('whoever keeps no house has no such page, and no proof of what is not theirs', async ({ page }) => {
  const { as, t } = screens(page, 'en')
  await as('Claire Vasseur', '/settings/me')
  await expect(page.getByRole('link', { name: t('settings.tabs.ledger'), exact: true })).toHaveCount(0)
  expect((await page.goto('/settings/ledger'))?.status()).toBe(404)
  expect((await page.goto('/proof/event_0192f0c1a7b87c3e9d5e4f60718293a4'))?.status()).toBe(404)
})

test('a voter is sent the receipt of their vote, which leads to its proof', async ({ page }) => {
  test.setTimeout(240_000)
  const { as, t, button } = screens(page, 'en')
  await as('Inès Duhamel')
  await page.goto(`${await lune(page)}/statements/3?vote=change`)
  await page.getByLabel(t('statement.vote.whatShouldChange')).fill('Say when the shops will have the new lamps.')
  await page.waitForTimeout(1_100) // a button that has just come up is not pressed by accident
  await button('statement.vote.sendChange').click()
  // Inès reads her mail in French, whatever this page is in.
  await expect(async () => {
    await page.goto('/mailbox')
    await expect(page.getByText('Reçu de votre visa').first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 90_000 })
  await page
    .getByRole('link', { name: /\/proof\/event_/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('proof.title'))
})

for (const language of ['en', 'fr'] as const)
  test(`the ledger and a proof pass axe in light and in dark, and fit on a telephone (${language})`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const { as, t } = screens(page, language)
    await as('Anne Thibault')
    await page.goto(`${await lune(page)}/timeline`)
    const proof = page.getByRole('link', { name: new RegExp(`^${t('proof.link')}`) }).first()
    for (const place of ['/settings/ledger', (await proof.getAttribute('href')) ?? '']) {
      await page.goto(place)
      await expectOpenToAll(page, place, [390, 320])
    }
  })

test('someone edits a row as superuser: the command names the position, and the house is told', async ({
  page,
  house,
}) => {
  test.setTimeout(240_000)
  expect(verify(house)).toMatchObject({ code: 0, said: expect.stringContaining('intact') })
  const { as, t, button } = screens(page, 'en')
  const superuser = new pg.Client(runningPostgres(house.data, 'sangfroid') ?? '')
  await superuser.connect()
  const edited = await superuser.query(
    `select l.position, e.id from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id join organisations o on o.id = l.org_id where o.slug = 'maison-lumen' and e.type = 'statement.approved' order by l.position limit 1`,
  )
  const { position, id } = edited.rows[0]
  await superuser.query('alter table events disable trigger append_only')
  await superuser.query(
    `update events set canonical = convert_to(replace(convert_from(canonical, 'UTF8'), 'approved', 'rejected'), 'UTF8') where id = $1`,
    [id],
  )
  await superuser.query('alter table events enable always trigger append_only')
  await superuser.end()
  const { code, said } = verify(house)
  expect([code, said]).toEqual([1, expect.stringContaining(`LEAF_DIFFERS at position ${position}`)])
  await as('Anne Thibault', '/settings/ledger')
  await button('settings.ledger.verified.now').click()
  await expect(async () => {
    await page.goto('/settings/ledger')
    await expect(page.getByText(t('settings.ledger.findings.LEAF_DIFFERS'))).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await page.goto('/')
  await expect(page.getByText(t('ui.ledgerBroken'))).toBeVisible()
  await page.goto('/inbox')
  await expect(page.getByText(t('inbox.kinds.LEDGER_BROKEN.title')).first()).toBeVisible()
  await as('Claire Vasseur', '/')
  await expect(page.getByText(t('ui.ledgerBroken'))).toHaveCount(0)
})
