import {
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type ValueNode,
} from 'graphql'
import type { Asked, Question } from '#graphql/asked.ts'
import { badInput } from '#graphql/errors.ts'
import type { Variables } from '#graphql/selection.ts'

export type Cost = {
  /** Points the operation may cost at most, judged before it runs. */
  requested(variables: Variables): number
  /** Points of what was in fact answered. */
  actual(data: unknown): number
}

const ofMutation = 10
const ofCount = 10
const ofIntrospection = 100
const sizeOfUnpaged = 4
const longestPage = 100

type Priced = { key: string; weight: number; size: SizeIn; page: SizeIn; paged: boolean; below: readonly Priced[] }
/** Null where the field has no size of its own. `page` is the size that a connection gives to the lists right below it. */
type SizeIn = (variables: Variables, page: number | null) => number | null

/** Σ over the selected fields of weight × the sizes of the lists around them. */
export function costOf(schema: GraphQLSchema, { fields, introspects }: Question): Cost {
  const mutations = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}))
  const priced = price(fields)
  const fixed = introspects * ofIntrospection
  return {
    requested: (variables) => fixed + request(priced, variables, 1, null),
    actual: (data) => fixed + charge(priced, data),
  }

  function price(asked: readonly Asked[]): readonly Priced[] {
    const byKey = new Map<string, Asked>()
    for (const one of asked) {
      const before = byKey.get(one.key)
      const key = before && before.field !== one.field ? `${one.key} ${one.on}` : one.key
      byKey.set(
        key,
        before?.field === one.field ? { ...one, below: [...(before.below ?? []), ...(one.below ?? [])] } : one,
      )
    }
    return [...byKey.values()]
      .map((one) => ({ key: one.key, weight: weigh(one.field), ...sizes(one), below: price(one.below ?? []) }))
      .filter(isCharged)
  }

  function weigh(field: GraphQLField<unknown, unknown>): number {
    const { weight } = rule(field)
    if (weight !== undefined) return weight
    if (mutations.has(field)) return ofMutation
    if (field.name === 'totalCount') return ofCount
    const type = getNamedType(field.type)
    return isLeafType(type) || isPackaging(type.name) ? 0 : 1
  }

  function rule(field: GraphQLField<unknown, unknown>): { weight?: number; size?: number } {
    const directive = schema.getDirective('cost')
    return (directive && field.astNode && getDirectiveValues(directive, field.astNode)) ?? {}
  }

  function sizes({ node, field }: Asked): Pick<Priced, 'size' | 'page' | 'paged'> {
    const own = argument(node.arguments ?? [], 'first')
    const first: SizeIn = own ? (variables) => pageSize(own, variables) : () => null
    if (!isListType(getNullableType(field.type))) return { size: () => 1, page: first, paged: own !== undefined }
    const ids = argument(node.arguments ?? [], 'ids')
    const assumed = rule(field).size ?? (getNamedType(field.type).name === 'UserError' ? 1 : sizeOfUnpaged)
    return {
      size: (variables, page) => first(variables, null) ?? page ?? (ids ? lengthOf(ids, variables) : assumed),
      page: () => null,
      paged: own !== undefined,
    }
  }
}

function request(priced: readonly Priced[], variables: Variables, around: number, page: number | null): number {
  let sum = 0
  for (const { weight, size, page: pageBelow, below } of priced) {
    const times = around * (size(variables, page) ?? 1)
    sum += weight * times + request(below, variables, times, pageBelow(variables, null))
  }
  return sum
}

function charge(priced: readonly Priced[], data: unknown): number {
  if (data === null || typeof data !== 'object') return 0
  let sum = 0
  for (const { key, weight, below } of priced) {
    const value: unknown = data[key as keyof typeof data]
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== null && item !== undefined) sum += weight + charge(below, item)
    }
  }
  return sum
}

const isCharged = ({ weight, paged, below }: Priced) => weight > 0 || paged || below.length > 0

const isPackaging = (name: string) => /(?:Connection|Edge|PageInfo|Payload|UserError|^Count|^Permission)$/.test(name)

const argument = (given: readonly { name: { value: string }; value: ValueNode }[], name: string) =>
  given.find((one) => one.name.value === name)?.value

function pageSize(node: ValueNode, variables: Variables): number {
  const size =
    node.kind === Kind.VARIABLE ? variables[node.name.value] : node.kind === Kind.INT ? Number(node.value) : null
  if (typeof size === 'number' && size >= 1 && size <= longestPage) return size
  throw badInput(`\`first\` must be from 1 to ${longestPage}.`, { nodes: node })
}

function lengthOf(node: ValueNode, variables: Variables): number {
  const list = node.kind === Kind.VARIABLE ? variables[node.name.value] : node.kind === Kind.LIST ? node.values : [node]
  return Array.isArray(list) ? list.length : 1
}
