import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '#graphql/context.ts'
import type { Result } from '#graphql/perform.ts'
import type { Variables } from '#graphql/selection.ts'

export type Run = (
  document: DocumentNode,
  node: OperationDefinitionNode,
  variables: Variables,
  context: Context,
) => Result | Promise<Result>

/** The reference: interprets any document. */
export const interpreted =
  (schema: GraphQLSchema): Run =>
  (document, node, variableValues, contextValue) =>
    execute({ schema, document, variableValues, contextValue, operationName: node.name?.value ?? null }) as
      | Result
      | Promise<Result>

/** Compiles what is trusted, once, at its first use; interprets everything else. */
export function compiled(schema: GraphQLSchema, isTrusted: (document: DocumentNode) => boolean): Run {
  const interpret = interpreted(schema)
  const plans = new WeakMap<OperationDefinitionNode, CompiledQuery | null>()

  return async (document, node, variables, context) => {
    const plan = isTrusted(document) ? planFor(document, node) : null
    if (!plan) return interpret(document, node, variables, context)
    const { data, errors } = await plan.query(undefined, context, variables)
    return { data, ...(errors && { errors: errors.map(wrapped) }) }
  }

  function planFor(document: DocumentNode, node: OperationDefinitionNode): CompiledQuery | null {
    const known = plans.get(node)
    if (known !== undefined) return known
    const made = compileQuery(schema, document, node.name?.value ?? '', {})
    const plan = isCompiledQuery(made) ? made : null
    plans.set(node, plan)
    return plan
  }
}

/** The compiler's errors are not of the class that Apollo knows how to print, and may lack extensions. */
function wrapped(error: GraphQLError): GraphQLError {
  if (error instanceof GraphQLError) return error
  const { message, path, originalError } = error as GraphQLError
  return new GraphQLError(message, {
    path,
    originalError,
    extensions: originalError instanceof GraphQLError ? originalError.extensions : {},
  })
}
