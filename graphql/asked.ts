import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export type Conditional = { readonly directives?: readonly DirectiveNode[] }

/** A field as a document asks for it: fragments flattened, still waiting for the variables of a request. */
export type Asked = {
  readonly node: FieldNode
  readonly key: string
  readonly field: GraphQLField<unknown, unknown>
  /** The type a fragment narrowed to; null where the field was asked of its parent's type. */
  readonly on: string | null
  /** Every place on the way whose @skip or @include has a say. */
  readonly conditions: readonly Conditional[]
  readonly below: readonly Asked[] | null
}

/** What an operation asks for. `introspects`: how often it asks about the contract itself. */
export type Question = { readonly fields: readonly Asked[]; readonly introspects: number }

/** Safe only on validated documents: limits have bounded what fragments spread to. */
export function questionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Question {
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]))
  const root = schema.getRootType(operation.operation)
  let introspects = 0
  const fields = root ? within(operation.selectionSet, root, null, []) : []
  return { fields, introspects }

  function within(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    on: string | null,
    above: readonly Conditional[],
  ): readonly Asked[] {
    return set.selections.flatMap((node) => {
      const conditions = node.directives?.length ? [...above, node] : above
      if (node.kind === Kind.FIELD) return field(node, type, on, conditions)
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
      if (!fragment) return []
      const named = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : undefined
      if (!named || isWithin(type, named)) return within(fragment.selectionSet, type, on, conditions)
      return within(fragment.selectionSet, named, named.name, conditions)
    })
  }

  function field(
    node: FieldNode,
    type: GraphQLNamedType,
    on: string | null,
    conditions: readonly Conditional[],
  ): readonly Asked[] {
    const name = node.name.value
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (name === '__schema' || name === '__type') introspects++
    if (!found) return []
    const below = node.selectionSet ? within(node.selectionSet, getNamedType(found.type), null, []) : null
    return [{ node, key: node.alias?.value ?? name, field: found, on, conditions, below }]
  }

  function isWithin(type: GraphQLNamedType, wider: GraphQLNamedType): boolean {
    if (type === wider) return true
    return isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type)
  }
}

const isFragment = (definition: { kind: string }): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION
