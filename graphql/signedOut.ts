import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { fault } from '#graphql/errors.ts'
import type { Variables } from '#graphql/selection.ts'

const answered = new Set(['__typename', '__type', 'viewer'])

/** To a caller it does not know the contract says its own name, and that there is no viewer. Nothing is looked up. */
export function answerSignedOut(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Record<string, unknown> {
  const root = schema.getRootType(operation.operation)
  if (!root || operation.operation !== OperationTypeNode.QUERY) throw unknown()
  const fragments = Object.fromEntries(
    document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  )
  const fields = [...collectFields(schema, fragments, variables, root, operation.selectionSet)].map(
    ([key, [node]]) => ({ key, name: node?.name.value ?? '' }),
  )
  if (!fields.every(({ name }) => answered.has(name))) throw unknown()
  return Object.fromEntries(fields.map(({ key, name }) => [key, name === '__typename' ? root.name : null]))
}

const unknown = () =>
  fault('UNAUTHENTICATED', 'Sign in, or send a token.', { headers: { 'www-authenticate': 'Bearer realm="sangfroid"' } })

const isFragment = (node: { kind: string }): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION
