import fc from 'fast-check'
import {
  type GraphQLInputType,
  getNullableType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  OperationTypeNode,
  parse,
  typeFromAST,
} from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { globalId, newId } from '#domain/id.ts'
import { leased } from '#graphql/budget.ts'
import { readManifest } from '#graphql/documents.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { fullBucket } from '#tests/graphql/door/door.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const queries = Object.entries(readManifest()).filter(
  ([, text]) => getOperationAST(parse(text))?.operation === OperationTypeNode.QUERY,
)

let house: World
let compiled: Door
let interpreted: Door
let known: string[] = []

beforeAll(async () => {
  house = await world()
  const nobody = async () => null
  const given = {
    say: (code: string) => code,
    identify: { byToken: nobody, bySession: nobody, again: async () => [] },
    log: { error: () => {}, warn: () => {} },
    secret: 'not-a-secret-in-tests-at-all-------',
  }
  compiled = await openDoor(given, { budget: leased(fullBucket()) })
  interpreted = await openDoor(given, { budget: leased(fullBucket()), manifest: {} })
  const { caseId, claimId, statementId } = await statementInReview(house)
  known = [
    globalId('Case', caseId),
    globalId('Claim', claimId),
    globalId('Statement', statementId),
    globalId('Case', newId()),
    'nonsense',
  ]
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await Promise.all([compiled.stop(), interpreted.stop()])
})

/** Errors come in the order in which their fields end, which is nobody's promise. */
const byPath = (one: { path?: unknown }, other: { path?: unknown }) =>
  JSON.stringify(one.path).localeCompare(JSON.stringify(other.path))

/** Any value that a variable of this type may hold, and some that it may not. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(getNullableType(type), depth)
  if (isListType(type)) return fc.array(valuesOf(type.ofType, depth + 1), { maxLength: 2 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth < 3 || isNonNullType(field.type))
    const required = fields.filter((field) => isNonNullType(field.type)).map((field) => field.name)
    if (type.isOneOf)
      return fc.oneof(...fields.map((field) => fc.record({ [field.name]: valuesOf(field.type, depth + 1) })))
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, depth + 1)])), {
      requiredKeys: required,
    })
  }
  const scalars: Record<string, fc.Arbitrary<unknown>> = {
    Int: fc.integer({ min: 1, max: 3 }),
    Boolean: fc.boolean(),
    ID: fc.constantFrom(...known),
    DateTime: fc.constant('2026-11-22T12:00:00Z'),
  }
  return scalars[type.name] ?? fc.constantFrom('', 'mocked', 'SF-2026-K7Q2')
}

test.skipIf(queries.length === 0).each(queries)(
  '%s answers alike, compiled and interpreted',
  async (documentId, query) => {
    const variables = getOperationAST(parse(query))?.variableDefinitions ?? []
    const types = variables.map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: typeFromAST(compiled.schema, type as never) as GraphQLInputType,
      optional: type.kind !== 'NonNullType' || defaultValue !== undefined,
    }))
    const given = fc.record(Object.fromEntries(types.map(({ name, type }) => [name, valuesOf(type)])), {
      requiredKeys: types.filter(({ optional }) => !optional).map(({ name }) => name),
    })
    await fc.assert(
      fc.asyncProperty(given, fc.constantFrom('claire', 'lea', 'anne'), async (values, who) => {
        const caller = {
          actor: await house.who(who as 'claire'),
          language: 'fr' as const,
          requestId: 'r',
          idempotencyKey: null,
          dryRun: false,
          facts: {},
          log: { error: () => {}, warn: () => {} },
          say: (code: string) => code,
        }
        const ask = async (door: Door, sent: { documentId: string } | { query: string }) => {
          const { data, errors } = await door.execute(
            { ...sent, variables: values as Record<string, unknown> },
            { ...caller, facts: {} },
          )
          return { data, errors: errors?.map(({ locations: _, ...error }) => error).sort(byPath) }
        }
        expect(await ask(compiled, { documentId })).toEqual(await ask(interpreted, { query }))
      }),
      { numRuns: 8 },
    )
  },
)
