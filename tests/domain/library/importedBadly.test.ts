import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { good, heads, readOf, sending } from '#tests/domain/library/imports.ts'
import { past } from '#tests/support/past.ts'
import { world } from '#tests/support/world.ts'

let claire: Actor
beforeAll(async () => {
  claire = await (await world()).who('claire')
})
const { csv, json } = sending(() => claire)

test.each([
  ['half a letter, where what is shown of a cell is cut', `${'x'.repeat(79)}😀 and more`],
  ['NUL, written as JSON writes it', 'a\0b'],
  ['half a letter, written as JSON writes it', 'a\ud800b'],
])('%s is a fault of the file like any other, in a value as in a name (S20)', async (_, bad) => {
  expect(await readOf(await json([{ ...past, category: bad, [bad]: 1 }]))).toMatchObject({ cases: 0, faultCount: 2 })
  const quoted = `"${bad.replaceAll('"', '""')}"`
  if (!bad.includes('\0') && bad.isWellFormed())
    expect(await readOf(await csv(`${heads}\n${good.replace('product_safety', quoted)}`))).toMatchObject({
      faults: [{ column: 'Catégorie', code: 'not_in_the_list', found: `${'x'.repeat(79)}\ufffd` }],
    })
})

test.each([
  ['a sector that fills the file', { sector: 'a'.repeat(1_900_000) }, 'too_long'],
  [
    'tags longer than search can read',
    { tags: [Array.from({ length: 240_000 }, (_, n) => n.toString(36)).join('-')] },
    'too_long',
  ],
  ['hours beyond any measure', { response: { ...past.response, first_statement_delay_hours: 1e308 } }, 'not_a_number'],
  [
    'a figure beyond any measure',
    { impact: [{ metric: 'a', value: -1e308, unit: 'x', qualifier: null, note: null, source_index: 0 }] },
    'not_read',
  ],
])('%s is told in the dry run, as it is to whoever types it (S20)', async (_, told, code) => {
  expect(await readOf(await json([{ ...past, slug: 'too-much-2020', ...told }]))).toMatchObject({
    cases: 0,
    faults: [{ code }],
  })
})

test.each([
  ['https://lemonde.example@evil.example/', 'not_a_link'],
  ['https://me:secret@evil.example/', 'not_a_link'],
  ['https://evil.example/\u202egpj.a', 'hidden_character'],
])('a source is no link that misleads: %j', async (url, code) => {
  const bad = { ...past, slug: 'misled-2020', sources: [{ title: 'T', publisher: 'P', url }] }
  expect(await readOf(await json([bad]))).toMatchObject({ cases: 0, faults: [{ column: 'sources[0].url', code }] })
})
