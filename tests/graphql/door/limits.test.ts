import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

let door: Opened
beforeAll(async () => {
  door = await openTinyDoor()
})
afterAll(() => door.close())
beforeEach(() => {
  door.seen.selections.length = 0
})

const ask = (query: string, variables?: object) => door.send({ query, variables }, { headers: as('lena') })
const codeOf = async (query: string, variables?: object) =>
  (await ask(query, variables)).json.errors?.map((error) => error.extensions.code)
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ')
const nested = (depth: number) => `${'twin { '.repeat(depth)}id${' }'.repeat(depth)}`
const oneCase = (inner: string) => `{ case(by: { reference: "SF-2026-0001" }) { ${inner} } }`

describe('a document is judged before anything runs', () => {
  test('1,000 aliases of __typename are refused, and so are 1,000 of a field (S15)', async () => {
    expect((await ask(`{ ${many(1_000, (n) => `a${n}: __typename`)} }`)).status).toBe(400)
    expect((await ask(`{ ${many(1_000, (n) => `a${n}: broken`)} }`)).status).toBe(400)
    expect(door.logged).toEqual([])
  })

  test.each([
    ['16 aliases', `{ ${many(16, (n) => `a${n}: __typename`)} }`],
    ['16 aliases below', oneCase(many(16, (n) => `a${n}: id`))],
    ['21 root fields', `{ ${many(21, () => '__typename')} }`],
    ['depth 13', oneCase(nested(11))],
    ['depth 50 (S18)', oneCase(nested(49))],
    ['21 directives', oneCase(many(21, () => 'id @include(if: true)'))],
    [
      '6 mutations',
      `mutation { ${many(6, (n) => `m${n}: renameCase(input: { id: "x", title: "y" }) { userErrors { code } }`)} }`,
    ],
    [
      '6 mutations in several operations',
      `mutation A { ${many(3, (n) => `m${n}: renameCase(input: { id: "x", title: "y" }) { userErrors { code } }`)} } mutation B { ${many(3, (n) => `m${n}: renameCase(input: { id: "x", title: "y" }) { userErrors { code } }`)} }`,
    ],
    [
      'aliases that fragments multiply',
      `{ ${many(4, (n) => `c${n}: case(by: { reference: "SF-2026-0001" }) { ...F }`)} } fragment F on Case { a: id b: id c: id d: id }`,
    ],
    [
      'fields that fragments multiply',
      `${oneCase('...F0')} ${many(30, (n) => `fragment F${n} on Case { twin { id ...F${n + 1} } lead { id } }`)} fragment F30 on Case { id }`,
    ],
    [
      '100³ pages (S22)',
      '{ cases(first: 100) { nodes { claims(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
    ],
  ])('%s: TOO_COMPLEX', async (_what, query) => {
    const { json, status } = await ask(query)
    expect(json.errors?.[0]?.extensions.code).toBe('TOO_COMPLEX')
    expect([status, json.data, door.seen.selections]).toEqual([400, undefined, []])
  })

  test('what doubles with each fragment is refused without being spread out', async () => {
    const started = performance.now()
    const bomb = `{ ...F0 } ${many(40, (n) => `fragment F${n} on Query { case(by: { reference: "a" }) { id } ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { __typename }`
    expect(await codeOf(bomb)).toContain('TOO_COMPLEX')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test.each([
    ['2,001 tokens', `{ ${many(2_001, () => '__typename')} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'a fragment cycle (S18)',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'introspection past its depth',
      `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s: refused', async (_what, query, code) => expect(await codeOf(query)).toContain(code))

  test('what stays within every limit runs', async () => {
    expect(await codeOf(oneCase(nested(10)))).toBeUndefined()
    expect(await codeOf(`{ ${many(15, (n) => `a${n}: __typename`)} }`)).toBeUndefined()
  })
})

describe('input is bounded (S20)', () => {
  const counted = 'query A($words: [String!]!) { counted(words: $words) }'
  test.each([
    ['251 items', { words: Array(251).fill('x') }],
    ['65,537 bytes of text', { words: ['x'.repeat(65_537)] }],
    ['NUL', { words: ['a\0b'] }],
    ['half a surrogate pair', { words: ['\ud800'] }],
    ['a number for text', { words: [1] }],
    ['null for text', { words: [null] }],
  ])('%s: BAD_USER_INPUT', async (_what, variables) =>
    expect(await codeOf(counted, variables)).toEqual(['BAD_USER_INPUT']),
  )

  test('input nested 21 deep: BAD_USER_INPUT', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`)
    expect(await codeOf(counted, { words: ['x'], other: deep })).toEqual(['BAD_USER_INPUT'])
  })

  test('250 items pass', async () =>
    expect((await ask(counted, { words: Array(250).fill('x') })).json.data).toEqual({ counted: 250 }))

  test.each([-1, 0, 101, 2_147_483_648])('first: %i is refused before anything is read', async (first) => {
    expect(await codeOf('query A($first: Int!) { cases(first: $first) { nodes { id } } }', { first })).toEqual([
      'BAD_USER_INPUT',
    ])
    expect(door.seen.selections).toEqual([])
  })

  test('two keys of a @oneOf input, or none, are refused, in variables and in the document', async () => {
    const query = 'query A($by: CaseBy!) { case(by: $by) { id } }'
    expect(await codeOf(query, { by: { id: 'a', reference: 'b' } })).toEqual(['BAD_USER_INPUT'])
    expect(await codeOf(query, { by: {} })).toEqual(['BAD_USER_INPUT'])
    expect(await codeOf('{ case(by: { id: "a", reference: "b" }) { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('a page says where it ends, whether more follows, and how many there are at least', async () => {
    const read = await ask(
      '{ cases(first: 2) { pageInfo { endCursor hasNextPage hasPreviousPage } edges { cursor } totalCount { value exact } } }',
    )
    const { pageInfo, edges, totalCount } = read.json.data?.cases ?? {}
    expect([pageInfo?.hasNextPage, pageInfo?.hasPreviousPage, totalCount]).toEqual([
      true,
      false,
      { value: 10_000, exact: false },
    ])
    expect(edges?.[1]?.cursor).toBe(pageInfo?.endCursor)
  })
})

describe('introspection', () => {
  test('a token reads the whole contract, at a fixed price', async () => {
    const { getIntrospectionQuery, buildClientSchema } = await import('graphql')
    const { json } = await ask(getIntrospectionQuery({ oneOf: true, specifiedByUrl: true }))
    expect(buildClientSchema(json.data as never).getType('Case')).toBeDefined()
    expect(json.extensions?.cost).toMatchObject({ requested: 100, actual: 100 })
  })
})
