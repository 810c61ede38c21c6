import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildClientSchema,
  buildSchema,
  type EnumTypeDefinitionNode,
  getOperationAST,
  type InputValueDefinitionNode,
  introspectionFromSchema,
  isInputObjectType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  type OperationDefinitionNode,
  parse,
  printSchema,
  specifiedRules,
  validate,
  validateSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { scopes } from '#db/schema/words.ts'
import { refusalCodes } from '#domain/refusal.ts'
import { questionOf } from '#graphql/asked.ts'
import { costOf } from '#graphql/cost.ts'
import { readManifest } from '#graphql/documents.ts'
import { limits, limitsRule } from '#graphql/limits.ts'
import { nouns } from '#graphql/modules.ts'
import { contractFile, printContract } from '#graphql/print.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { domainWord } from '#graphql/vocabulary.ts'

const words = readModules()
const schema = assemble(words, nouns)
const printed = printContract(words)
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  (type) => type != null,
)
const fieldsOf = (types: typeof objects) =>
  types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      field,
      type: String(field.type),
    })),
  )
const valuesOf = (name: string) =>
  words.definitions
    .find((node): node is EnumTypeDefinitionNode => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name)
    ?.values?.map((value) => value.name.value) ?? []

describe('the contract', () => {
  test('is valid, and is printed as committed: `npm run generate` prints it', () => {
    expect([...validateSchema(schema), ...validateSchema(buildSchema(printed))]).toEqual([])
    expect(readFileSync(contractFile, 'utf8')).toBe(printed)
  })

  test('is what introspection tells, less the rules it applies', () => {
    const told = buildClientSchema(
      introspectionFromSchema(schema, { oneOf: true, specifiedByUrl: true, inputValueDeprecation: true }),
    )
    expect(printSchema(lexicographicSortSchema(told))).toBe(printSchema(lexicographicSortSchema(buildSchema(printed))))
  })

  test('holds to the rules of graphql-schema-linter', () => {
    const linter = fileURLToPath(new URL('../../../node_modules/.bin/graphql-schema-linter', import.meta.url))
    const { stdout, status } = spawnSync(linter, ['--format', 'compact', fileURLToPath(contractFile)], {
      encoding: 'utf8',
    })
    expect([stdout.trim(), status]).toEqual(['', 0])
  })

  test('describes each type, field, argument and value; arguments and scalars end with an example', () => {
    type Told = { name: { value: string }; description?: { value: string } | undefined }
    const silent = (path: string, { name, description }: Told, exampled = false) =>
      !description?.value.trim() || (exampled && !description.value.includes('Example: '))
        ? [`${path}${name.value}`]
        : []
    const found = words.definitions.flatMap((node) => {
      if (!('name' in node) || !node.name) return []
      const path = `${node.name.value}.`
      const own = node.kind.endsWith('Extension')
        ? []
        : silent('', node as Told, node.kind === Kind.SCALAR_TYPE_DEFINITION)
      const fields = 'fields' in node ? (node.fields ?? []) : []
      const values = 'values' in node ? (node.values ?? []) : []
      const argumentsOf = fields.flatMap((field) =>
        'arguments' in field
          ? ((field.arguments ?? []) as InputValueDefinitionNode[]).flatMap((argument) =>
              silent(`${path}${field.name.value}:`, argument, argument.name.value !== 'input'),
            )
          : [],
      )
      return [
        ...own,
        ...fields.flatMap((field) => silent(path, field)),
        ...values.flatMap((value) => silent(path, value)),
        ...argumentsOf,
      ]
    })
    expect(found).toEqual([])
  })

  test('says of every root field which scopes it needs', () => {
    const bare = fieldsOf(roots).filter(
      ({ field }) => !field.astNode?.directives?.some(({ name }) => name.value === 'scope'),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  test('lists the refusals and scopes of the domain, one to one', () => {
    expect(valuesOf('RefusalCode').toSorted()).toEqual([...refusalCodes].toSorted())
    expect(
      valuesOf('Scope')
        .map((value) => domainWord('Scope', value))
        .toSorted(),
    ).toEqual([...scopes].toSorted())
  })

  test('every mutation takes one input with a key, and answers refusals beside what changed', () => {
    const odd = fieldsOf(roots.filter(({ name }) => name === 'Mutation')).filter(({ field, type }) => {
      const name = `${field.name[0]?.toUpperCase()}${field.name.slice(1)}`
      const [input, payload] = [schema.getType(`${name}Input`), schema.getType(`${name}Payload`)]
      const takes =
        field.args.length === 1 &&
        String(field.args[0]?.type) === `${name}Input!` &&
        isInputObjectType(input) &&
        'idempotencyKey' in input.getFields()
      const gives =
        type === `${name}Payload` &&
        isObjectType(payload) &&
        String(payload.getFields().userErrors?.type) === '[UserError!]!'
      return !takes || !gives
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  test('lists hold no null; connections page forward, by `first: Int!`', () => {
    const loose = fieldsOf(objects).filter(({ path, type }) => /\[\w+\]/.test(type) && path !== 'Query.nodes')
    const unpaged = fieldsOf(objects).filter(
      ({ field, type }) =>
        /Connection!?$/.test(type) &&
        !(
          field.args.some((arg) => arg.name === 'first' && String(arg.type) === 'Int!') &&
          field.args.some((arg) => arg.name === 'after')
        ),
    )
    expect([...loose, ...unpaged].map(({ path }) => path)).toEqual([])
  })
})

describe('each document of our own screens', () => {
  const shipped = Object.entries(readManifest())

  test.skipIf(shipped.length === 0).each(shipped)('%s keeps to the limits of everybody', (_id, text) => {
    const document = parse(text, { maxTokens: limits.tokens })
    expect(validate(schema, document, [...specifiedRules, limitsRule])).toEqual([])
    const operation = getOperationAST(document)
    expect(
      operation && costOf(schema, questionOf(schema, document, operation)).requested(pagesOf(operation)),
    ).toBeLessThanOrEqual(limits.cost)
  })
})

/** Variables that size a page, as long as a screen's page is. */
const pagesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, 50]))
