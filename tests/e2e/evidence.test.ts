import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { type Language, screens } from '#tests/support/screens.ts'

const folder = mkdtempSync(join(tmpdir(), 'sangfroid-evidence-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function evidencePage(page: Page, language: Language, person: string): Promise<string> {
  await screens(page, language).as(person, '/cases')
  const room = await page
    .getByRole('link', { name: /Veilleuse Lune/ })
    .first()
    .getAttribute('href')
  return `${room}/evidence`
}

for (const [language, javaScriptEnabled] of [
  ['en', true],
  ['fr', false],
] as const)
  test(`an auditor takes the evidence of a case away, and it verifies without the house (${language}, ${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
    house,
  }) => {
    test.setTimeout(240_000)
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    const { t, button, told } = screens(page, language)
    const place = await evidencePage(page, language, 'Anne Thibault')
    await page.goto(place.replace('/evidence', '/timeline'))
    await page.getByRole('link', { name: t('timeline.evidence') }).click()
    await page.getByLabel(t('evidenceBundle.reason')).fill('Asked for by the counsel of the insurer.')
    await button('evidenceBundle.submit').click()
    await told('evidenceBundle.done')
    const take = page.getByRole('link', { name: t('evidenceBundle.take') }).first()
    await expect(async () => {
      await page.goto(place)
      await expect(take).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    if (javaScriptEnabled) await expectOpenToAll(page, 'evidence')
    const reply = await page.request.get((await take.getAttribute('href')) ?? '')
    expect(reply.headers()['content-type']).toBe('application/zip')
    const file = join(folder, `${language}.zip`)
    writeFileSync(file, await reply.body())
    const keys = join(folder, 'keys.json')
    const env = { ...process.env, SANGFROID_MODE: 'demo', SANGFROID_DATA: house.data }
    const printed = spawnSync(process.execPath, ['cli.ts', 'ledger', 'keys', '--json'], { env, encoding: 'utf8' })
    const [ours] = JSON.parse(printed.stdout) // one entry an organisation, the oldest first
    writeFileSync(keys, JSON.stringify(ours))
    // With the released file alone, as whoever does not trust the house would.
    const { status, stdout } = spawnSync(
      process.execPath,
      ['domain/ledger/verifier/verify.mjs', file, '--trust', keys, '--json'],
      { encoding: 'utf8' },
    )
    const verdict = JSON.parse(stdout)
    expect([status, verdict.broken], stdout.slice(0, 2_000)).toEqual([2, []])
    expect(verdict.publications.length).toBeGreaterThan(3)
    expect(verdict.publications.every(({ authorised }: { authorised: boolean }) => authorised)).toBe(true)
  })

test('whoever writes is told who may take it, and the address gives them nothing', async ({ page }) => {
  const { t } = screens(page, 'en')
  const place = await evidencePage(page, 'en', 'Hugo Lefranc')
  await page.goto(place)
  await expect(page.getByRole('button', { name: t('evidenceBundle.submit') })).toHaveCount(0)
  await expect(page.getByRole('link', { name: t('evidenceBundle.take') })).toHaveCount(0)
  await expectOpenToAll(page, 'refused')
})
