import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { annotateLibraryCase } from '#domain/library/annotateLibraryCase.ts'
import { editLibraryCase } from '#domain/library/editLibraryCase.ts'
import { compareLibraryCases, findLibraryCase, findLibraryCases, type LibraryQuestion } from '#domain/library/find.ts'
import { hideLibraryCase, showLibraryCase } from '#domain/library/hideLibraryCase.ts'
import { findPrecedents } from '#domain/library/precedents.ts'
import { Reader } from '#domain/read/reader.ts'
import { inBoth, madeOf, told } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'
import { asking } from './reader.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

async function reading<Answer>(actor: Actor, read: (reader: Reader) => Promise<Answer>): Promise<Answer> {
  const reader = new Reader(actor, () => null)
  try {
    return await read(reader)
  } finally {
    reader.end()
  }
}
const page = asking({
  nodes: { slug: true },
  facets: { facet: true },
  library: { own: true, hidden: true },
  edges: { match: true },
})
const list = (actor: Actor, question: Partial<LibraryQuestion> = {}) =>
  reading(actor, (read) => findLibraryCases(read, page, { first: 100, ...question }))
const slugs = async (actor: Actor, question: Partial<LibraryQuestion> = {}) =>
  (await list(actor, question)).rows.map(({ node }) => String(node.slug))
const precedents = async (actor: Actor, said: string) =>
  (
    await reading(actor, (read) =>
      findPrecedents(read, asking({ libraryCase: { slug: true } }), { said, first: 10, category: 'product_safety' }),
    )
  ).map((row) => (row.libraryCase as { slug: string }).slug)

test('a case added by hand is found beside the shipped ones, and offered as a precedent, in its own house alone', async () => {
  const [claire, vera] = [await house.who('claire'), await house.outsider()]
  const { slug } = await addLibraryCase(claire, told)
  const philippe = await house.who('philippe')
  for (const search of ['zibeline', 'rappelée', 'zibelne'])
    expect(await slugs(philippe, { search }), search).toContain(slug)
  expect(await slugs(philippe, { filter: { owners: ['own'] } })).toEqual([slug])
  expect(await slugs(philippe, { filter: { owners: ['shipped'] } })).toHaveLength(53)
  const { library, facets, total } = await list(philippe)
  expect([library?.cases, library?.own, total]).toEqual([54, 1, 54])
  expect(facets).toContainEqual({ facet: 'sectors', value: 'home_lighting', count: 1 })
  expect(await precedents(philippe, 'a zibeline lamp that smoked')).toContain(slug)
  expect(
    await reading(philippe, (read) =>
      compareLibraryCases(read, asking({ slug: true }), [slug, 'vinci-faux-communique-2016']),
    ),
  ).toHaveLength(2)

  for (const search of ['zibeline', 'zibelne', 'lamp'])
    expect(await slugs(vera, { search }), search).not.toContain(slug)
  const there = await list(vera)
  expect([there.library?.cases, there.library?.own, there.total]).toEqual([53, 0, 53])
  expect(JSON.stringify(there.facets)).not.toContain('home_lighting')
  expect(await precedents(vera, 'a zibeline lamp that smoked')).not.toContain(slug)
  await expect(reading(vera, (read) => findLibraryCase(read, asking({ slug: true }), slug))).rejects.toThrow(
    'NOT_FOUND',
  )
  expect(await reading(vera, (read) => compareLibraryCases(read, asking({ slug: true }), [slug]))).toEqual([])
})

test('what was made of a restricted case is there for the people of that case alone, also once it was opened or closed again', async () => {
  const claire = await house.who('claire')
  const { caseId } = await declareCase(claire, {
    said: 'An ourang lamp.',
    channel: 'twitter',
    language: 'en',
    severity: 2,
    restricted: true,
  })
  const lead = await house.who('claire')
  const { slug } = await madeOf(lead, caseId)
  const nadia = await house.who('nadia')
  const seenBy = async (actor: Actor) => [
    (await slugs(actor, { search: 'ourang' })).includes(slug),
    (await slugs(actor, { search: 'ourag' })).includes(slug),
    (await slugs(actor)).includes(slug),
    (await precedents(actor, 'An ourang lamp in a tweet')).includes(slug),
    (await list(actor)).facets?.find(({ facet, value }) => facet === 'owners' && value === 'own')?.count ?? 0,
  ]
  const mine = await seenBy(lead)
  const hers = await seenBy(nadia)
  expect(mine.slice(0, 4)).toEqual([true, true, true, true])
  expect(hers).toEqual([false, false, false, false, (mine[4] as number) - 1])
  await asSuperuser(`update cases set confidentiality = 'open' where id = $1`, [caseId])
  expect((await seenBy(nadia)).slice(0, 4)).toEqual([true, true, true, true])
})

test('the search function answers nothing outside a house', async () => {
  expect(await asSuperuser(`select set_config('app.org', '', false), 1 as one`)).toHaveLength(1)
  expect(await asSuperuser(`select * from find_past_cases('lamp', '')`)).toEqual([])
})

test('who does not keep the library adds, edits and hides nothing', async () => {
  const { libraryCaseId } = await addLibraryCase(await house.who('claire'), told)
  for (const actor of [await house.who('hugo'), await house.who('lea'), await house.who('anne')]) {
    await expect(addLibraryCase(actor, told)).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
    await expect(editLibraryCase(actor, { ...told, libraryCaseId, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await expect(hideLibraryCase(actor, { libraryCaseId: await shipped() })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
  }
})

test('an own case is told anew, and whoever read an older telling is told so', async () => {
  const claire = await house.who('claire')
  const { libraryCaseId, slug } = await addLibraryCase(claire, told)
  const anew = { ...told, libraryCaseId, title: inBoth('The quokka lamp'), expectedVersion: 1 }
  await editLibraryCase(claire, anew)
  expect(await slugs(claire, { search: 'quokka' })).toEqual([slug])
  await expect(editLibraryCase(claire, anew)).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { current: { type: 'LibraryCase', version: 2 } },
  })
  const events = await asSuperuser('select type, data from events where subject_id = $1 order by id', [libraryCaseId])
  expect(events).toEqual([
    { type: 'library_case.added', data: { origin: 'hand' } },
    { type: 'library_case.edited', data: { version: 2 } },
  ])
  await expect(editLibraryCase(await house.outsider(), anew)).rejects.toThrow('NOT_FOUND')
})

test('a shipped case is read-only: the house says something beside it, hides it, and shows it again', async () => {
  const claire = await house.who('claire')
  const libraryCaseId = await shipped()
  await expect(editLibraryCase(claire, { ...told, libraryCaseId, expectedVersion: 0 })).rejects.toMatchObject({
    code: 'SHIPPED_READ_ONLY',
  })
  await annotateLibraryCase(claire, { libraryCaseId, words: 'Our supplier was theirs.' })
  await hideLibraryCase(claire, { libraryCaseId })
  await expect(hideLibraryCase(claire, { libraryCaseId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
  const slug = 'vinci-faux-communique-2016'
  expect(await slugs(claire)).not.toContain(slug)
  expect(await slugs(claire, { search: 'Vinci' })).not.toContain(slug)
  expect(await slugs(claire, { filter: { hidden: true } })).toEqual([slug])
  expect((await list(claire)).library?.hidden).toBe(1)
  expect(await slugs(await house.outsider())).toContain(slug)
  const what = asking({ hiding: { hiddenBy: { name: true } } })
  expect(await reading(claire, (read) => findLibraryCase(read, what, slug))).toEqual({
    hiding: { hiddenBy: { name: 'Claire Vasseur' } },
  })
  expect(await reading(await house.outsider(), (read) => findLibraryCase(read, what, slug))).toEqual({
    hiding: null,
  })
  await showLibraryCase(claire, { libraryCaseId })
  expect(await slugs(claire)).toContain(slug)
  await expect(showLibraryCase(claire, { libraryCaseId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
  expect(await asSuperuser('select type from events where subject_id = $1 order by id', [libraryCaseId])).toEqual(
    ['annotated', 'hidden', 'shown'].map((what) => ({ type: `library_case.${what}` })),
  )
})

test.each([
  ['no such country', { country: 'France' }, ['country']],
  ['a date that is none', { startedOn: '2019-02-30' }, ['startedOn']],
  ['an end before the start', { endedOn: '2018-01-01' }, ['endedOn']],
  ['no words at all', { title: {} }, ['title']],
  [
    'a source whose copy was kept on no day',
    { sources: [{ ...told.sources[0], archivedOn: '2026-13-01' }] },
    ['sources', '0', 'archivedOn'],
  ],
  ['no source', { sources: [] }, ['sources']],
])('%s is refused with its place', async (_, wrong, path) => {
  const telling = { ...told, ...wrong } as typeof told
  await expect(addLibraryCase(await house.who('claire'), telling)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path },
  })
})

test('one language is enough: the other shows the same words', async () => {
  const claire = await house.who('claire')
  const { libraryCaseId } = await addLibraryCase(claire, { ...told, title: { fr: 'Le tatou' } })
  expect(await asSuperuser('select title_fr, title_en from own_library_cases where id = $1', [libraryCaseId])).toEqual([
    { title_fr: 'Le tatou', title_en: 'Le tatou' },
  ])
})

const shipped = async (slug = 'vinci-faux-communique-2016') =>
  (await asSuperuser<{ id: string }>('select id from library_cases where slug = $1', [slug]))[0]?.id ?? ''
