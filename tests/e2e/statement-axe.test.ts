import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

/** Who opens what; `LUNE` is the demo's live case. */
const places: readonly (readonly [person: string, place: string])[] = [
  ['Inès Duhamel', 'LUNE/statements/3'],
  ['Inès Duhamel', 'LUNE/statements/3?view=text'],
  ['Inès Duhamel', 'LUNE/statements/3?view=versions&from=1&to=3'],
  ['Inès Duhamel', 'LUNE/statements/3?vote=change'],
  ['Inès Duhamel', 'LUNE/statements/3?changed=2'],
  ['Inès Duhamel', '/inbox'],
  ['Hugo Lefranc', 'LUNE/statements/3'],
  ['Hugo Lefranc', 'LUNE/statements/3/write'],
  ['Hugo Lefranc', 'LUNE/statements/new'],
  ['Hugo Lefranc', '/library/words'],
  ['Maya Rossi', 'LUNE/statements/1'],
  ['Maya Rossi', 'LUNE/statements/1/publish'],
]

for (const language of ['en', 'fr'] as const) {
  test(`every page of a statement and the inbox pass axe in light and in dark, and fit on 320 px (${language})`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    for (const [person, addresses] of byPerson()) {
      const lune = await enter(page, language, person)
      for (const address of addresses) {
        await page.goto(address.replace('LUNE', lune))
        await expectOpenToAll(page, `${person}, ${address}`)
      }
    }
  })
}

test('a reviewer goes from change to change, and to the bar, by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000)
  const lune = await enter(page, 'en', 'Inès Duhamel')
  await page.goto(`${lune}/statements/3`)
  // Until the script is there, a key does nothing.
  await expect(async () => {
    await page.keyboard.press('n')
    await expect(page.locator('#change-1')).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('n')
  await expect(page.locator('#change-2')).toBeFocused()
  const bar = page.getByRole('form', { name: 'Your vote' })
  const top = (await bar.boundingBox())?.y ?? 0
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const { bottom } = document.activeElement?.getBoundingClientRect() ?? { bottom: 0 }
      return { bottom, inBar: document.activeElement?.closest('.votebar') !== null }
    })
    if (at.inBar) break
    expect(at.bottom, 'what has the focus is never under the bar').toBeLessThanOrEqual(top)
  }
  await expect(bar.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What should change?')).toBeFocused()
})

function byPerson(): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [person, place] of places) all.set(person, [...(all.get(person) ?? []), place])
  return all
}

async function enter(page: Page, language: 'en' | 'fr', person: string): Promise<string> {
  await screens(page, language).as(person, '/cases')
  const link = page.getByRole('link', { name: /Veilleuse Lune/ }).first()
  return (await link.getAttribute('href')) ?? ''
}
