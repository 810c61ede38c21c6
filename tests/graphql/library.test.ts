import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { newId } from '#domain/id.ts'
import { CLOSES, OPENS } from '#domain/library/snippet.ts'
import { leased } from '#graphql/budget.ts'
import type { Facts } from '#graphql/context.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { fullBucket } from '#tests/graphql/door/door.ts'
import { type World, world } from '#tests/support/world.ts'

let door: Door
let house: World

beforeAll(async () => {
  const log = { error: () => {}, warn: () => {} }
  const nobody = async () => null
  door = await openDoor(
    {
      say: (code) => code,
      identify: { byToken: nobody, bySession: nobody, again: async (all) => all.map(() => null) },
      log,
      secret: 'not-a-secret-in-tests-at-all-------',
    },
    { manifest: {}, budget: leased(fullBucket()) },
  )
  house = await world()
})
afterAll(() => door.stop())

type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question
  data: any
  errors?: readonly { extensions?: Record<string, unknown> }[]
  statements: number | undefined
}

async function ask(actor: Actor | null, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const facts: Facts = {}
  const { data, errors } = await door.execute(
    { query, variables },
    {
      actor,
      language: 'en',
      requestId: newId(),
      idempotencyKey: null,
      dryRun: false,
      facts,
      log: { error: console.error, warn: () => {} },
      say: (code) => code,
    },
  )
  return { data, errors, statements: facts.statements }
}

const LIST = `query ($search: String, $filter: LibraryFilter, $after: String, $first: Int! = 20, $order: LibraryOrder) {
  libraryCases(first: $first, after: $after, search: $search, filter: $filter, order: $order) {
    edges { cursor match { fuzzy hits { language title { text highlights { start end } } text { text highlights { start end } } } } node { id slug category channel cluster strategies confidence title { fr en } scorecard { step answer event { at steps } } } }
    pageInfo { hasNextPage endCursor } totalCount { value exact } library { cases firstYear lastYear } facets { facet value count } } }`

test('the list answers with counts, facets and hits, in one statement', async () => {
  const { data, errors, statements } = await ask(await house.who('lea'), LIST, {
    search: 'excuses tardives',
    filter: { did: ['APOLOGY'], decades: [2010, 2020] },
  })
  expect(errors).toBeUndefined()
  expect(statements).toBe(1)
  const { edges, totalCount, facets } = data.libraryCases
  expect(data.libraryCases.library).toEqual({ cases: 53, firstYear: 1982, lastYear: 2024 })
  expect(totalCount).toEqual({ value: edges.length, exact: true })
  expect(facets).toContainEqual({ facet: 'DID', value: 'APOLOGY', count: edges.length })
  expect(edges[0].node).toMatchObject({
    category: expect.stringMatching(/^[A-Z_]+$/),
    scorecard: [{ step: 'FACTS' }, { step: 'ACTION' }, { step: 'APOLOGY', answer: true }, { step: 'VALUES' }],
  })
})

test('highlights are places in the text, never markup', async () => {
  const { data } = await ask(await house.who('claire'), LIST, { search: 'Nutella' })
  const [{ match, node }] = data.libraryCases.edges
  expect(node.slug).toBe('intermarche-nutella-2018')
  const french = match.hits.find(({ language }: { language: string }) => language === 'FR')
  for (const { text, highlights } of [french.title, french.text])
    for (const { start, end } of highlights) expect(text.slice(start, end)).toBe('Nutella')
  expect(french.text.highlights.length).toBeGreaterThan(0)
  for (const mark of [OPENS, CLOSES, '<']) expect(JSON.stringify(match)).not.toContain(mark)
})

test('pages follow one another by cursor, and a cursor of another list is refused', async () => {
  const claire = await house.who('claire')
  const first = await ask(claire, LIST, { first: 30 })
  const after = first.data.libraryCases.pageInfo.endCursor
  const second = await ask(claire, LIST, { first: 30, after })
  const slugs = [...first.data.libraryCases.edges, ...second.data.libraryCases.edges].map(
    ({ node }: { node: { slug: string } }) => node.slug,
  )
  expect(new Set(slugs).size).toBe(53)
  expect(second.data.libraryCases.pageInfo.hasNextPage).toBe(false)
  expect((await ask(claire, LIST, { first: 30, after, search: 'rappel' })).errors?.[0]?.extensions?.code).toBe(
    'CURSOR_INVALID',
  )
  expect((await ask(await house.outsider(), LIST, { first: 30, after })).errors?.[0]?.extensions?.code).toBe(
    'CURSOR_INVALID',
  )
})

const PAGE = `query ($slug: String!) { libraryCase(slug: $slug) { id slug story { fr en } summary { en } timeline { number at what { fr } own steps } outcome { en } lessons { fr }
  scorecard { step answer event { number at } } firstWordsHours figures { metric value unit qualifier note { fr en } source { title url publisher } sourceNumber } sources { url } tags confidence confidenceNote { fr } startedOn endedOn country sector strategies } }`

test('a past case reads alike by its name and by its id, in one statement', async () => {
  const claire = await house.who('claire')
  const { data, errors, statements } = await ask(claire, PAGE, { slug: 'vinci-faux-communique-2016' })
  expect(errors).toBeUndefined()
  expect(statements).toBe(1)
  expect(data.libraryCase).toMatchObject({
    confidence: 'HIGH',
    strategies: ['DENY', 'CORRECTIVE_ACTION'],
    scorecard: [{ step: 'FACTS', event: { number: 4 } }, {}, {}, {}],
  })
  const byId = await ask(
    claire,
    '{ node(id: "ID") { id ... on LibraryCase { slug } } }'.replace('ID', data.libraryCase.id),
  )
  expect(byId.data.node).toEqual({ id: data.libraryCase.id, slug: 'vinci-faux-communique-2016' })
})

test('every past case answers everything the contract promises of it', async () => {
  const claire = await house.who('claire')
  const { data } = await ask(claire, '{ libraryCases(first: 100) { nodes { slug } } }')
  for (const { slug } of data.libraryCases.nodes)
    expect((await ask(claire, PAGE, { slug })).errors, slug).toBeUndefined()
})

test('a case that is not in the library is not found', async () => {
  const { data, errors } = await ask(await house.who('claire'), PAGE, { slug: 'no-such-case' })
  expect(data.libraryCase).toBeNull()
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
})

test('cases are compared in the order asked, in one statement; what is not there is left out, and more than four are refused', async () => {
  const claire = await house.who('claire')
  const compare = (slugs: string[]) =>
    ask(claire, 'query ($slugs: [String!]!) { compareLibraryCases(slugs: $slugs) { slug } }', { slugs })
  const slugs = ['vinci-faux-communique-2016', 'no-such-case', 'dominos-youtube-2009']
  const { data, statements } = await compare(slugs)
  expect(data.compareLibraryCases.map(({ slug }: { slug: string }) => slug)).toEqual([slugs[0], slugs[2]])
  expect(statements).toBe(1)
  const tooMany = await compare(['a', 'b', 'c', 'd', 'e'])
  expect(tooMany.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

test('another house reads the same library; nobody signed out does, nor a token without the scope', async () => {
  const lumen = await house.who('claire')
  const [ours, theirs] = [await ask(lumen, LIST), await ask(await house.outsider(), LIST)]
  const nodes = ({ data }: Answer) => data.libraryCases.edges.map(({ node }: { node: unknown }) => node)
  expect(nodes(theirs)).toEqual(nodes(ours))
  expect((await ask(null, LIST)).data?.libraryCases).toBeUndefined()
  const refused = await ask({ ...lumen, kind: 'token', scopes: new Set(['statements:write']) }, LIST)
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('odd questions are refused as bad input', async () => {
  const claire = await house.who('claire')
  for (const variables of [{ search: 'x'.repeat(201) }, { search: 'a\u0000' }, { first: 0 }, { first: 101 }])
    expect((await ask(claire, LIST, variables)).errors?.[0]?.extensions?.code, JSON.stringify(variables)).toBe(
      'BAD_USER_INPUT',
    )
})

const WHY = 'libraryCase { slug category } score same { trait value } differs { trait value } teaches { fr en }'

test('precedents answer before there is a case, and on it, each with why', async () => {
  const claire = await house.who('claire')
  const said = 'Notre compte a répondu avec sarcasme à une mère inquiète.'
  const before = await ask(
    claire,
    `query ($said: String!) { precedents(said: $said, channel: TWITTER, category: COMMUNITY_MANAGEMENT, cluster: PREVENTABLE) { ${WHY} } }`,
    { said },
  )
  expect(before.errors).toBeUndefined()
  expect(before.data.precedents).toHaveLength(3)
  expect(before.data.precedents[0].same).toEqual(
    expect.arrayContaining([
      { trait: 'CATEGORY', value: 'COMMUNITY_MANAGEMENT' },
      { trait: 'CHANNEL', value: 'TWITTER' },
    ]),
  )
  const { caseId } = await declareCase(claire, {
    said,
    title: null,
    link: null,
    channel: 'twitter',
    severity: 3,
    category: 'community_management',
    cluster: 'preventable',
    awareAt: null,
    startedAt: null,
  })
  const { data, errors } = await ask(
    claire,
    `query ($id: ID!) { case(by: {id: $id}) { reference precedents { ${WHY} } } }`,
    { id: `case_${caseId.replaceAll('-', '')}` },
  )
  expect(errors).toBeUndefined()
  expect(data.case.precedents).toEqual(before.data.precedents)
})

test('a document of pages costs what its pages hold', async () => {
  const { errors } = await ask(await house.who('claire'), LIST, { first: 100 })
  expect(errors).toBeUndefined()
})
