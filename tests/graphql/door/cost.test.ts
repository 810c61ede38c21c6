import fc from 'fast-check'
import { buildASTSchema, concatAST, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { questionOf } from '#graphql/asked.ts'
import { costOf } from '#graphql/cost.ts'
import { readModules } from '#graphql/schema.ts'
import { tinyWords } from '#tests/graphql/door/tiny.ts'

const schema = buildASTSchema(concatAST([readModules(['base']), parse(tinyWords)]))

function costIn(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('No operation.')
  return costOf(schema, questionOf(schema, document, operation)).requested(variables)
}

const pages = fc.integer({ min: 1, max: 100 })

/** A selection on Case whose response keys all begin with `prefix`, so that two of them never meet. */
const onCase = (prefix: string): fc.Arbitrary<string> =>
  fc.letrec<{ thing: string }>((tie) => ({
    thing: fc
      .array(
        fc.oneof(
          { maxDepth: 3 },
          fc.nat(9).map((n) => `${prefix}${n}: id`),
          fc.nat(9).map((n) => `${prefix}l${n}: lead { name }`),
          fc
            .tuple(fc.nat(9), pages, tie('thing'))
            .map(([n, first, inner]) => `${prefix}c${n}${first}: claims(first: ${first}) { nodes { ${inner} } }`),
          fc
            .tuple(fc.nat(9), pages)
            .map(([n, first]) => `${prefix}t${n}${first}: claims(first: ${first}) { totalCount { value } }`),
          fc.tuple(fc.nat(9), tie('thing')).map(([n, inner]) => `${prefix}w${n}: twin { ${inner} }`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((fields) => [...new Map(fields.map((field) => [field.split(':')[0], field])).values()].join(' ')),
  })).thing

const withCase = (inner: string) => `{ case(by: { reference: "a" }) { ${inner} } }`

test('two disjoint selections cost their sum', () => {
  fc.assert(
    fc.property(onCase('a'), onCase('b'), (a, b) => {
      const empty = costIn(withCase('id'))
      expect(costIn(withCase(`${a} ${b}`)) - empty).toBe(costIn(withCase(a)) - empty + costIn(withCase(b)) - empty)
    }),
    { numRuns: 300 },
  )
})

test('a larger page never costs less, and a page of n costs n times one of 1', () => {
  fc.assert(
    fc.property(pages, pages, onCase('a'), (n, m, inner) => {
      const query = `query A($first: Int!) { cases(first: $first) { nodes { ${inner} } } }`
      const [small, large] = [Math.min(n, m), Math.max(n, m)].map((first) => costIn(query, { first }))
      expect(large).toBeGreaterThanOrEqual(small ?? 0)
      const one =
        costIn(query, { first: 1 }) -
        costIn('query A($first: Int!) { cases(first: $first) { pageInfo { hasNextPage } } }', { first: 1 })
      expect(costIn(query, { first: n })).toBe(one * n)
    }),
    { numRuns: 300 },
  )
})

test('however a document is cut into fragments, it costs the same', () => {
  fc.assert(
    fc.property(onCase('a'), (inner) => {
      expect(
        costIn(`{ case(by: { reference: "a" }) { ...F ... on Case { id } } } fragment F on Case { ${inner} }`),
      ).toBe(costIn(withCase(`id ${inner}`)))
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['{ __typename }', 0],
  ['{ viewer { name } }', 1],
  ['{ cases(first: 20) { nodes { id } } }', 20],
  ['{ cases(first: 20) { edges { cursor node { id } } pageInfo { endCursor } } }', 20],
  ['{ cases(first: 20) { nodes { id } totalCount { value exact } } }', 30],
  [
    '{ cases(first: 20) { nodes { lead { name } claims(first: 5) { nodes { id } totalCount { value } } } } }',
    20 + 20 + 100 + 200,
  ],
  ['{ case(by: { reference: "a" }) { lanes { name } } }', 1 + 4],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['mutation { renameCase(input: { id: "a", title: "b" }) { case { lead { name } } userErrors { message } } }', 12],
  ['{ a: case(by: { reference: "a" }) { id } b: case(by: { reference: "b" }) { id } }', 2],
  ['{ case(by: { reference: "a" }) { id } case(by: { reference: "a" }) { lead { name } } }', 2],
])('%s costs %i', (query, points) => expect(costIn(query)).toBe(points))
