import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const written = (page: Page) => page.getByRole('textbox', { name: 'Document' })
const answer = (page: Page) => page.getByRole('textbox', { name: 'Answer' })

/** Opens the explorer, and answers what it asked of elsewhere: nothing. */
async function openExplorer(page: Page, name: string, may: readonly string[] = []) {
  const strange: string[] = []
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && host !== new URL(process.env.SANGFROID_E2E_URL ?? '').host)
      strange.push(request.url())
  })
  const { as, button } = screens(page, 'en')
  await as(name, '/developers/explorer')
  for (const scope of may) await page.getByRole('checkbox', { name: scope }).check()
  await button('explorer.key.open').click()
  await expect(written(page)).toBeFocused()
  return strange
}
const ask = async (page: Page, text: string) => {
  await written(page).fill(text)
  await page.keyboard.press('Control+Enter')
}

test('the explorer asks with a token of its own, by keyboard, and loads nothing from outside', async ({ page }) => {
  const strange = await openExplorer(page, 'Claire Vasseur')
  await expect(page.getByText(/^Token until (tomorrow, )?\d\d:\d\d\. It may read cases\.$/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(answer(page)).toContainText('"reference": "SF-')
  await expect(page.getByText(/^Cost \d+, [\d,]+ left, in \d+ ms$/)).toBeVisible()
  await ask(
    page,
    'mutation { declareCase(input: { said: "No", channel: PRESS, severity: 1, language: EN }) { userErrors { code } } }',
  )
  await expect(answer(page)).toContainText('FORBIDDEN')
  await ask(page, '{ viewer { person { name } } }')
  await expect(answer(page)).toContainText('Claire Vasseur')
  await page.getByLabel('Earlier').selectOption({ label: 'Board' })
  await expect(written(page)).toContainText('totalCount')
  expect(strange).toEqual([])
})

test('what is typed is completed and checked against the contract, which can be read beside it', async ({ page }) => {
  await openExplorer(page, 'Hugo Lefranc')
  await written(page).fill('')
  await page.keyboard.type('{ viewer { lang')
  await expect(page.getByRole('option', { name: /language/ })).toBeVisible()
  await page.waitForTimeout(200) // a list that has just opened takes no key, which may be meant for the text
  await page.keyboard.press('Enter')
  await expect(written(page)).toContainText('language')
  await written(page).fill('{ viewer { nonsense } }')
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nonsense')
  await page.getByRole('radio', { name: 'Types and fields' }).check()
  await page.getByRole('searchbox', { name: 'Find a type or a field' }).fill('meterstep')
  await page.getByRole('button', { name: 'MeterStep', exact: true }).click()
  await expect(page.getByText('One step of the modus operandi.')).toBeVisible()
  await page.getByRole('button', { name: 'StepState' }).click()
  await expect(page.getByText('WAIVED')).toBeVisible()
})

test('a subscription tells what happens until it is stopped', async ({ page, browser }) => {
  test.setTimeout(120_000)
  await openExplorer(page, 'Claire Vasseur')
  await page.getByLabel('Examples').selectOption({ label: 'Follow what happens' })
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(answer(page)).toContainText('Listening.')
  const other = await browser.newPage()
  await screens(other, 'en').declare('Somebody says that our shop in Nantes smells of smoke.')
  await expect(answer(page)).toContainText('case.declared', { timeout: 15_000 })
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeDisabled()
  await other.close()
})

test('the three examples work in a shell as they stand', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const { as, field, button } = screens(page, 'en')
  await as('Claire Vasseur', '/settings/tokens')
  await field('settings.tokens.name').fill('Examples')
  await page.getByRole('checkbox', { name: 'Act on cases' }).check()
  await button('settings.tokens.submit').click()
  const token = await page.getByLabel('The token', { exact: true }).inputValue()
  await page.goto('/developers')
  const run = async (title: string) => {
    const text = await page.getByRole('region', { name: title }).locator('pre').textContent()
    expect(text).toContain(`${baseURL}/api/graphql`)
    return asCurl(inShell(text ?? '', { SANGFROID_TOKEN: token }))
  }
  expect((await (await run('Read a case and its meter')).json()).data.case.meter).toHaveLength(4)
  const noted = await (await run('Add a note, once')).json()
  expect(noted.data.addNote).toMatchObject({ userErrors: [] })
  expect((await (await run('Add a note, once')).json()).extensions.replayed).toBe(true)
  const stream = (await run('Hear what happens on the case')).body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await stream?.read())?.value).toMatch(/^id: /)
  await stream?.cancel()
})

/** What a shell makes of the words of a command: it alone decides on quotes and variables. */
function inShell(text: string, env: Record<string, string>): string[] {
  const print = `curl() { "${process.execPath}" -e 'console.log(JSON.stringify(process.argv.slice(1)))' -- "$@"; }`
  const { stdout } = spawnSync('sh', ['-c', `${print}\n${text}`], { env: { ...process.env, ...env }, encoding: 'utf8' })
  return JSON.parse(stdout)
}

/** What curl sends for these words, where it may not be installed. */
function asCurl(args: string[]): Promise<Response> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      get: { type: 'boolean', short: 'G' },
      'no-buffer': { type: 'boolean', short: 'N' },
      header: { type: 'string', short: 'H', multiple: true, default: [] },
      data: { type: 'string', short: 'd' },
      'data-urlencode': { type: 'string', multiple: true, default: [] },
    },
  })
  const url = new URL(positionals[0] ?? '')
  for (const pair of values['data-urlencode']) {
    const end = pair.indexOf('=')
    url.searchParams.set(pair.slice(0, end), pair.slice(end + 1))
  }
  const headers = values.header.map((header): [string, string] => {
    const end = header.indexOf(':')
    return [header.slice(0, end), header.slice(end + 1).trim()]
  })
  return fetch(url, values.data === undefined ? { headers } : { method: 'POST', headers, body: values.data })
}

test('the contract is downloaded as a file', async ({ page }) => {
  const { as } = screens(page, 'en')
  await as('Anne Thibault', '/developers')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the contract' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('sangfroid.graphql')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the explorer says that it needs script; the contract and examples are there', async ({ page }) => {
    const { as } = screens(page, 'en')
    await as('Anne Thibault', '/developers/explorer')
    await expect(page.getByText('The explorer needs script.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Open the explorer' })).toBeHidden()
    await page.goto('/developers')
    await expect(page.getByText('curl -G')).not.toHaveCount(0)
  })
})

const places = [
  '/settings/me',
  '/settings/sessions',
  '/settings/tokens',
  '/settings/people',
  '/settings/people?name=hugo',
  '/settings/organisation',
  '/mailbox',
  '/developers',
  '/developers/explorer',
]
for (const [language, width] of [
  ['en', 1280],
  ['fr', 320],
] as const)
  test(`nobody is shut out: ${language}, ${width} px`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 844 })
    const { as, button } = screens(page, language)
    await as('Olivier Brandt')
    for (const place of places) {
      await page.goto(place)
      await expectOpenToAll(page, place, [width])
    }
    await button('explorer.key.open').click()
    await expect(page.locator('.workbench')).toBeVisible()
    await page.getByRole('radio', { name: language === 'fr' ? 'Types et champs' : 'Types and fields' }).check()
    await expect(page.locator('.types')).toBeVisible()
    await expectOpenToAll(page, 'the workbench', [width])
  })
