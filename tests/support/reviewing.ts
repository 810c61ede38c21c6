import { giveRoles, settleClaim } from '#tests/support/before.ts'
import type { Browser } from '#tests/support/e2e.ts'
import { type Language, type Screens, screens } from '#tests/support/screens.ts'

export const phone = { width: 390, height: 844 }

/** A case with its author, its two lanes and one claim that is so. */
export async function roomWithTeam({ declare }: Screens): Promise<string> {
  const room = await declare('Our account answered a worried parent’s video with sarcasm.')
  await settleClaim(room, 'The reply came from our account.', 'Confirm', 'https://log.lumen.example/1')
  await giveRoles(room, [
    ['COMMUNICATIONS', 'Hugo Lefranc'],
    ['COMMUNICATIONS', 'Karim Benali'],
    ['LEGAL', 'Inès Duhamel'],
  ])
  return room
}

/** One person in a browser of their own. */
export async function person(
  browser: Browser,
  language: Language,
  javaScriptEnabled: boolean,
  name: string,
  place: string,
): Promise<Screens> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: phone })
  const here = screens(await context.newPage(), language)
  await here.as(name, place)
  return here
}

/** A post for X in one language, of one passage, sent for review. */
export async function write({ page, t, button }: Screens, room: string, words: string): Promise<void> {
  await page.goto(`${room}/statements/new?kind=QA`)
  await page.getByRole('checkbox', { name: new RegExp(`^${t('channels.PRESS')}`) }).uncheck()
  await page.getByRole('checkbox', { name: t('languages.FR'), exact: true }).uncheck()
  await button('statements.new.submit').click()
  await page.waitForURL(/\/write$/)
  await rewrite({ page, t, button } as Screens, words, 1)
}

export async function rewrite({ page, t, button }: Screens, words: string, version: number): Promise<void> {
  await page.getByRole('textbox', { name: new RegExp(`${t('elements.KNOWN')}$`) }).fill(words)
  await page.waitForTimeout(500) // long enough that the page keeps the words
  await button('statement.writing.submitSend', { version }).last().click()
  await page.waitForURL(/\/statements\/1\?submitted=\d+$/)
}
