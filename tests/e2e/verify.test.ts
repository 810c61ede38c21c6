import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import Fastify from 'fastify'
import { writeArchive } from '#domain/ledger/archive.ts'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { longCase } from '#tests/support/longCase.ts'
import { registerVerifier } from '../../server/verifier.ts'

// The page stands alone, so this needs no house around it.
const app = Fastify()
let url = ''
let bundle: Buffer
test.beforeAll(async () => {
  await registerVerifier(app)
  url = await app.listen({ host: '127.0.0.1', port: 0 })
  const chunks: Uint8Array[] = []
  for await (const chunk of writeArchive(longCase(50))) chunks.push(chunk)
  bundle = Buffer.concat(chunks)
})
test.afterAll(() => app.close())

test('whoever holds a bundle checks it on a page that needs no session and, once open, no network', async ({
  page,
  context,
}) => {
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(`${url}/verify?lang=en`)
  await expect(page.getByRole('heading', { name: 'Check an evidence bundle' })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Choose a bundle first.')

  await page
    .getByLabel('Bundle (.zip)')
    .setInputFiles({ name: 'bundle.zip', mimeType: 'application/zip', buffer: bundle })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Valid with reservations: no trusted key was given')
  await expect(page.getByRole('status')).toContainText('Positions: 50, 50 of them here')

  const altered = Buffer.from(bundle)
  altered[altered.indexOf('note.added') + 3] = 0x58
  await page.getByRole('button', { name: 'Français' }).click()
  await page
    .getByLabel('Dossier (.zip)')
    .setInputFiles({ name: 'dossier.zip', mimeType: 'application/zip', buffer: altered })
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect(page.getByRole('status')).toContainText(
    'Rompu\u00a0: un fichier n’est pas celui que le manifeste annonce (events/00000001.json).',
  )
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  expect(refused).toEqual([])
})

test('files may be dropped anywhere on it', async ({ page }) => {
  await page.goto(`${url}/verify?lang=en`)
  const files = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'case.zip'))
      return transfer
    },
    [...bundle],
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: files })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Valid with reservations')
})

test('a file that is gone since it was chosen is said to be so: nobody waits for a verdict that will not come', async ({
  page,
}, info) => {
  const file = info.outputPath('bundle.zip')
  writeFileSync(file, bundle)
  await page.goto(`${url}/verify?lang=en`)
  await page.getByLabel('Bundle (.zip)').setInputFiles(file)
  rmSync(file)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText(/^One of these files cannot be read: it changed/)
})

test('on a phone each file is chosen by a button as tall as a finger, and what is found comes into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto(`${url}/verify?lang=en`)
  for (const input of await page.locator('input').all())
    expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded'])
  await page
    .getByLabel('Bundle (.zip)')
    .setInputFiles({ name: 'bundle.zip', mimeType: 'application/zip', buffer: bundle })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  const sentence = page.getByText('Valid with reservations')
  await expect(sentence).toBeInViewport()
})

test('nobody is kept from it', async ({ page }) => {
  await page.goto(`${url}/verify?lang=fr`)
  await page
    .getByLabel('Dossier (.zip)')
    .setInputFiles({ name: 'dossier.zip', mimeType: 'application/zip', buffer: bundle })
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect(page.getByRole('status')).toContainText('Valide avec des réserves')
  await expectOpenToAll(page)
})
