import { expect, test } from 'vitest'
import { moment, zoneName } from '#app/ui/format.ts'
import type { Print } from '#domain/print/page.ts'
import { aside, bullets, heading, paragraph, table } from '#domain/print/parts.ts'
import { printed } from '#domain/print/print.ts'
import { saidAt } from '#domain/print/when.ts'
import { pagesOf, propertyOf } from '#tests/support/pdf.ts'

const print = (content: Print['content'], change: Partial<Print> = {}): Print => ({
  language: 'fr',
  title: 'Veilleuse Lune\u202f: réponse',
  reference: 'SF-2026-K7Q2',
  fingerprint: 'a41f 09c2',
  confidential: false,
  madeAt: new Date('2026-11-22T13:05:00Z'),
  timeZone: 'Europe/Paris',
  madeFor: 'Anne Kervadec',
  compress: false,
  content,
  ...change,
})
const words = async (...content: Print['content']) => pagesOf(await printed(print(content))).join('\n')

test('the same print is the same file, compressed or not, and another day another one', async () => {
  for (const compress of [true, false]) {
    const [one, again, other] = await Promise.all([
      printed(print([heading('Faits')], { compress })),
      printed(print([heading('Faits')], { compress })),
      printed(print([heading('Faits')], { compress, madeAt: new Date('2026-11-23T13:05:00Z') })),
    ])
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true)
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
  }
})

test('each page says at its foot what it is of, its number, when it was made and for whom, in the language of the reader', async () => {
  const long = paragraph('Une phrase. '.repeat(900))
  const pages = pagesOf(await printed(print([long], { confidential: true })))
  expect(pages.length).toBeGreaterThan(1)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('SF-2026-K7Q2 · empreinte\u00a0a41f 09c2 · Diffusion restreinte')
    expect(page).toContain(`${index + 1}\u00a0/\u00a0${pages.length}`)
    expect(page).toContain('22 nov. 2026 à 14\u00a0h\u00a005 (Paris) · pour\u00a0Anne Kervadec')
  }
  const [english = ''] = pagesOf(await printed(print([], { language: 'en', volume: { n: 2, of: 3 } })))
  expect(english).toContain('volume\u00a02\u00a0/\u00a03 · 1\u00a0/\u00a01')
  expect(english).toContain('22 Nov 2026, 14:05 (Paris) · for\u00a0Anne Kervadec')
  expect(english).not.toContain('Restricted')
})

test('the file says its title, its language and its only date', async () => {
  const pdf = await printed(print([]))
  expect(propertyOf(pdf, 'Title')).toBe('Veilleuse Lune\u00a0: réponse')
  expect(propertyOf(pdf, 'CreationDate')).toBe('D:20261122130500Z')
  expect(propertyOf(pdf, 'Lang')).toBe('fr-FR')
})

test('no sign is lost: narrow spaces are kept, scripts have their face, and what has none is named by its number', async () => {
  const said = await words(
    paragraph('Qui\u202f? Łódź, Dvořák, Ελλάδα, Москва, Nguyễn, 12\u202f000\u00a0€, « œuvre » → 漢'),
  )
  expect(said).toContain('Qui\u00a0? Łódź, Dvořák, Ελλάδα, Москва, Nguyễn, 12\u00a0000\u00a0€, « œuvre » -> [U+6F22]')
  expect(said).not.toContain('\ufffd')
})

test('a table says its head on each page, breaks what is longer than a column, and cuts off no long row', async () => {
  const hash = '0123456789abcdef'.repeat(12)
  const note = Array.from({ length: 2000 }, (_, n) => `mot${n}`).join(' ')
  const pages = pagesOf(
    await printed(
      print([
        table(
          ['Numéro', 'Dit'],
          [
            ['1', hash],
            ['2', note],
          ],
          [40, '*'],
        ),
      ]),
    ),
  )
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page).toContain('Numéro')
  const joined = pages.join('\n')
  expect(joined.replaceAll('\n', '')).toContain(hash)
  for (let n = 0; n < 2000; n++) expect(joined).toMatch(new RegExp(`mot${n}\\b`))
})

test('lists, asides and words in bold inside a sentence are printed', async () => {
  const mixed = { text: ['Dit par ', { text: 'Łukasz', bold: true }, '.'] }
  expect(await words(bullets(['un', 'deux']), aside('à part'), mixed)).toMatch(/un\s+deux\s+à part\s+Dit par Łukasz\./)
})

test('a print opens no file and no address', async () => {
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hostname"/></svg>'
  for (const part of [{ image: '/etc/hostname' }, { image: 'https://example.org/a.png' }, { svg: drawn }])
    await expect(printed(print([part]))).rejects.toThrow('in a print')
  expect(await words(paragraph('La suite.'))).toContain('La suite.')
})

test('moments are said as pages say them', () => {
  for (const language of ['fr', 'en'] as const)
    for (const at of ['2026-11-22T13:05:00Z', '2026-01-01T00:00:00Z', '2026-08-01T22:59:00Z']) {
      const reader = { language, timeZone: 'Europe/Paris' }
      expect(saidAt(new Date(at), language, 'Europe/Paris')).toBe(`${moment(at, reader)} (${zoneName(reader)})`)
    }
})
