import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPostOffice, type PostOffice } from '#tests/jobs/postOffice.ts'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { type Browser, expect, type Page, test } from '#tests/support/e2e.ts'
import { type House, removeFolder, startHouse } from '#tests/support/house.ts'
import { type Language, screens } from '#tests/support/screens.ts'

// A real installation: its first administrator from the command line, and a mail server that takes what it is given.

const password = 'trois merles sur le toit rouge'
const another = 'quatre merles sur le mur gris'
let house: House
let office: PostOffice

test.beforeAll(async () => {
  test.setTimeout(400_000)
  office = await openPostOffice()
  house = await startHouse({ env: { SMTP_URL: office.url } })
})
test.afterAll(async () => {
  await house.stop()
  await office.close()
  removeFolder(house.data)
})

type Admin = { organisation: string; email: string; password: string }

function found(organisation: string, email: string, language: Language): Promise<Admin> {
  const args = ['--name', organisation, '--person', 'Odile Brun', '--email', email, '--language', language, '--json']
  const command = spawn(process.execPath, ['cli.ts', 'found', ...args], {
    env: { ...process.env, SANGFROID_MODE: 'test', SANGFROID_DATA: house.data },
  })
  let said = ''
  command.stdout.on('data', (chunk) => (said += chunk))
  return new Promise((done) => command.once('close', () => done(JSON.parse(said))))
}

/** The link in the newest mail to somebody, once `count` mails have come. */
async function linkTo(email: string, count = 1): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const mails = office.received.filter(({ to }) => JSON.stringify(to).includes(email))
    if (mails.length >= count) return /https?:\/\/\S+secret=[\w-]+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? ''
    await pause(100)
  }
  throw new Error(`No mail for ${email}.`)
}

const elsewhere = async (browser: Browser, language: Language, options = {}) =>
  (await browser.newContext({ locale: language === 'fr' ? 'fr-FR' : 'en-GB', ...options })).newPage()

async function signIn(page: Page, language: Language, email: string, secret: string) {
  const { field, button } = screens(page, language)
  await page.goto(`${house.url}/sign-in`)
  await field('signIn.email').fill(email)
  await field('signIn.password').fill(secret)
  await button('signIn.enter').click()
}
const isInside = (page: Page) => expect(page).toHaveURL(`${house.url}/`)

async function invite(page: Page, language: Language, name: string, email: string) {
  const { t, field, button, told } = screens(page, language)
  await page.goto(`${house.url}/settings/people`)
  await page.getByRole('link', { name: t('settings.people.invite.open') }).click()
  const form = page.getByRole('region', { name: t('settings.people.invite.title') })
  await form.getByLabel(t('settings.people.invite.name')).fill(name)
  await field('settings.people.invite.email').fill(email)
  await page.getByRole('checkbox', { name: t('capacities.LEGAL') }).check()
  await page.getByRole('radio', { name: t(`languages.${language.toUpperCase()}`) }).check()
  await button('settings.people.invite.submit').click()
  await told('settings.people.invite.done', { name })
}

for (const [language, javaScriptEnabled] of [
  ['fr', true],
  ['en', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled, locale: language === 'fr' ? 'fr-FR' : 'en-GB' })

    test('an administrator invites somebody, who comes in by the mail, loses their password and chooses another', async ({
      page,
      browser,
    }) => {
      const admin = await found(`Maison ${language}`, `odile.${language}@maison.example`, language)
      await signIn(page, language, admin.email, admin.password)
      await isInside(page)
      const email = `nora.${language}@maison.example`
      await invite(page, language, 'Nora Petit', email)
      const waiting = page.getByRole('region', { name: screens(page, language).t('settings.people.invitations.title') })
      await expect(waiting.getByText(email)).toBeVisible()

      const newcomer = await elsewhere(browser, language, { javaScriptEnabled })
      const { t, field, button } = screens(newcomer, language)
      const link = await linkTo(email)
      await newcomer.goto(link)
      await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText(
        t('signIn.invitation.title', { organisation: admin.organisation }),
      )
      await field('signIn.reset.new').fill('nora petit nora')
      await button('signIn.invitation.submit.choose').click()
      await expect(newcomer.getByRole('status')).toContainText(t('signIn.refused.PASSWORD_REFUSED'))
      await field('signIn.reset.new').fill(password)
      await button('signIn.invitation.submit.choose').click()
      await isInside(newcomer)
      await page.reload()
      await expect(waiting).toHaveCount(0)
      await expect(page.getByRole('rowheader', { name: /Nora Petit/ })).toBeVisible()

      const late = await elsewhere(browser, language, { javaScriptEnabled })
      await late.goto(link)
      await expect(late.getByRole('heading', { level: 1 })).toHaveText(t('signIn.dead'))

      await late.goto(`${house.url}/sign-in`)
      await late.getByRole('link', { name: t('signIn.forgotten') }).click()
      await expect(late.getByRole('heading', { level: 1 })).toHaveText(t('signIn.forgotten'))
      const asking = screens(late, language)
      await asking.field('signIn.email').fill(email)
      await asking.button('signIn.reset.ask').click()
      await expect(late.getByRole('status')).toContainText(t('signIn.reset.sent'))
      await late.goto(await linkTo(email, 2))
      await asking.field('signIn.reset.new').fill(another)
      await asking.button('signIn.reset.set').click()
      await expect(late.getByRole('status')).toContainText(t('signIn.reset.done'))
      await newcomer.goto(`${house.url}/cases`)
      await expect(newcomer).toHaveURL(/\/sign-in\?next=/)
      await signIn(late, language, email, password)
      await expect(late.getByRole('status')).toContainText(t('signIn.wrong'))
      await signIn(late, language, email, another)
      await isInside(late)

      const log = readFileSync(join(house.data, 'sangfroid.log'), 'utf8')
      expect(log).toContain('"outcome":"PASSWORD_REFUSED"')
      for (const sent of [link, await linkTo(email, 2)]) expect(log).not.toContain(sent.split('secret=')[1])
    })
  })
}

test('sent again, the link before opens nothing; withdrawn, neither does the last', async ({ page, browser }) => {
  const admin = await found('Maison again', 'odile.again@maison.example', 'en')
  await signIn(page, 'en', admin.email, admin.password)
  await isInside(page)
  const email = 'nora.again@maison.example'
  await invite(page, 'en', 'Nora Petit', email)
  const first = await linkTo(email)
  const { t, button, told } = screens(page, 'en')
  const change = page.getByRole('link', { name: t('settings.people.invitations.changeOne', { name: 'Nora Petit' }) })
  await change.click()
  await button('settings.people.invitations.again').click()
  await told('settings.people.invitations.sentAgain', { name: 'Nora Petit' })
  const second = await linkTo(email, 2)
  expect(second).not.toBe(first)
  const reader = await elsewhere(browser, 'en')
  const title = reader.getByRole('heading', { level: 1 })
  await reader.goto(first)
  await expect(title).toHaveText(t('signIn.dead'))
  await reader.goto(second)
  await expect(title).toHaveText(t('signIn.invitation.title', { organisation: 'Maison again' }))

  await page.goto(second)
  await expect(page.getByText(t('signIn.invitation.another', { email }))).toBeVisible()
  await page.goto(`${house.url}/settings/people`)
  await change.click()
  await button('settings.people.invitations.withdraw').click()
  await told('settings.people.invitations.withdrawn', { name: 'Nora Petit' })
  await reader.reload()
  await expect(title).toHaveText(t('signIn.dead'))
})

test('a mailbox that is nobody’s is told the same, and gets nothing (S33)', async ({ page }) => {
  const { field, button, t } = screens(page, 'en')
  await page.goto(`${house.url}/sign-in/forgotten`)
  await field('signIn.email').fill('nobody@maison.example')
  await button('signIn.reset.ask').click()
  await expect(page.getByRole('status')).toContainText(t('signIn.reset.sent'))
  await pause(3_000)
  expect(office.received.filter(({ to }) => JSON.stringify(to).includes('nobody@'))).toEqual([])
})

test('every page of it passes axe and fits 320 px', async ({ page, browser }) => {
  const admin = await found('Maison ouverte', 'odile@ouverte.example', 'fr')
  await signIn(page, 'en', admin.email, admin.password)
  await isInside(page)
  const email = 'nora@ouverte.example'
  await invite(page, 'fr', 'Nora Petit-Desmarets de la Villardière', email)
  const link = await linkTo(email)
  await page.getByRole('link', { name: /^Modifier l’invitation/ }).click()
  const panel = page.url()
  const out = await elsewhere(browser, 'fr')
  for (const [who, place] of [
    [page, `${house.url}/settings/people`],
    [page, `${house.url}/settings/people?invite=1`],
    [page, panel],
    [page, link],
    [out, link],
    [out, `${house.url}/sign-in/invitation?secret=none`],
    [out, `${house.url}/sign-in/forgotten?sent=1`],
    [out, `${house.url}/sign-in/reset`],
    [out, `${house.url}/sign-in`],
  ] as const) {
    await who.goto(place)
    for (const width of [320, 1280]) {
      await who.setViewportSize({ width, height: 800 })
      await expectOpenToAll(who, `${place} at ${width} px`, [width])
    }
  }
})

test('in the demonstration nothing leaves: the mail lies in the mailbox of whoever invited', async ({
  page,
  browser,
  baseURL,
}) => {
  const { as, t, field, button } = screens(page, 'en')
  const email = `nora.${Date.now()}@lumen.example`
  await as('Olivier Brandt', '/settings/people?invite=1')
  await page
    .getByRole('region', { name: t('settings.people.invite.title') })
    .getByLabel(t('settings.people.invite.name'))
    .fill('Nora Petit')
  await field('settings.people.invite.email').fill(email)
  await page.getByRole('checkbox', { name: t('capacities.EMPLOYEE') }).check()
  await button('settings.people.invite.submit').click()
  await expect(page.getByText(email)).toBeVisible()
  const link = page.getByRole('link', { name: /sign-in\/invitation\?secret=/ }).first()
  await expect(async () => {
    await page.goto('/mailbox')
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const newcomer = await elsewhere(browser, 'en')
  await newcomer.goto(`${baseURL}${await link.getAttribute('href')}`)
  const door = screens(newcomer, 'en')
  await door.field('signIn.reset.new').fill(password)
  await door.button('signIn.invitation.submit.choose').click()
  await expect(newcomer).toHaveURL(`${baseURL}/`)
})
