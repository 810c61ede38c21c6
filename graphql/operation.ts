import {
  type DocumentNode,
  type GraphQLSchema,
  getDirectiveValues,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Scope } from '#db/schema/words.ts'
import type { Selection } from '#domain/selection.ts'
import { type Asked, questionOf } from '#graphql/asked.ts'
import { type Cost, costOf } from '#graphql/cost.ts'
import { selector, type Variables } from '#graphql/selection.ts'

/** What is known of an operation before anybody asks it: worked out once per document. */
export type Operation = {
  readonly fields: readonly Asked[]
  readonly introspects: number
  readonly cost: Cost
  readonly scopes: readonly Scope[]
  readonly warnings: readonly string[]
  select(variables: Variables): Selection
}

export type Operations = (document: DocumentNode, operation: OperationDefinitionNode) => Operation

export function operationsOf(schema: GraphQLSchema): Operations {
  const known = new WeakMap<OperationDefinitionNode, Operation>()
  return (document, node) => {
    let operation = known.get(node)
    if (!operation) {
      operation = study(schema, document, node)
      known.set(node, operation)
    }
    return operation
  }
}

function study(schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode): Operation {
  const question = questionOf(schema, document, node)
  const silent = node.operation === OperationTypeNode.MUTATION ? question.fields.filter(ignoresRefusals) : []
  return {
    ...question,
    cost: costOf(schema, question),
    scopes: [...new Set(question.fields.flatMap(({ field }) => scopesOf(schema, field)))],
    warnings: silent.map(({ field }) => `userErrors not selected: ${field.name}`),
    select: selector(question.fields),
  }
}

export function scopesOf(schema: GraphQLSchema, field: Asked['field']): readonly Scope[] {
  const directive = schema.getDirective('scope')
  const rule = directive && field.astNode && getDirectiveValues(directive, field.astNode)
  return (rule?.requires as readonly Scope[] | undefined) ?? []
}

const ignoresRefusals = ({ field, below }: Asked) =>
  isObjectType(field.type) &&
  'userErrors' in field.type.getFields() &&
  !below?.some((one) => one.field.name === 'userErrors')
