import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { importPastCases, LibraryRefused } from '#domain/library/import.ts'
import { adminUrl, asSuperuser } from '#tests/support/postgres.ts'

const shipped = JSON.parse(readFileSync(new URL('../../../db/library/past-cases.json', import.meta.url), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The shipped file with one thing changed. */
function changed(change: (cases: typeof shipped) => void): string {
  const cases = structuredClone(shipped)
  change(cases)
  const file = join(folder, 'cases.json')
  writeFileSync(file, JSON.stringify(cases))
  return file
}

const kept = () => asSuperuser('select id, slug, title_fr from library_cases order by slug')
const faultsOf = async (file: string) => {
  const refused = await importPastCases(adminUrl(), file).catch((error) => error)
  expect(refused).toBeInstanceOf(LibraryRefused)
  return (refused as LibraryRefused).faults
}

test('all 53 past cases are there, each searchable in French and in English', async () => {
  expect(await kept()).toHaveLength(53)
  const [search] = await asSuperuser(
    `select count(*)::int as rows, count(distinct case_id)::int as cases, bool_and(tsv <> '') as filled from library_search`,
  )
  expect(search).toEqual({ rows: 106, cases: 53, filled: true })
})

test('importing again changes nothing, ids included', async () => {
  const before = await kept()
  expect(await importPastCases(adminUrl())).toBe(53)
  expect(await kept()).toEqual(before)
})

test('two imports at once end as one', async () => {
  const before = await kept()
  await Promise.all([importPastCases(adminUrl()), importPastCases(adminUrl())])
  expect(await kept()).toEqual(before)
})

test('a corrected case is corrected in place, and a case that left the file leaves the library', async () => {
  const before = await kept()
  const file = changed((cases) => {
    cases[0].title.fr = 'Un titre corrigé'
    cases.pop()
  })
  expect(await importPastCases(adminUrl(), file)).toBe(52)
  const after = await kept()
  expect(after).toHaveLength(52)
  const corrected = after.find(({ slug }) => slug === shipped[0].slug)
  expect(corrected).toEqual({ ...before.find(({ slug }) => slug === shipped[0].slug), title_fr: 'Un titre corrigé' })
  expect(await asSuperuser(`select from library_search where title = 'Un titre corrigé'`)).toHaveLength(1)
  await importPastCases(adminUrl())
})

test('a malformed file is refused with the path of each fault, and changes nothing', async () => {
  const before = await kept()
  const file = changed((cases) => {
    cases[2].impact[0].source_index = 99
    cases[3].started_on = '2007-02-30'
    cases[4].category = 'gossip'
    cases[5].timeline[1].what.fr = 'Un mot\u202E caché'
    cases[8].sources[0].url = 'javascript:alert(1)'
    delete cases[9].response.apologised
    cases[10].rating = 5
    cases[0].title.fr = 'Un titre corrigé'
  })
  const faults = (await faultsOf(file)).join('\n')
  for (const path of [
    '[2].impact[0].source_index',
    '[3].started_on',
    '[4].category',
    '[5].timeline[1].what.fr',
    '[8].sources[0].url',
    '[9].response.apologised',
    '[10]: ',
  ])
    expect(faults).toContain(path)
  expect(await kept()).toEqual(before)
})

test('two cases of one slug are refused', async () => {
  const file = changed((cases) => {
    cases[6].slug = cases[7].slug
  })
  expect(await faultsOf(file)).toEqual(['file: two cases have one slug'])
})

test('a file that is not JSON is refused as a whole', async () => {
  const file = join(folder, 'broken.json')
  writeFileSync(file, '[{')
  expect(await faultsOf(file)).toHaveLength(1)
})

test('a reading that its case does not bear out is refused', async () => {
  const file = changed((cases) => {
    cases[0].response.corrective_action = null
    cases[0].timeline.length = 1
    cases[0].summary.en = 'One sentence only.'
  })
  const faults = await faultsOf(file)
  expect(faults.every((fault) => fault.startsWith('johnson-johnson-tylenol-1982: '))).toBe(true)
  expect(faults.join('\n')).toMatch(/no event 2[\s\S]*no sentence 1[\s\S]*action is dated/)
})

test('every case is told in three sentences, in both languages', async () => {
  const stories = await asSuperuser<{ slug: string; story: { fr: string; en: string } }>(
    'select slug, story from library_cases',
  )
  for (const { slug, story } of stories)
    for (const language of ['fr', 'en'] as const) {
      const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(story[language])]
      expect(sentences.length, `${slug} ${language}`).toBe(3)
    }
})

test('a remark on a figure is in both languages', async () => {
  const notes = await asSuperuser<{ note: { fr: string; en: string } }>(
    `select f -> 'note' as note from library_cases, jsonb_array_elements(impact) f where f ->> 'note' is not null`,
  )
  expect(notes.length).toBeGreaterThan(0)
  for (const { note } of notes) expect(note.fr).not.toBe(note.en)
})

test('the application may read the library and change nothing in it', async () => {
  await expect(database().pool.query('select count(*) from library_cases')).resolves.toBeDefined()
  for (const write of [
    `update library_cases set organisation = 'x'`,
    `insert into library_search values (null)`,
    'delete from library_cases',
    'delete from library_search',
  ])
    await expect(database().pool.query(write)).rejects.toThrow('permission denied')
})
