import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  Kind,
  visit,
} from 'graphql'
import { argsKeyOf, dataKey, nothingSelected, type SelectedField, type Selection } from '#domain/selection.ts'
import type { Asked, Conditional } from '#graphql/asked.ts'

export type Variables = Readonly<Record<string, unknown>>

type Select = (variables: Variables) => Selection

/** What a request asks for. Below the root, what the same variables ask for again is the same object: readers know it again. */
export function selector(fields: readonly Asked[]): Select {
  const asked = fields.map((field) => ({ ...field, select: field.below && remembering(field.below) }))
  const settled = fields.some(heedsVariables) ? null : select(asked, {})
  return (variables) => settled ?? select(asked, variables)
}

function remembering(fields: readonly Asked[]): Select {
  const select = selector(fields)
  const heeded = [...new Set(fields.flatMap(variablesOf))]
  if (heeded.length === 0) return select
  let last: { key: string; selection: Selection } | null = null
  return (variables) => {
    const key = JSON.stringify(Object.fromEntries(heeded.map((name) => [name, variables[name]])))
    if (last?.key !== key) last = { key, selection: select(variables) }
    return last.selection
  }
}

type Ready = Asked & { readonly select: Select | null }

function select(asked: readonly Ready[], variables: Variables): Selection {
  const fields = asked.flatMap((one) => selected(one, variables))
  return fields.length > 0 ? { fields: united(fields) } : nothingSelected
}

/** Whether @skip and @include leave the field in. */
export const isAsked = ({ conditions }: Asked, variables: Variables) =>
  conditions.every((place) => isIncluded(place, variables))

function selected(asked: Ready, variables: Variables): SelectedField[] {
  if (!isAsked(asked, variables)) return []
  const { node, field, on, select } = asked
  const args = argumentsOf({ node, field }, variables)
  if (!args) return []
  return [{ name: field.name, on, args, argsKey: argsKeyOf(args), children: select ? select(variables) : null }]
}

/** Wrong arguments are the executor's to report, at their field; here they only ask for nothing. */
function argumentsOf({ node, field }: Pick<Asked, 'node' | 'field'>, variables: Variables): Variables | null {
  try {
    return field.args.length > 0 ? getArgumentValues(field, node, variables) : {}
  } catch {
    return null
  }
}

/** The same field asked twice is one field, with what was asked below either. */
function united(fields: readonly SelectedField[]): readonly SelectedField[] {
  const byKey = new Map<string, SelectedField>()
  for (const field of fields) {
    const key = `${field.on ?? ''} ${dataKey(field.name, field.argsKey)}`
    const before = byKey.get(key)
    byKey.set(key, before ? { ...field, children: together(before.children, field.children) } : field)
  }
  return byKey.size < fields.length ? [...byKey.values()] : fields
}

const together = (a: Selection | null, b: Selection | null) =>
  a && b ? { fields: united([...a.fields, ...b.fields]) } : (a ?? b)

function isIncluded(place: Conditional, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, place, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, place, variables)?.if !== false
}

const heedsVariables = (asked: Asked): boolean => variablesOf(asked).length > 0

/** The variables that have a say in this field or anywhere below it. */
function variablesOf({ node, conditions, below }: Asked): string[] {
  const places = [...(node.arguments ?? []), ...conditions.flatMap(({ directives }) => directives ?? [])]
  return [...places.flatMap(variablesIn), ...(below ?? []).flatMap(variablesOf)]
}

function variablesIn(node: Parameters<typeof visit>[0]): string[] {
  const names: string[] = []
  visit(node, { [Kind.VARIABLE]: (variable) => void names.push(variable.name.value) })
  return names
}
