import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { badInput, fault } from '#graphql/errors.ts'
import { isPlain } from '#graphql/scalars.ts'

export const limits = {
  tokens: 2_000,
  depth: 12,
  directives: 20,
  aliases: 15,
  rootFields: 20,
  mutations: 5,
  /** Fields once fragments are spread: what a short document may still ask a server to walk through. */
  fields: 1_000,
  cost: 10_000,
  listItems: 250,
  text: 65_536,
  inputDepth: 20,
  body: 262_144,
  inFlight: 10,
  seconds: 10,
} as const

type Size = { depth: number; fields: number; aliases: number; directives: number }

const nothing: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 }

/** Bounds on a document alone. Nothing here knows the actor, since what validation says is remembered per document. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const complaint of complaints(document)) context.reportError(fault('TOO_COMPLEX', complaint))
      return undefined
    },
    StringValue(node) {
      if (!isPlain(node.value))
        context.reportError(badInput('Text may hold neither NUL nor half a surrogate pair.', { nodes: node }))
    },
  }
}

function complaints(document: DocumentNode): string[] {
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]))
  const measured = new Map<string, Size>()
  const operations = document.definitions.filter(isOperation)
  const found = operations.flatMap((operation) => {
    const size = measure(operation.selectionSet)
    const roots = rootFields(operation.selectionSet, fragments)
    return [
      over('depth', size.depth, limits.depth),
      over('fields', size.fields, limits.fields),
      over('aliases', size.aliases, limits.aliases),
      over('directives', size.directives + (operation.directives?.length ?? 0), limits.directives),
      over('root fields', roots, limits.rootFields),
    ]
  })
  const mutations = operations
    .filter(isMutation)
    .reduce((sum, operation) => sum + rootFields(operation.selectionSet, fragments), 0)
  return [...found, over('mutations', mutations, limits.mutations)].filter((complaint) => complaint !== null)

  /** What a selection spreads to. Each fragment is measured once, however often and however deep it is spread. */
  function measure(set: SelectionSetNode): Size {
    return set.selections.reduce<Size>((sum, node) => {
      const own = { ...nothing, directives: node.directives?.length ?? 0 }
      if (node.kind === Kind.FRAGMENT_SPREAD) return add(sum, add(own, measureFragment(node.name.value)))
      if (node.kind === Kind.INLINE_FRAGMENT) return add(sum, add(own, measure(node.selectionSet)))
      const isMeta = node.name.value === '__schema' || node.name.value === '__type'
      const below = node.selectionSet && !isMeta ? measure(node.selectionSet) : nothing
      return add(sum, {
        depth: below.depth + 1,
        fields: below.fields + 1,
        aliases: below.aliases + (node.alias ? 1 : 0),
        directives: below.directives + own.directives,
      })
    }, nothing)
  }

  function measureFragment(name: string): Size {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, nothing)
    const fragment = fragments.get(name)
    const size = fragment ? measure(fragment.selectionSet) : nothing
    measured.set(name, size)
    return size
  }
}

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
})

const over = (what: string, count: number, limit: number) =>
  count > limit ? `Too complex: ${count} ${what} of at most ${limit}.` : null

function rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): number {
  return set.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1
    if (node.kind === Kind.INLINE_FRAGMENT) return sum + rootFields(node.selectionSet, fragments, seen)
    const fragment = fragments.get(node.name.value)
    if (!fragment || seen.has(node.name.value)) return sum
    seen.add(node.name.value)
    return sum + rootFields(fragment.selectionSet, fragments, seen)
  }, 0)
}

/** Variables are bounded before anything is made of them. */
export function checkVariables(value: unknown, depth = 0): void {
  if (typeof value === 'string') {
    if (value.length > limits.text || Buffer.byteLength(value) > limits.text)
      throw badInput(`A text may hold ${limits.text} bytes.`)
    if (!isPlain(value)) throw badInput('Text may hold neither NUL nor half a surrogate pair.')
    return
  }
  if (value === null || typeof value !== 'object') return
  if (depth >= limits.inputDepth) throw badInput(`Input may be nested ${limits.inputDepth} deep.`)
  if (Array.isArray(value) && value.length > limits.listItems)
    throw badInput(`A list may hold ${limits.listItems} items.`)
  for (const item of Object.values(value)) checkVariables(item, depth + 1)
}

const isFragment = (node: { kind: string }): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION
const isOperation = (node: { kind: string }): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION
const isMutation = (operation: OperationDefinitionNode) => operation.operation === OperationTypeNode.MUTATION
