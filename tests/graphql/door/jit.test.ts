import fc from 'fast-check'
import { parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readManifest } from '#graphql/documents.ts'
import { as, type Opened, openTinyDoor } from '#tests/graphql/door/door.ts'

/** Documents that try what the compiler is known to find hard. The same text, with a comment more, is not shipped: so it is interpreted. */
const shipped = [
  'query A($first: Int!, $deep: Boolean!, $lang: Language!) { cases(first: $first, order: OLDEST) { nodes { ...Row ... @include(if: $deep) { twin { ...Row title(language: $lang) } } } } } fragment Row on Case { id order at title lead @skip(if: $deep) { name } }',
  'query B($a: Boolean!, $b: Boolean!) { case(by: { reference: "SF-2026-0001" }) { ...X @include(if: $a) ...X @skip(if: $b) twin { ...X @include(if: $b) } } } fragment X on Case { id lanes { name } ...Y @skip(if: $a) } fragment Y on Case { must order }',
  'query C { n: node(id: "case_01920000000070008000000000000007") { __typename id ... on Case { must } ... on Titled { t: title(language: EN) title } } }',
  'query D { node(id: "case_01920000000070008000000000000008") { ... on Case { id must2 { name } } } }',
  'query E { nodes(ids: ["case_01920000000070008000000000000001", "case_0193000000007000800000000000ffff"]) { id __typename ... on Case { at lead { n: name } } } }',
  'query F { broken late away viewer { name viewerMayRename(case: "x") { allowed refusal } } }',
  'mutation G($title: String!) { one: renameCase(input: { id: "a", title: $title }) { case { id title } userErrors { __typename code message path ... on VersionConflict { currentVersion current { id ... on Case { title } } } } } two: renameCase(input: { id: "b", title: "fine" }) { case { id } userErrors { code } } }',
  'query H($by: CaseBy!) { case(by: $by) { id reference: title(language: EN) } }',
  'query I($first: Int = 2, $after: String) { cases(first: $first, after: $after) { edges { cursor node { id claims(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } } } totalCount { value exact } } }',
  'query J { missing: case(by: { reference: "none" }) { id } viewer { name } }',
]

let door: Opened
beforeAll(async () => {
  door = await openTinyDoor({ manifest: Object.fromEntries(shipped.map((text, n) => [`${n}`.repeat(64), text])) })
})
afterAll(() => door.close())

async function both(text: string, variables: object) {
  const clean = async (query: string) => {
    const { status, json } = await door.send({ query, variables }, { headers: as('lena') })
    const said = JSON.stringify(json)
      .replaceAll(/"requestId":"[^"]+"/g, '"requestId":"…"')
      .replaceAll(/"remaining":\d+/g, '"remaining":0')
    return { status, said: JSON.parse(said) }
  }
  return [await clean(text), await clean(`${text} # interpreted`)] as const
}

const values = fc.record(
  {
    first: fc.integer({ min: 0, max: 5 }),
    deep: fc.boolean(),
    lang: fc.constantFrom('FR', 'EN', 'XX'),
    a: fc.boolean(),
    b: fc.boolean(),
    title: fc.constantFrom('again', 'gone', '', 'late', 'fine'),
    by: fc.constantFrom({ reference: 'SF-2026-0001' }, { id: 'a', reference: 'b' }, {}, null),
    after: fc.constantFrom(null, 'nonsense'),
  },
  { requiredKeys: [] },
)

test.each(shipped)('compiled and interpreted answer alike: %s', async (text) => {
  await fc.assert(
    fc.asyncProperty(values, async (variables) => {
      const [compiled, interpreted] = await both(text, variables)
      expect(compiled).toEqual(interpreted)
    }),
    { numRuns: 40 },
  )
})

test('each of them compiles', () => {
  for (const text of shipped) expect(isCompiledQuery(compileQuery(door.door.schema, parse(text)))).toBe(true)
})

test('what is shipped parses, and ids are digests of their text', () => {
  for (const [id, text] of Object.entries(readManifest())) {
    expect(parse(text)).toBeDefined()
    expect(id).toMatch(/^[0-9a-f]{64}$/)
  }
})
