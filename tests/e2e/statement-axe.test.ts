import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme })
      test.setTimeout(240_000)

      test('every page of a statement and the inbox pass axe, and fit on 320 px', async ({ page }) => {
        for (const [person, addresses] of byPerson()) {
          const lune = await enter(page, language, person)
          for (const address of addresses) {
            const place = address.replace('LUNE', lune)
            await page.setViewportSize({ width: 1280, height: 900 })
            await page.goto(place)
            await page.waitForLoadState('load')
            const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
            const found = violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
            )
            expect.soft(found, `${person}, ${address}`).toEqual([])
            await page.setViewportSize({ width: 320, height: 640 })
            const wider = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            )
            expect.soft(wider, `${person}, ${address} at 320 px`).toBe(0)
          }
        }
      })
    })
  }
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
