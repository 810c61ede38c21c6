/** What a caller wants to read: the fields of one operation with fragments flattened, arguments coerced and skipped fields gone. */
export type Selection = { readonly fields: readonly SelectedField[] }

export type SelectedField = {
  readonly name: string
  /** The type a fragment narrowed to, concrete or abstract; null where the field was asked of its parent's type. */
  readonly on: string | null
  readonly args: Readonly<Record<string, unknown>>
  /** Empty without arguments; else the arguments, defaults included, as JSON with sorted keys. */
  readonly argsKey: string
  /** Null for values. */
  readonly children: Selection | null
}

export const nothingSelected: Selection = { fields: [] }

/** The key under which a reader answers a field: its name, and its arguments when it has some. */
export const keyOf = (name: string, args: Readonly<Record<string, unknown>>) => dataKey(name, argsKeyOf(args))

export const dataKey = (name: string, argsKey: string) => (argsKey === '' ? name : `${name}:${argsKey}`)

export function argsKeyOf(args: Readonly<Record<string, unknown>>): string {
  const key = stable(args)
  return key === '{}' ? '' : key
}

/** What was asked below one field. */
export function part(selection: Selection, name: string, args: Readonly<Record<string, unknown>> = {}): Selection {
  const argsKey = argsKeyOf(args)
  const found = selection.fields.filter((field) => field.name === name && field.argsKey === argsKey)
  if (found.length === 1) return found[0]?.children ?? nothingSelected
  return { fields: found.flatMap((field) => field.children?.fields ?? []) }
}

export const selects = (selection: Selection, name: string) => selection.fields.some((field) => field.name === name)

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stable(item)}`).join(',')}}`
}
