import { type Cookie, expect, type Locator, type Page } from '@playwright/test'
import { createTranslator } from 'use-intl/core'
import en from '#app/words/en.json' with { type: 'json' }
import fr from '#app/words/fr.json' with { type: 'json' }

/** The name of the session's cookie on plain http. */
const SESSION = 'sangfroid'

export type Language = 'en' | 'fr'
export type Screens = ReturnType<typeof screens>

/** What a person does at the screens of the house, in their language: found by role and accessible name, as people find it. */
export function screens(page: Page, language: Language) {
  const words = createTranslator({ locale: language, messages: language === 'fr' ? fr : en })
  const t = (key: string, values?: Record<string, string | number>): string =>
    words(key as 'shell.skip', values as never)
  const button = (key: string, values?: Record<string, string | number>): Locator =>
    page.getByRole('button', { name: t(key, values), exact: true })
  const field = (key: string): Locator => page.getByLabel(t(key), { exact: true })
  /** The sentence that says what was done, up to where its times begin. */
  const told = async (key: string, values?: Record<string, string | number>): Promise<void> =>
    expect(
      page.locator('[data-result]').filter({ hasText: before(t(key, { time: '@', due: '@', ...values })) }),
    ).toBeVisible()

  /** Where a sentence stands, known by its words before the first time in it. */
  const says = (key: string): Locator => page.getByText(before(t(key, { time: '@' }))).first()

  /** Whoever came in during this test comes back with the session they have. */
  const sessions = new Map<string, Cookie>()

  /** Signs in as one of the demo's people and opens a page. */
  async function as(name: string, place = '/'): Promise<void> {
    const context = page.context()
    const url = page.url() === 'about:blank' ? (process.env.SANGFROID_E2E_URL ?? '') : new URL(page.url()).origin
    await context.addCookies([{ name: 'language', value: language, url }])
    const known = sessions.get(name)
    if (known) {
      await context.clearCookies({ name: 'told' }) // what they did last was told them then
      await context.addCookies([known])
      await page.goto(place)
      return
    }
    await context.clearCookies({ name: SESSION }) // entering as another would end the session before it
    await page.goto(`/sign-in?next=${encodeURIComponent(place)}`)
    await page.getByRole('button', { name: new RegExp(name) }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    const session = (await context.cookies()).find((cookie) => cookie.name === SESSION)
    if (session) sessions.set(name, session)
  }

  /** Declares a case as Claire with nobody asked yet, and answers the path of its room. */
  async function declare(said: string, severity = 2): Promise<string> {
    await as('Claire Vasseur', '/cases/new')
    await field('declare.what').fill(said)
    await page.getByLabel(t('triggerChannels.TWITTER')).check()
    await page.getByLabel(new RegExp(`^${severity} `)).check()
    await page.getByRole('switch', { name: new RegExp(`^${t('declare.askTeam')}`) }).uncheck()
    await button('declare.submit').click()
    await page.waitForURL(/\/cases\/SF-/)
    return new URL(page.url()).pathname
  }

  async function logClaim(room: string, claim: string): Promise<void> {
    await page.goto(`${room}/facts?act=log`)
    await field('facts.logForm.words').fill(claim)
    await button('facts.logForm.submit').click()
    await told('facts.logForm.done', { number: '@' })
  }

  /** Says what a claim was found to be, with a link that shows it. */
  async function settle(room: string, number: number, finding: 'CONFIRMED' | 'REFUTED', link: string): Promise<void> {
    await page.goto(`${room}/facts?claim=${number}`)
    await page.getByRole('radio', { name: t(`facts.check.${finding}`), exact: true }).check()
    await field('facts.check.evidence').fill(link)
    await button(`facts.check.record.${finding}`).click()
    await page.waitForURL(/\/facts$/)
    await told('facts.check.done')
  }

  /** Claire offers a role, and the person takes it. */
  async function give(room: string, role: string, name: string): Promise<void> {
    await as('Claire Vasseur', `${room}/team?offer=${role}`)
    await field('team.offerForm.role').selectOption(role)
    const choice = page.getByRole('option', { name: new RegExp(`^${name}`) })
    await field('team.offerForm.person').selectOption((await choice.getAttribute('value')) ?? '')
    await button('team.offerForm.submit').click()
    await told('team.offerForm.done', { name })
    await as(name, `${room}/team`)
    await button('team.accept').click()
    await told('team.accepted', { role: '@' })
  }

  return { page, language, t, button, field, told, says, as, declare, logClaim, settle, give }
}

/** The words of a sentence before its first figure. */
const before = (sentence: string): string => sentence.split('@')[0]?.trim() ?? sentence
