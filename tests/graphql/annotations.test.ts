import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

const SLUG = 'vinci-faux-communique-2016'
const NOTES = `query N($slug: String!, $first: Int!, $after: String) { libraryCase(slug: $slug) { annotations(first: $first, after: $after) {
  edges { cursor node { words } } nodes { words writtenBy { name } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount { value exact } } } }`

type Notes = { nodes: { words: string }[]; totalCount: { value: number } }

let contract: Contract
let house: World
let words: readonly string[]
beforeAll(async () => {
  contract = await openContract()
  house = await world()
  words = await manyNotes()
})
afterAll(() => contract.close())

/** Fifty-five of them, three in each minute, so that some were written at the same moment. */
async function manyNotes(): Promise<string[]> {
  const [past] = await asSuperuser<{ id: string }>('select id from library_cases where slug = $1', [SLUG])
  const words = Array.from({ length: 55 }, (_, n) => `Note ${String(n).padStart(2, '0')}`)
  for (const [n, said] of words.entries())
    await asSuperuser(
      "insert into library_annotations (org_id, id, library_case_id, words, written_by, written_at) values ($1, $2, $3, $4, $5, timestamptz '2026-01-01' + make_interval(mins => $6))",
      [house.lumen.orgId, newId(), past?.id, said, house.memberId('claire'), Math.floor(n / 3)],
    )
  return words
}

test('every note beside a shipped case is reached, page by page, the newest first, and by nobody of another house', async () => {
  const token = await tokenOf(await house.who('philippe'))
  const read = async (variables: object) => contract.ask(token, NOTES, { slug: SLUG, ...variables })
  const seen: string[] = []
  let after: string | null = null
  for (const [size, more] of [
    [20, true],
    [20, true],
    [15, false],
  ] as const) {
    const { data, errors } = await read({ first: 20, after })
    expect(errors).toBeUndefined()
    const { nodes, edges, pageInfo, totalCount } = data.libraryCase.annotations
    expect(nodes).toHaveLength(size)
    expect(pageInfo).toMatchObject({ hasNextPage: more, hasPreviousPage: after !== null })
    expect(edges.at(-1).cursor).toBe(pageInfo.endCursor)
    expect(totalCount).toEqual({ value: 55, exact: true })
    expect(nodes[0].writtenBy).toEqual({ name: 'Claire Vasseur' })
    seen.push(...nodes.map((note: { words: string }) => note.words))
    after = pageInfo.endCursor
  }
  expect(seen).toHaveLength(55)
  expect([...seen].sort()).toEqual(words)
  expect(seen.at(0)).toBe('Note 54')
  expect(seen.slice(1, 4).sort()).toEqual(['Note 51', 'Note 52', 'Note 53'])

  for (const first of [0, 101])
    expect((await read({ first })).errors?.[0]?.extensions.code, `${first}`).toBe('BAD_USER_INPUT')
  expect((await read({ first: 20, after: 'x' })).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID')
  const outside = await contract.ask(await tokenOf(await house.outsider()), NOTES, { slug: SLUG, first: 20 })
  expect(outside.data.libraryCase.annotations).toMatchObject({ nodes: [], totalCount: { value: 0 } })
})

test('what is said now comes first, by name, and a list of cases carries a page of notes for each', async () => {
  const ask = async (query: string, variables = {}) =>
    (await contract.ask(await tokenOf(await house.who('claire')), query, variables)).data
  const other = 'samsung-galaxy-note7-2016'
  const { libraryCase } = await ask('query I($slug: String!) { libraryCase(slug: $slug) { id } }', { slug: other })
  const said = await ask(
    'mutation A($input: AnnotateLibraryCaseInput!) { annotateLibraryCase(input: $input) { libraryCase { annotations(first: 1) { nodes { words writtenBy { name } } } } userErrors { code } } }',
    { input: { libraryCaseId: libraryCase.id, words: 'Our supplier was theirs.' } },
  )
  expect(said.annotateLibraryCase).toEqual({
    libraryCase: {
      annotations: { nodes: [{ words: 'Our supplier was theirs.', writtenBy: { name: 'Claire Vasseur' } }] },
    },
    userErrors: [],
  })
  const { libraryCases } = await ask(
    '{ libraryCases(first: 100) { nodes { slug annotations(first: 2) { nodes { words } totalCount { value } } } } }',
  )
  const noted = libraryCases.nodes.filter(({ annotations }: { annotations: Notes }) => annotations.totalCount.value > 0)
  expect(
    noted.map(({ slug, annotations }: { slug: string; annotations: Notes }) => [slug, annotations.nodes.length]).sort(),
  ).toEqual([
    [other, 1],
    [SLUG, 2],
  ])
})
