import { expect, test } from 'vitest'
import { cursorScope, sealCursor } from '#domain/cursor.ts'
import { findLibraryCase, findLibraryCases, LIBRARY_CASES, type LibraryQuestion } from '#domain/library/find.ts'
import type { Selection } from '#domain/selection.ts'
import { asking, reading } from './reader.ts'

const page = asking({ nodes: { slug: true }, totalCount: { value: true } })

const list = (selection: Selection, question: LibraryQuestion) =>
  reading((read) => findLibraryCases(read, selection, question))
const one = (selection: Selection, slug: string) => reading((read) => findLibraryCase(read, selection, slug))
const scope = (question: LibraryQuestion) =>
  reading(async (read) => cursorScope(read.asking.actor.orgId, LIBRARY_CASES, question))

async function slugs(question: Partial<LibraryQuestion>): Promise<string[]> {
  const { rows } = await list(page, { first: 100, ...question })
  return rows.map(({ node }) => node.slug as string)
}

test('the whole library is listed, the newest first', async () => {
  const all = await slugs({})
  expect(all).toHaveLength(53)
  expect(all[0]).toBe('crowdstrike-outage-2024')
  expect(all.at(-1)).toBe('johnson-johnson-tylenol-1982')
})

test('pages follow one another without a gap or a repeat, in either order', async () => {
  for (const asked of [{}, { search: 'excuses' }, { search: 'apology', order: 'newest' as const }]) {
    const whole = await slugs(asked)
    const walked: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const question: LibraryQuestion = { ...asked, first: 7, after }
      const answer = await list(page, question)
      walked.push(...answer.rows.map(({ node }) => node.slug as string))
      more = answer.more
      const last = answer.rows.at(-1)
      if (last) after = sealCursor(await scope(question), last.key)
    }
    expect(walked).toEqual(whole)
    expect(new Set(walked).size).toBe(whole.length)
  }
})

test('a cursor of another search is refused', async () => {
  const after = sealCursor(await scope({ first: 7, search: 'rappel' }), [1, '0192f0c1-a7b8-7c3e-9d5e-4f60718293a4'])
  await expect(list(page, { first: 7, search: 'excuses', after })).rejects.toThrow('another list')
})

test.each([
  ['a French word with its accent', 'hypermarché', 'cora-mondelange-bon-reduction-2011'],
  ['the same without it, in capitals', 'HYPERMARCHE', 'cora-mondelange-bon-reduction-2011'],
  ['a French stem', 'empoisonner', 'johnson-johnson-tylenol-1982'],
  ['an English stem', 'poisoned', 'johnson-johnson-tylenol-1982'],
  ['a phrase in French quotation marks', '« viande de cheval »', 'findus-spanghero-viande-de-cheval-2013'],
  ['a phrase in English', '"fake denial"', 'vinci-faux-communique-2016'],
  ['a typographic apostrophe', 'l’Autorité des marchés financiers', 'vinci-faux-communique-2016'],
])('search finds %s: %s', async (_, search, slug) => {
  expect(await slugs({ search })).toContain(slug)
})

test('the nearest case comes first', async () => {
  expect((await slugs({ search: 'salmonella chocolate' }))[0]).toBe('ferrero-kinder-salmonelle-2022')
  expect((await slugs({ search: 'Nutella' }))[0]).toBe('intermarche-nutella-2018')
})

test('an excluded word leaves a case out in both languages, though only one of them holds it', async () => {
  const [all, without] = [await slugs({ search: 'pizza' }), await slugs({ search: 'pizza -enfants' })]
  expect(all).toContain('buitoni-fraich-up-2022')
  expect(without).not.toContain('buitoni-fraich-up-2022')
  expect(without.length).toBeGreaterThan(0)
  expect(without.every((slug) => all.includes(slug))).toBe(true)
})

test('a half typed or mistyped name is found by its letters, and said to be', async () => {
  for (const [search, slug] of [
    ['balanciaga', 'balenciaga-campagne-enfants-2022'],
    ['decatlon', 'decathlon-hijab-running-2019'],
    ['evi', 'evian-tweet-ramadan-2021'],
    ['Nestle', 'nestle-kitkat-greenpeace-2010'],
  ] as const)
    expect(await slugs({ search }), search).toContain(slug)
  const { rows } = await list(page, { first: 5, search: 'balanciaga' })
  expect(rows[0]).toMatchObject({ fuzzy: true, node: { slug: 'balenciaga-campagne-enfants-2022' } })
})

test('names are not guessed at where full text finds enough', async () => {
  const { rows } = await list(page, { first: 100, search: 'pepsi' })
  expect(rows.every(({ fuzzy }) => !fuzzy || rows.length < 6)).toBe(true)
  const common = await list(page, { first: 100, search: 'excuses' })
  expect(common.rows.some(({ fuzzy }) => fuzzy)).toBe(false)
})

test('what no case holds finds nothing, and odd input does no harm', async () => {
  expect(await slugs({ search: 'xylophone quantique' })).toEqual([])
  for (const search of ['', '   ', '"', '-', '- -', `'; drop table library_cases; --`, '%_\\', '& | ! ()', 'le la les'])
    await expect(slugs({ search }), search).resolves.toBeInstanceOf(Array)
  expect(await slugs({ search: '  ' })).toHaveLength(53)
  await expect(slugs({ search: 'x'.repeat(201) })).rejects.toThrow('200')
  await expect(slugs({ search: 'a\u0000b' })).rejects.toThrow('hidden')
})

test('filters hold together, and answers about the response must all be given', async () => {
  expect(await slugs({ filter: { categories: ['community_management'] } })).toHaveLength(7)
  expect(await slugs({ filter: { categories: ['community_management', 'rumour'] } })).toHaveLength(11)
  expect(await slugs({ filter: { categories: ['community_management'], countries: ['FR'] } })).toHaveLength(3)
  expect(await slugs({ filter: { decades: [1980] } })).toEqual(['johnson-johnson-tylenol-1982'])
  expect(await slugs({ filter: { categories: ['community_management'], did: ['apology'] } })).toHaveLength(5)
  expect((await slugs({ filter: { did: ['apology', 'action'] } })).length).toBeLessThan(
    (await slugs({ filter: { did: ['apology'] } })).length,
  )
  expect(await slugs({ search: 'excuses', filter: { clusters: ['victim'], channels: ['press'] } })).not.toContain(
    'crock-pot-this-is-us-2018',
  )
})

test('each question counts what its answers would leave, under the other filters', async () => {
  const answer = await list(asking({ facets: { value: true } }), {
    first: 1,
    filter: { categories: ['community_management'] },
  })
  const count = (facet: string, value: string) =>
    answer.facets?.find((each) => each.facet === facet && each.value === value)?.count
  expect(answer.total).toBe(7)
  expect([
    count('categories', 'community_management'),
    count('categories', 'product_safety'),
    count('categories', 'rumour'),
  ]).toEqual([7, 7, 4])
  expect([count('clusters', 'preventable'), count('clusters', 'accidental'), count('clusters', 'victim')]).toEqual([
    3, 4, 0,
  ])
  expect([count('did', 'facts'), count('did', 'action'), count('did', 'apology'), count('did', 'values')]).toEqual([
    7, 4, 5, 6,
  ])
  expect([count('countries', 'FR'), count('countries', 'US'), count('countries', 'GB')]).toEqual([3, 2, 2])
})

test('choosing an answer leaves as many cases as it was said to', async () => {
  const { facets } = await list(asking({ facets: { value: true } }), { first: 1, search: 'boycott' })
  for (const { facet, value, count } of facets ?? []) {
    const wanted = facet === 'decades' ? Number(value) : value
    const { total } = await list(page, { first: 1, search: 'boycott', filter: { [facet]: [wanted] } })
    expect(total, `${facet} ${value}`).toBe(count)
  }
})

test('the list with its counts, hits and facets is one statement', async () => {
  const selection = asking({
    edges: { match: true, node: { title: true, scorecard: true } },
    facets: { value: true },
    totalCount: { value: true },
  })
  const statements = await reading(async (read) => {
    await findLibraryCases(read, selection, { first: 20, search: 'excuses' })
    return read.unit.statements
  })
  expect(statements).toBe(1)
})

test('one past case is read whole, with each figure beside its source', async () => {
  const found = await one(
    asking({
      id: true,
      title: true,
      startedOn: true,
      firstWordsHours: true,
      scorecard: true,
      timeline: true,
      figures: true,
      sources: true,
    }),
    'vinci-faux-communique-2016',
  )
  expect(found).toMatchObject({
    id: expect.stringMatching(/^past_[0-9a-f]{32}$/),
    title: { en: 'Vinci: the fake press release that sank the share price' },
    startedOn: '2016-11-22',
    firstWordsHours: 0.9,
    scorecard: [
      { step: 'facts', answer: true, event: { number: 4, at: '2016-11-22T17:01' } },
      { step: 'action', answer: true, event: { number: 5 } },
      { step: 'apology', answer: false, event: null },
      { step: 'values', answer: false, event: null },
    ],
  })
  const [figure] = found.figures as { value: number; source: { publisher: string }; sourceNumber: number }[]
  expect(figure).toMatchObject({ value: 18, source: { publisher: 'Le Moniteur' }, sourceNumber: 1 })
})

test('what is not known stays unknown', async () => {
  const found = await one(asking({ scorecard: true, firstWordsHours: true }), 'intermarche-nutella-2018')
  expect(found.firstWordsHours).toBeNull()
  expect(found.scorecard).toMatchObject([{ answer: null }, { answer: null }, { answer: null }, { answer: null }])
})

test('a past case that is not there is not found', async () => {
  await expect(one(page, 'no-such-case')).rejects.toThrow()
})
