import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { importLibraryCases, mapLibraryImport, prepareLibraryImport } from '#domain/library/importing/verbs.ts'
import { good, heads, readOf, sending } from '#tests/domain/library/imports.ts'
import { past } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let claire: Actor
beforeAll(async () => {
  house = await world()
  claire = await house.who('claire')
})

const { csv, json } = sending(() => claire)
const own = async () =>
  (
    await asSuperuser<{ slug: string }>('select slug from own_library_cases where org_id = $1 order by slug', [
      house.lumen.orgId,
    ])
  ).map(({ slug }) => slug)

test('a French table is read by its headings, and written once it is whole and somebody says so', async () => {
  const prepared = await csv(`\uFEFF${heads}\r\n${good}\r\n`)
  expect(await readOf(prepared)).toMatchObject({ cases: 1, faultCount: 0 })
  expect(await own()).toEqual([])
  await importLibraryCases(claire, prepared)
  expect(await own()).toEqual(['la-lampe-qui-fume-2024'])
  const [row] = await asSuperuser(
    'select started_on, sector, lessons, apologised, recalled_values, sources, origin from own_library_cases where slug = $1',
    ['la-lampe-qui-fume-2024'],
  )
  expect(row).toEqual({
    started_on: '2024-11-05',
    sector: 'eclairage',
    lessons: ['Montrer l’essai', 'Parler tôt'].map((lesson) => ({ fr: lesson, en: lesson })),
    apologised: false,
    recalled_values: null,
    sources: [
      { title: 'Une lampe', publisher: 'Le Monde', url: 'https://lemonde.example/a', archived_on: '2026-11-30' },
    ],
    origin: 'import',
  })
  expect(await asSuperuser('select type, data from events where subject_id = $1', [prepared.importId])).toEqual([
    { type: 'library.imported', data: { cases: 1 } },
  ])
  await expect(importLibraryCases(claire, prepared)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  expect(await readOf(await csv(`${heads}\n${good}`))).toMatchObject({
    faults: [{ line: 2, code: 'name_taken', found: 'la-lampe-qui-fume-2024' }],
  })
})

test('each fault is told with its line, its column and why, and while one is left nothing is written', async () => {
  const before = await own()
  const wrong = (at: number, value: string) =>
    good
      .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .map((cell, n) => (n === at ? value : cell))
      .join(';')
  const prepared = await csv(
    [
      heads,
      wrong(4, '31/02/2024'),
      wrong(3, 'France'),
      wrong(6, 'minitel'),
      wrong(9, '"Une.\nDeux.\nTrois."'),
      wrong(12, 'peut-être'),
      wrong(13, 'Le Monde'),
      wrong(0, ''),
      wrong(1, 'a\u202Eb'),
      wrong(13, '"A; B; pas un lien"'),
      `${good};de trop`,
    ].join('\n'),
  )
  const found = (await readOf(prepared))?.faults.map(({ line, column, code }) => [line, column, code])
  expect(found).toEqual([
    [2, 'Début', 'not_a_date'],
    [3, 'Pays', 'not_a_country'],
    [4, 'Canal', 'not_in_the_list'],
    [5, 'Titre', 'name_taken'],
    [8, 'Excuses', 'not_yes_or_no'],
    [9, 'Sources', 'not_a_source'],
    [10, 'Titre', 'missing'],
    [11, 'Entreprise', 'hidden_character'],
    [12, 'Sources', 'not_a_link'],
    [13, null, 'not_a_table'],
    [13, 'Titre', 'twice'],
  ])
  await expect(importLibraryCases(claire, prepared)).rejects.toMatchObject({ code: 'IMPORT_FAULTY' })
  expect(await own()).toEqual(before)
})

test('figures come with the number of their source, and each fault of one is told with its line and the figure itself', async () => {
  const withFigures = (figures: string, title = 'La lampe chiffrée') =>
    `${good.replace('La lampe qui fume', title)};"${figures}"`
  const table = (...rows: string[]) => [`${heads};Chiffres`, ...rows].join('\n')
  const whole = await csv(
    table(withFigures('Réclamations; 12 400; lettres; 1; about; En une semaine | Ventes perdues; -2,5; EUR; 1')),
  )
  expect(await readOf(whole)).toMatchObject({ cases: 1, faults: [] })
  await importLibraryCases(claire, whole)
  const [row] = await asSuperuser<{ impact: object[] }>('select impact from own_library_cases where slug = $1', [
    'la-lampe-chiffree-2024',
  ])
  expect(row?.impact).toEqual([
    {
      metric: 'reclamations',
      value: 12_400,
      unit: 'lettres',
      qualifier: 'about',
      note: { fr: 'En une semaine', en: 'En une semaine' },
      sourceIndex: 0,
    },
    { metric: 'ventes_perdues', value: -2.5, unit: 'EUR', qualifier: null, note: null, sourceIndex: 0 },
  ])

  const faulty = await csv(
    table(
      withFigures('Vues; beaucoup; vues; 1 | Vues; 1,250; vues; 1 | Vues; 12; vues; 1', 'A'),
      withFigures('Vues; 12; vues', 'B'),
      withFigures('Vues; 12; vues; 1; environ', 'C'),
      withFigures('Vues; 12; vues; 1 | Avis; 3; avis; 2', 'D'),
      withFigures(`Vues; 12; ${'v'.repeat(61)}; 1`, 'E'),
    ),
  )
  expect((await readOf(faulty))?.faults.map(({ line, column, code, found }) => [line, column, code, found])).toEqual([
    [2, 'Chiffres', 'not_a_number', 'Vues; beaucoup; vues; 1'],
    [2, 'Chiffres', 'not_a_number', 'Vues; 1,250; vues; 1'],
    [3, 'Chiffres', 'not_a_figure', 'Vues; 12; vues'],
    [4, 'Chiffres', 'not_in_the_list', 'Vues; 12; vues; 1; environ'],
    [5, 'Chiffres', 'no_such_source', 'Avis; 3; avis; 2'],
    [6, 'Chiffres', 'too_long', `Vues; 12; ${'v'.repeat(61)}; 1`],
  ])

  const figure = { metric: 'views', value: 12, unit: 'views', qualifier: null, note: null, source_index: 0 }
  const listed = await json([
    { ...past, slug: 'own-figures', impact: [{ ...figure, source_index: 99 }] },
    { ...past, slug: 'own-figures-2', impact: [{ ...figure, value: 'many', qualifier: 'roughly' }] },
  ])
  expect((await readOf(listed))?.faults.map(({ column, code, found }) => [column, code, found])).toEqual([
    ['impact[0].source_index', 'no_such_source', '99'],
    ['impact[0].value', 'not_a_number', 'many'],
    ['impact[0].qualifier', 'not_in_the_list', 'roughly'],
  ])
})

test('a column with a name of its own is read once somebody says what it holds', async () => {
  const odd = heads.replace('Titre', 'Affaire')
  const prepared = await csv(`${odd}\n${good.replace('fume', 'chante')}`)
  expect((await readOf(prepared))?.faults).toEqual([{ line: 2, column: 'title_fr', code: 'missing', found: null }])
  const [row] = await asSuperuser<{ mapping: { column: string; field: never }[] }>(
    'select mapping from library_imports where id = $1',
    [prepared.importId],
  )
  const mapping =
    row?.mapping.map((one) => (one.column === 'Affaire' ? { ...one, field: 'title_fr' as const } : one)) ?? []
  await mapLibraryImport(claire, { ...prepared, mapping })
  expect(await readOf(prepared)).toMatchObject({ cases: 1, faultCount: 0 })
  const twice = mapping.map((one) => ({ ...one, field: 'title_fr' as const }))
  await expect(mapLibraryImport(claire, { ...prepared, mapping: twice })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
})

test('the file that ships can be imported under other names, and a faulty one is told by path and line', async () => {
  const shipped = JSON.parse(readFileSync('db/library/past-cases.json', 'utf8')) as (typeof past)[]
  expect((await readOf(await json(shipped)))?.faults[0]).toMatchObject({ line: 2, column: 'slug', code: 'name_taken' })
  const renamed = shipped.map((one) => ({ ...one, slug: `own-${one.slug}`.slice(0, 80) }))
  const text = JSON.stringify(renamed)
  const parts = text.match(/[\s\S]{1,60000}/g) ?? []
  const prepared = await prepareLibraryImport(claire, { name: 'all.json', format: 'json', parts })
  expect(await readOf(prepared)).toMatchObject({ cases: shipped.length, faultCount: 0 })
  await importLibraryCases(claire, prepared)
  expect(await own()).toHaveLength(shipped.length + 2)

  const faulty = await json([past, { ...past, slug: 'b', country: 'France', lessons: [{ fr: 'x' }], extra: 1 }, past])
  expect((await readOf(faulty))?.faults.map(({ column, code }) => [column, code])).toEqual([
    ['country', 'not_a_country'],
    ['lessons[0].en', 'missing'],
    ['extra', 'not_read'],
    ['slug', 'twice'],
  ])
  expect((await readOf(faulty))?.faults[0]?.line).toBeGreaterThan(2)
  const none = await prepareLibraryImport(claire, { name: 'x.json', format: 'json', parts: ['[{]'] })
  expect(await readOf(none)).toMatchObject({ cases: 0, faults: [{ code: 'not_json' }] })
})

test('a file has its bounds, and a sender', async () => {
  const big = Array.from({ length: 40 }, () => 'x'.repeat(60_000))
  await expect(prepareLibraryImport(claire, { name: 'a.csv', format: 'csv', parts: big })).rejects.toMatchObject({
    code: 'FILE_TOO_LARGE',
  })
  await expect(csv([heads, ...Array.from({ length: 501 }, () => good)].join('\n'))).rejects.toMatchObject({
    code: 'TOO_MANY_ROWS',
  })
  await expect(csv(' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  const olivier = await house.who('olivier')
  await expect(
    prepareLibraryImport(await house.who('hugo'), { name: 'a', format: 'csv', parts: ['a'] }),
  ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  const mine = await csv(`${heads}\n${good}`)
  await expect(importLibraryCases(olivier, mine)).rejects.toThrow('NOT_FOUND')
  await csv(`${heads}\n${good}`)
  expect(await readOf(mine), 'one file at a time').toBeUndefined()
})
