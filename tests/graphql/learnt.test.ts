import { afterAll, beforeAll, expect, test } from 'vitest'
import { editLibraryCase } from '#domain/library/editLibraryCase.ts'
import { takeBackLesson } from '#domain/postMortems/lessons.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { published } from '#tests/support/learnt.ts'
import { inBoth, told } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, written } from '#tests/support/postMortem.ts'
import { type PersonKey, world } from '#tests/support/world.ts'
import { askingLessons, LESSONS, type Lessons, referenceOf, words } from './askingLessons.ts'

let contract: Contract
beforeAll(async () => {
  contract = await openContract()
})
afterAll(() => contract.close())

const PAST =
  'query P($slug: String!) { libraryCase(slug: $slug) { applied { how line { id } policy { name } lesson { wording { words } } } } }'

const { asker, lessonsFor } = askingLessons(() => contract)

test('what was learnt and what it changed is read in one place, the newest post-mortem first, each in its own order', async () => {
  const house = await world()
  const older = await published(house)
  const newer = await published(house)
  await older.apply()
  const all = await lessonsFor(house, 'philippe')
  expect(all.nodes.map((lesson) => [referenceOf(lesson), lesson.words.fr])).toEqual([
    [newer.reference, 'Nobody answers alone after 8 p.m.'],
    [newer.reference, 'Say at once what is decided.'],
    [older.reference, 'Nobody answers alone after 8 p.m.'],
    [older.reference, 'Say at once what is decided.'],
  ])
  expect(all.totalCount).toEqual({ value: 4, exact: true })
  expect(all.nodes.map(({ passage }) => passage?.applied.map(({ how }) => how))).toEqual([
    [],
    [],
    ['It names a number.'],
    [],
  ])
  expect(all.nodes[0]?.libraryCase.slug).toBe(newer.slug)

  const paged: string[] = []
  let after: string | null = null
  for (let page = 0; page < 4; page++) {
    const { data } = await asker(house)('philippe', LESSONS, { first: 1, after })
    const { nodes, pageInfo }: Lessons = data.lessons
    paged.push(...nodes.map((lesson) => `${referenceOf(lesson)} ${lesson.words.en}`))
    expect(pageInfo.hasNextPage).toBe(page < 3)
    after = pageInfo.endCursor
  }
  expect(paged).toEqual(all.nodes.map((lesson) => `${referenceOf(lesson)} ${lesson.words.en}`))
})

test('they are narrowed by what the case was about, who was held responsible, and whether they changed something', async () => {
  const house = await world()
  const rumour = await published(house, { category: 'rumour', cluster: 'victim' })
  const fraud = await published(house, { category: 'fraud', cluster: 'preventable' })
  const { appliedLessonId } = await fraud.apply()
  const of = async (filter: object) => (await lessonsFor(house, 'claire', filter)).nodes.map(referenceOf)
  expect(await of({ categories: ['RUMOUR'] })).toEqual([rumour.reference, rumour.reference])
  expect(await of({ categories: ['RUMOUR', 'FRAUD'], clusters: ['PREVENTABLE'] })).toEqual([
    fraud.reference,
    fraud.reference,
  ])
  expect(await of({ categories: ['ADVERTISING'] })).toEqual([])
  expect(await of({ applied: true })).toEqual([fraud.reference])
  expect(await of({ applied: false, clusters: ['PREVENTABLE'] })).toEqual([fraud.reference])
  expect(await of({ applied: true, clusters: ['VICTIM'] })).toEqual([])
  await takeBackLesson(await house.who('hugo'), { appliedLessonId, reason: 'It was another line.' })
  expect(await of({ applied: true }), 'a link that was taken back changed nothing').toEqual([])
})

test('no lesson of another house, of a restricted case one is not on, of words nobody cleared, or under privilege', async () => {
  const house = await world()
  const { reference } = await published(house, { restricted: true })
  const open = await closedCase(house)
  await written(house, open.postMortemId)
  for (const who of ['claire', 'ines', 'anne'] as const) {
    const { nodes, totalCount } = await lessonsFor(house, who)
    expect(nodes.map(referenceOf), who).toEqual([reference, reference])
    expect(totalCount, 'not even by number').toEqual({ value: 2, exact: true })
    expect(JSON.stringify(nodes)).not.toContain('Counsel')
  }
  for (const who of ['nadia', 'lea', 'olivier', 'outsider'] as const)
    for (const filter of [null, { applied: false }, { categories: ['COMMUNITY_MANAGEMENT'] }])
      expect(await lessonsFor(house, who, filter), who).toMatchObject({
        nodes: [],
        totalCount: { value: 0, exact: true },
        pageInfo: { hasNextPage: false },
      })
})

test('a past case that is as closed as the case it was made of teaches nothing to whoever is not on that', async () => {
  const house = await world()
  const { reference, slug } = await published(house, { restricted: true })
  const [kept] = await asSuperuser<{ id: string; version: number }>(
    'select id, version from own_library_cases where slug = $1',
    [slug],
  )
  await editLibraryCase(await house.who('claire'), {
    ...told,
    libraryCaseId: kept?.id ?? '',
    expectedVersion: kept?.version ?? 1,
    lessons: [inBoth('Told otherwise.')],
  })
  const { nodes } = await lessonsFor(house, 'claire')
  expect(nodes.map(referenceOf), 'what was cleared, once').toEqual([reference, reference])
  for (const who of ['nadia', 'lea', 'olivier'] as const)
    expect(await lessonsFor(house, who), who).toMatchObject({ nodes: [], totalCount: { value: 0 } })
})

test('the library tells what the lessons of a case changed since, to whoever sees the case, while the link stands', async () => {
  const house = await world()
  const { slug, apply } = await published(house)
  const ask = asker(house)
  const appliedFor = async (who: PersonKey) => (await ask(who, PAST, { slug })).data?.libraryCase?.applied
  expect(await appliedFor('philippe')).toEqual([])
  const { appliedLessonId } = await apply()
  expect(await appliedFor('claire')).toEqual([
    {
      how: 'It names a number.',
      line: { id: expect.any(String) },
      policy: null,
      lesson: { wording: { words: 'Nobody answers alone after 8 p.m.' } },
    },
  ])
  expect(await appliedFor('maya'), 'who is not told of lines').toMatchObject([{ line: null, policy: null }])
  const [past] = await asSuperuser<{ id: string; version: number }>(
    'select id, version from own_library_cases where slug = $1',
    [slug],
  )
  await editLibraryCase(await house.who('claire'), {
    ...told,
    libraryCaseId: past?.id ?? '',
    lessons: [inBoth('Another lesson.')],
    expectedVersion: past?.version ?? 1,
  })
  expect(await appliedFor('claire'), 'told otherwise, it still changed what it changed').toHaveLength(1)
  await takeBackLesson(await house.who('hugo'), { appliedLessonId, reason: 'It was another line.' })
  expect(await appliedFor('claire')).toEqual([])
  const { data } = await ask(
    'claire',
    '{ libraryCases(first: 1, filter: { owners: [SHIPPED] }) { nodes { applied { how } } } }',
  )
  expect(data?.libraryCases.nodes).toEqual([{ applied: [] }])
})

test('a lesson that is privileged after it changed something leaves no trace in the library, for those who read it either', async () => {
  const house = await world()
  const { slug, lessonIds, apply } = await published(house)
  await apply()
  await asSuperuser('alter table post_mortem_passages disable trigger user')
  await asSuperuser('update post_mortem_passages set privileged_at = now(), privileged_by = $2 where id = $1', [
    lessonIds[0],
    house.memberId('ines'),
  ])
  await asSuperuser('alter table post_mortem_passages enable trigger user')
  const ask = asker(house)
  for (const who of ['ines', 'claire', 'philippe', 'anne'] as const) {
    expect((await ask(who, PAST, { slug })).data?.libraryCase, who).toEqual({ applied: [] })
    expect(words(await lessonsFor(house, who)), who).toEqual(['Say at once what is decided.'])
  }
})

test('the lanes that clear a post-mortem are read by everyone of the house and changed by its administrator, aloud', async () => {
  const house = await world()
  const ask = asker(house)
  const CHANGE =
    'mutation C($input: ChangePostMortemLanesInput!) { changePostMortemLanes(input: $input) { organisation { postMortemLanes } userErrors { code path } } }'
  const change = async (who: PersonKey, lanes: string[]) =>
    (await ask(who, CHANGE, { input: { lanes } })).data?.changePostMortemLanes
  expect(await change('claire', ['LEGAL'])).toMatchObject({
    organisation: null,
    userErrors: [{ code: 'NOT_YOUR_ROLE' }],
  })
  expect(await change('olivier', [])).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', path: ['lanes'] }] })
  expect(await change('olivier', ['LEGAL', 'EXECUTIVE'])).toEqual({
    organisation: { postMortemLanes: ['EXECUTIVE', 'LEGAL'] },
    userErrors: [],
  })
  const { data } = await ask('tom', '{ organisation { postMortemLanes } }')
  expect(data?.organisation).toEqual({ postMortemLanes: ['EXECUTIVE', 'LEGAL'] })
  const other = await ask('outsider', '{ organisation { postMortemLanes } }')
  expect(other.data?.organisation).toEqual({ postMortemLanes: ['COMMUNICATIONS', 'LEGAL'] })
})
