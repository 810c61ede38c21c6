import { buildASTSchema, concatAST, getOperationAST, getVariableValues, parse } from 'graphql'
import { expect, test } from 'vitest'
import { keyOf, part, type Selection } from '#domain/selection.ts'
import { questionOf } from '#graphql/asked.ts'
import { readModules } from '#graphql/schema.ts'
import { selector } from '#graphql/selection.ts'
import { teachVocabulary } from '#graphql/vocabulary.ts'
import { tinyWords } from '#tests/graphql/door/tiny.ts'

const schema = buildASTSchema(concatAST([readModules(['base']), parse(tinyWords)]))
teachVocabulary(schema)

function selecting(text: string) {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('No operation.')
  const select = selector(questionOf(schema, document, operation).fields)
  return (variables: Record<string, unknown> = {}) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    return select(coerced ?? {})
  }
}

/** A selection as one line: `name:args@type{…}`. */
const line = ({ fields }: Selection): string =>
  fields
    .map(
      ({ name, argsKey, on, children }) =>
        `${name}${argsKey && `:${argsKey}`}${on ? `@${on}` : ''}${children ? `{${line(children)}}` : ''}`,
    )
    .join(' ')

test('fragments are flattened, the same field asked twice is one, __typename asks for nothing', () => {
  expect(
    line(
      selecting(
        '{ case(by: { reference: "a" }) { __typename id ...F lead { id } } case(by: { reference: "a" }) { at } } fragment F on Case { id lead { name } ... on Titled { title } }',
      )(),
    ),
  ).toBe('case:{"by":{"reference":"a"}}{id lead{name id} title:{"language":"fr"} at}')
})

test('a fragment that narrows says to which type; one that does not says nothing', () => {
  expect(
    line(
      selecting(
        '{ node(id: "x") { id ... on Node { id } ... on Case { at ... on Titled { title(language: EN) } } ... on Titled { title } } }',
      )(),
    ),
  ).toBe('node:{"id":"x"}{id at@Case title:{"language":"en"}@Case title:{"language":"fr"}@Titled}')
})

test('defaults are applied, enums are in the words of the domain, and resolvers find the same key', () => {
  const selection = selecting('{ cases(first: 3) { nodes { title } } }')()
  expect(line(selection)).toBe('cases:{"first":3,"order":"newest"}{nodes{title:{"language":"fr"}}}')
  expect(keyOf('cases', { order: 'newest', first: 3 })).toBe('cases:{"first":3,"order":"newest"}')
  expect(line(part(selection, 'cases', { first: 3, order: 'newest' }))).toBe('nodes{title:{"language":"fr"}}')
})

test('aliases with other arguments stay apart', () => {
  const selection = selecting('{ a: cases(first: 1) { nodes { id } } b: cases(first: 2) { nodes { at } } }')()
  expect(line(part(selection, 'cases', { first: 2, order: 'newest' }))).toBe('nodes{at}')
})

test('variables decide on arguments and on what is left out, request by request', () => {
  const select = selecting(
    'query A($n: Int = 5, $deep: Boolean = false, $lang: Language) { cases(first: $n) { nodes { ...F @include(if: $deep) id @skip(if: $deep) } } } fragment F on Case { title(language: $lang) twin { id } }',
  )
  expect(line(select())).toBe('cases:{"first":5,"order":"newest"}{nodes{id}}')
  expect(line(select({ n: 2, deep: true, lang: 'EN' }))).toBe(
    'cases:{"first":2,"order":"newest"}{nodes{title:{"language":"en"} twin{id}}}',
  )
})

test('without variables it is made once', () => {
  const select = selecting('{ case(by: { reference: "a" }) { id } }')
  expect(select()).toBe(select())
})
