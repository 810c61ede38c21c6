import { dataKey, type SelectedField, type Selection, selects } from '../selection.ts'

/** The fields asked of this type, whether by name or through fragments on it; the same field asked twice is one field. */
export function united(selection: Selection | null, type: string): Iterable<SelectedField> {
  const fields = new Map<string, SelectedField>()
  for (const field of selection?.fields ?? []) {
    if (field.on !== null && field.on !== type && field.on !== 'Node') continue
    const key = dataKey(field.name, field.argsKey)
    const before = fields.get(key)
    fields.set(key, before ? { ...field, children: together(before.children, field.children) } : field)
  }
  return fields.values()
}

function together(a: Selection | null | undefined, b: Selection | null | undefined): Selection | null {
  return a && b ? { fields: [...a.fields, ...b.fields] } : (a ?? b ?? null)
}

/** What is asked of each node of a page, by either way of asking. */
export function nodesOf({ children }: SelectedField): Selection | null {
  const edges = children?.fields.find((field) => field.name === 'edges')
  return together(
    children?.fields.find((field) => field.name === 'nodes')?.children,
    edges?.children?.fields.find((field) => field.name === 'node')?.children,
  )
}

export function asksForCursors({ children }: SelectedField): boolean {
  const asks = (field: SelectedField, ...names: string[]) =>
    field.children?.fields.some(({ name }) => names.includes(name)) ?? false
  return (
    children?.fields.some((field) =>
      field.name === 'edges'
        ? asks(field, 'cursor')
        : field.name === 'pageInfo' && asks(field, 'startCursor', 'endCursor'),
    ) ?? false
  )
}

export const asksForTotal = ({ children }: SelectedField): boolean =>
  children !== null && selects(children, 'totalCount')
