import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Actor } from '#domain/actor.ts'
import { type Budget, restoreRate, type Taken } from '#graphql/budget.ts'
import { type Caller, type Context, readerFor } from '#graphql/context.ts'
import { badInput, fault, present } from '#graphql/errors.ts'
import { checkVariables, limits } from '#graphql/limits.ts'
import { type Operation, operationsOf } from '#graphql/operation.ts'
import type { Run } from '#graphql/run.ts'
import { isAsked, type Variables } from '#graphql/selection.ts'
import { answerSignedOut } from '#graphql/signedOut.ts'

export type Asking = {
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Variables | null | undefined
}
export type Result = ExecutionResult<Record<string, unknown> | null, Record<string, unknown>>
export type Perform = (asking: Asking, caller: Caller) => Promise<Result>

type House = {
  schema: GraphQLSchema
  budget: Budget
  run: Run /** Called once the mutations of a document are done. */
  acted(orgId: string): void
}
type Known = Caller & { readonly actor: Actor }
type Ready = {
  document: DocumentNode
  node: OperationDefinitionNode
  operation: Operation
  given: Variables
  variables: Variables
}

/** The one way an operation is judged and carried out, whoever sent it and by whatever door. */
export function performer({ schema, budget, run, acted }: House): Perform {
  const operationOf = operationsOf(schema)

  return async (asking, caller) => {
    try {
      return await judge(asking, caller)
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      return { errors: [present(new GraphQLError('', { originalError: error as Error }), caller)] }
    }
  }

  async function judge({ document, operationName, variables }: Asking, caller: Caller): Promise<Result> {
    const node = getOperationAST(document, operationName)
    if (!node)
      throw fault(
        'BAD_REQUEST',
        operationName
          ? 'No operation of the document has this name.'
          : 'The document holds several operations: name one.',
      )
    caller.facts.operation = node.name?.value ?? '(unnamed)'
    const given = variables ?? {}
    checkVariables(given)
    const { errors, coerced } = getVariableValues(schema, node.variableDefinitions ?? [], given, { maxErrors: 5 })
    if (errors) return { errors: errors.map(({ message, nodes }) => badInput(message, { nodes })) }
    const { actor } = caller
    if (!actor) return { data: answerSignedOut(schema, document, node, coerced) }
    const isFollowed = node.operation === OperationTypeNode.SUBSCRIPTION
    if (isFollowed !== (caller.event !== undefined))
      throw fault('BAD_REQUEST', 'Subscriptions, and nothing else, are served at /api/graphql/stream.')
    return charge(
      { document, node, operation: operationOf(document, node), given, variables: coerced },
      { ...caller, actor },
    )
  }

  async function charge(ready: Ready, caller: Known): Promise<Result> {
    checkScopes(ready.operation, caller.actor)
    const requested = ready.operation.cost.requested(ready.variables)
    caller.facts.cost = { requested, actual: 0 }
    if (requested > limits.cost)
      throw fault('TOO_COMPLEX', `Too complex: ${requested} points of at most ${limits.cost}.`)
    const taken = await budget.take(caller.actor, caller.dryRun ? 0 : requested)
    if (!taken.granted) throw overdrawn(taken)
    if (caller.dryRun)
      return { data: null, extensions: { cost: { requested, actual: 0, remaining: taken.remaining, restoreRate } } }
    const { data, errors, replayed } = await carryOut(ready, caller)
    if (ready.node.operation === OperationTypeNode.MUTATION) acted(caller.actor.orgId)
    const actual = Math.min(requested, ready.operation.cost.actual(data))
    caller.facts.cost = { requested, actual }
    const remaining = budget.refund(caller.actor, requested - actual)
    return {
      data,
      ...(errors && { errors }),
      extensions: { cost: { requested, actual, remaining, restoreRate }, ...remarks(ready.operation, replayed) },
    }
  }

  async function carryOut({ document, node, operation, given, variables }: Ready, caller: Known) {
    const keys = operation.fields.filter((one) => isAsked(one, variables)).map(({ key }) => key)
    const context: Context = {
      ...caller,
      selection: operation.select(variables),
      read: readerFor(caller.actor),
      once: {},
      mutations: { keys: [...new Set(keys)], replayed: false },
    }
    try {
      const { data, errors } = await beforeDeadline(Promise.resolve(run(document, node, given, context)), context)
      return {
        data: data ?? null,
        errors: errors?.map((error) => present(error, context)),
        replayed: context.mutations.replayed,
      }
    } finally {
      context.read.end()
      caller.facts.statements = context.read.unit.statements
    }
  }
}

function checkScopes({ scopes }: Operation, { scopes: held }: Actor): void {
  const missing = held === null ? [] : scopes.filter((scope) => !held.has(scope))
  if (missing.length > 0) throw fault('FORBIDDEN', `The token lacks ${missing.join(', ')}.`)
}

const overdrawn = ({ after, remaining }: Taken) =>
  fault('RATE_LIMITED', 'The budget of points is spent; it comes back with time.', {
    retryAfter: Math.max(1, after),
    extensions: { cost: { remaining, restoreRate } },
  })

function remarks({ warnings }: Operation, replayed: boolean) {
  return { ...(warnings.length > 0 && { warnings }), ...(replayed && { replayed }) }
}

/** What is late is left to end by itself; the database gives up on a statement well before. */
async function beforeDeadline(result: Promise<Result>, { say, language }: Context): Promise<Result> {
  const { promise: late, resolve } = Promise.withResolvers<Result>()
  const timer = setTimeout(
    () => resolve({ data: null, errors: [fault('QUERY_TIMEOUT', say('QUERY_TIMEOUT', language), { status: 503 })] }),
    limits.seconds * 1_000,
  )
  try {
    return await Promise.race([result, late])
  } finally {
    clearTimeout(timer)
  }
}
