import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { houseWithLamp } from '#tests/domain/search/lamp.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { risk } from '#tests/support/risks.ts'
import { reads, sentDuring } from '#tests/support/statements.ts'
import type { World } from '#tests/support/world.ts'

const QUERY = `query S($text: String!, $kinds: [SearchKind!], $perKind: Int, $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, perKind: $perKind, first: $first, after: $after) {
    edges { cursor node { target } }
    nodes {
      kind target language fuzzy
      title { text highlights { start end } } text { text highlights { start end } }
      thing {
        __typename
        ... on Node { id }
        ... on Case { reference }
        ... on Claim { number case { reference } }
        ... on Statement { number form: kind of: case { reference } }
        ... on LibraryCase { slug }
        ... on Person { name }
        ... on Risk { score owner { name } }
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount { value exact }
    counts { kind count { value exact } }
  }
}`

let contract: Contract
let house: World
let token: string
let reference: string
beforeAll(async () => {
  contract = await openContract()
  ;({ house, reference } = await houseWithLamp())
  token = await tokenOf(await house.who('philippe'))
})
afterAll(() => contract.close())

const ask = (variables: Record<string, unknown>, query = QUERY) =>
  contract.ask(token, query, { first: 20, ...variables })
type Node = { kind: string; target: string; text: Snippet; title: Snippet | null; thing: Record<string, unknown> }
type Snippet = { text: string; highlights: { start: number; end: number }[] }

test('each hit says what it is, where its words stand, and where it leads', async () => {
  const { data, errors } = await ask({ text: 'zibeline' })
  expect(errors).toBeUndefined()
  const nodes: Node[] = data.search.nodes
  const of = (kind: string) => nodes.find((node) => node.kind === kind)
  expect(of('CASE')?.thing).toMatchObject({ __typename: 'Case', reference })
  expect(of('CLAIM')?.thing).toMatchObject({ __typename: 'Claim', number: 1, case: { reference } })
  expect(of('STATEMENT')?.thing).toMatchObject({ number: 1, form: 'PRESS_RELEASE', of: { reference } })
  for (const { target, thing } of nodes) expect(thing.id).toBe(target)
  for (const { title } of nodes)
    for (const { start, end } of title?.highlights ?? [])
      expect(title?.text.slice(start, end).toLowerCase()).toMatch(/^zibelines?$/)
  expect(data.search.counts).toEqual(
    ['CASE', 'CLAIM', 'STATEMENT'].map((kind) => ({ kind, count: { value: 1, exact: true } })),
  )
  expect(data.search.totalCount).toEqual({ value: 3, exact: true })
})

test('a person has a name for a title, and a past case a slug', async () => {
  const { data } = await ask({ text: 'duhamel' })
  expect(data.search.nodes).toMatchObject([
    {
      kind: 'PERSON',
      title: { text: 'Inès Duhamel', highlights: [{ start: 5, end: 12 }] },
      thing: { name: 'Inès Duhamel' },
    },
  ])
  const { data: past } = await ask({ text: 'nutella' })
  expect(past.search.nodes[0].thing).toMatchObject({ slug: 'intermarche-nutella-2018' })
})

test('a risk is called by its title, and says what it weighs and who keeps an eye on it', async () => {
  const hugo = house.memberId('hugo')
  const { riskId } = await noteRisk(
    await house.who('claire'),
    risk(hugo, { title: 'Les lampes axolotl', scenario: 'Un axolotl surchauffe.', language: 'fr' }),
  )
  const { data } = await ask({ text: 'axolotls', kinds: ['RISK'] })
  expect(data.search).toMatchObject({
    nodes: [
      {
        kind: 'RISK',
        target: globalId('Risk', riskId),
        language: 'FR',
        title: { text: 'Les lampes axolotl', highlights: [{ start: 11, end: 18 }] },
        text: { text: 'Un axolotl surchauffe.', highlights: [{ start: 3, end: 10 }] },
        thing: { __typename: 'Risk', score: 8, owner: { name: 'Hugo Lefranc' } },
      },
    ],
    counts: [{ kind: 'RISK', count: { value: 1, exact: true } }],
    totalCount: { value: 1, exact: true },
  })
})

test('one statement for the hits, and one for each kind on the page where things are asked for', async () => {
  const sent = async (query: string) =>
    reads(await sentDuring(() => ask({ text: 'zibeline or duhamel or nutella or axolotl' }, query))).length
  expect(await sent(QUERY)).toBe(1 + 6)
  expect(
    await sent(
      'query S($text: String!, $first: Int!) { search(text: $text, first: $first) { nodes { kind target title { text } } counts { kind } } }',
    ),
  ).toBe(1)
})

test('a search costs twenty points and its page', async () => {
  const { extensions } = await ask(
    { text: 'zibeline', first: 10 },
    'query S($text: String!, $first: Int!) { search(text: $text, first: $first) { nodes { kind title { text } } } }',
  )
  expect(extensions?.cost).toMatchObject({ requested: 20 + 10 })
})

test('pages follow one another by cursor, and a cursor of other words is refused', async () => {
  const first = await ask({ text: 'zibeline', first: 2 })
  expect(first.data.search.pageInfo.hasNextPage).toBe(true)
  const after = first.data.search.pageInfo.endCursor
  expect(after).toBe(first.data.search.edges[1].cursor)
  const second = await ask({ text: 'zibeline', first: 2, after })
  expect([...first.data.search.nodes, ...second.data.search.nodes].map(({ kind }: Node) => kind).sort()).toEqual([
    'CASE',
    'CLAIM',
    'STATEMENT',
  ])
  expect(second.data.search.pageInfo.hasNextPage).toBe(false)
  expect((await ask({ text: 'lampe', first: 2, after })).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID')
})

test.each([
  ['more than 200 characters', { text: 'x'.repeat(201) }],
  ['a million of them', { text: 'x'.repeat(100_000) }],
  ['a hidden character', { text: 'a\u202Eb' }],
  ['a page of none', { text: 'a', first: 0 }],
  ['a page of too many', { text: 'a', first: 101 }],
  ['none of each kind', { text: 'a', perKind: 0 }],
  ['too many of each kind', { text: 'a', perKind: 101 }],
])('%s is refused', async (_, variables) => {
  const { data, errors } = await ask(variables)
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(data?.search).toBeUndefined()
})

test('no words find nothing', async () => {
  const { data } = await ask({ text: ' ' })
  expect(data.search).toMatchObject({ nodes: [], counts: [], totalCount: { value: 0, exact: true } })
})

test('who is signed out, or holds a token for something else, searches nothing', async () => {
  expect((await contract.ask(null, QUERY, { text: 'zibeline', first: 5 })).status).toBe(401)
  const other = await tokenOf(await house.who('philippe'), ['statements:write'])
  expect((await contract.ask(other, QUERY, { text: 'zibeline', first: 5 })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  )
})
