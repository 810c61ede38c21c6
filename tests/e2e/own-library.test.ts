import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, type Page, test } from '#tests/support/e2e.ts'

// It hides what other files look for.
test.use({ apart: 'own library' })

const enter = async (page: Page, path: string) => {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: 'Claire Vasseur' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/library'))
}

const table = [
  'Affair,Company,Sector,Country,Start,Trigger,Channel,Category,Responsibility,Summary,Outcome,Lessons,Sources',
  'The humming lamp,Maison Lumen,Home lighting,FR,2021-04-31,A review,forum,product_safety,accidental,"One. Two. Three.",Forgotten,"Answer first","A lamp; Luxmag; https://luxmag.example/a"',
].join('\n')
const send = async (page: Page, content: string) => {
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Read the file' }).click()
}

test.describe('sans script', () => {
  test.use({ javaScriptEnabled: false })

  test('une responsable ajoute un cas à la main, une faute lui est dite à sa place, puis le cas se trouve', async ({
    page,
    baseURL,
  }) => {
    await page.context().addCookies([{ name: 'language', value: 'fr', url: baseURL ?? '' }])
    await enter(page, '/library')
    await page.getByRole('link', { name: 'Ajouter un cas passé…' }).click()
    await page.getByLabel('Titre', { exact: true }).first().fill('La lampe zibeline')
    await page.getByLabel('À qui c’est arrivé').fill('Maison Lumen')
    await page.getByLabel('Pays').selectOption('FR')
    await page.getByLabel('Un autre secteur').fill('Luminaires')
    await page.getByLabel('Début').fill('2019-02-30')
    await page.getByLabel('Ce qui l’a déclenché').first().fill('Une vidéo montrait une lampe qui fumait.')
    await page.getByRole('radio', { name: 'Forum' }).check()
    await page.getByLabel('De quoi il s’agissait').selectOption('PRODUCT_SAFETY')
    await page.getByRole('group', { name: 'Qui a été tenu pour responsable' }).getByRole('radio').nth(1).check()
    await page.getByLabel('L’histoire').first().fill('Elle fumait. Elle fut rappelée. Elle revint.')
    await page.getByLabel('Ce qui s’est passé, et quand').first().fill('2019-03-02 La vidéo.\n2019-03-04 Le rappel.')
    await page.getByLabel('Excuses', { exact: true }).selectOption('no')
    await page.getByLabel('Comment cela a fini').first().fill('Oubliée en un mois.')
    await page.getByLabel('Ce qu’il enseigne').first().fill('Montrer l’essai avant le rappel.')
    const source = page.getByRole('group', { name: 'Source 1' })
    await source.getByLabel('Titre').fill('Une lampe')
    await source.getByLabel('Éditeur').fill('Luxmag')
    await source.getByLabel('Lien').fill('https://luxmag.example/a')
    await source.getByLabel('Copie gardée le').fill('2026-11-30')
    const row = (n: number) => page.getByRole('group', { name: `Chiffre ${n}`, exact: true })
    await expect(row(3)).toHaveCount(0)
    await page.getByRole('button', { name: 'Une ligne de plus' }).click()
    await expect(page.getByLabel('L’histoire').first()).toHaveValue(/Elle fut rappelée/)
    await row(3).getByLabel('Ce qui a été compté').fill('Lampes rappelées')
    await row(3).getByLabel('Combien').fill('12,400')
    await row(3).getByLabel('De quoi').fill('lampes')
    await row(3).getByLabel('Précision').selectOption('ABOUT')
    await row(3).getByLabel('Numéro de la source').fill('2')
    await page.getByRole('button', { name: 'Ajouter ce cas' }).click()
    await expect(page.locator('[id="figures.2.value-fault"]')).toBeVisible()
    await row(3).getByLabel('Combien').fill('12 400')
    await page.getByRole('button', { name: 'Ajouter ce cas' }).click()
    await expect(page.locator('[id="figures.2.source-fault"]')).toBeVisible()
    await row(3).getByLabel('Numéro de la source').fill('1')
    await page.getByRole('button', { name: 'Ajouter ce cas' }).click()
    await expect(page.locator('#startedOn-fault')).toBeVisible()
    await expect(page.getByLabel('L’histoire').first()).toHaveValue(/Elle fut rappelée/)
    await page.getByLabel('Début').fill('2019-03-02')
    await page.getByRole('button', { name: 'Ajouter ce cas' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('La lampe zibeline')
    await expect(page.getByText('Un cas de Maison Lumen, saisi à la main.')).toBeVisible()
    await expect(page.getByText('Copie conservée')).toBeVisible()
    await expect(page.getByRole('row', { name: /lampes rappelees.*12\s400 lampes.*Luxmag/i })).toBeVisible()
    await page.goto('/library?q=zibeline&owner=own')
    await expect(page.getByRole('link', { name: 'La lampe zibeline' })).toBeVisible()
  })
})

test('a lead imports a table: what is faulty is told, nothing enters before it is whole, and the list goes out again', async ({
  page,
}) => {
  await enter(page, '/library/import')
  await expectOpenToAll(page)
  await send(page, table)
  await expect(page.getByRole('heading', { name: '2 faults' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^2 Start Not a date that exists/ })).toBeVisible()
  await page.getByLabel('Affair', { exact: true }).selectOption('TITLE_EN')
  await page.getByRole('button', { name: 'Read the file again' }).click()
  await expect(page.getByRole('heading', { name: 'One fault', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
  await expectOpenToAll(page)
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: 'Send the corrected file' }).click()
  await send(page, table.replace('Affair', 'Title').replace('2021-04-31', '2021-04-30'))
  await page.getByRole('button', { name: 'Import this case' }).click()
  await expect(page).toHaveURL(/\/library\?owner=own/)
  await expect(page.getByText('One case is in the library.')).toBeVisible()
  await page.getByRole('link', { name: 'The humming lamp' }).click()
  await page.getByRole('link', { name: 'Correct…' }).click()
  await expectOpenToAll(page)
  await page.getByRole('button', { name: 'One more row' }).click()
  const figure = page.getByRole('group', { name: 'Figure 3', exact: true })
  await figure.getByLabel('What was counted').fill('complaints')
  await figure.getByLabel('How much').fill('312')
  await figure.getByLabel('Of what').fill('complaints')
  await figure.getByLabel('Source number').fill('1')
  await expectOpenToAll(page)
  await page.getByLabel('Title', { exact: true }).first().fill('=The lamp that hums')
  await page.getByRole('button', { name: 'Keep the corrections' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('=The lamp that hums')
  const list = await page.request.get('/library/list.csv?owner=own')
  expect(await list.text()).toContain(`"'=The lamp that hums"`)
  expect(await list.text()).toContain('complaints; 312; complaints; 1')

  await page.goto('/library/dominos-youtube-2009')
  await page.getByText('Add a note for Maison Lumen…').click()
  await page.getByLabel('Note').fill('Our kitchen is theirs.')
  await page.getByRole('button', { name: 'Keep this note' }).click()
  await expect(page.getByText('Our kitchen is theirs.')).toBeVisible()
  await page.getByRole('group').filter({ hasText: 'Hide this case' }).getByText('Hide this case').first().click()
  await page.getByRole('button', { name: 'Hide this case' }).click()
  await expect(page.getByText(/^Hidden from your lists/)).toBeVisible()
  await expectOpenToAll(page)
  await page.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByText('The case is back in your lists.')).toBeVisible()
})
