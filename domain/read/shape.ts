import type { Actor } from '../actor.ts'
import type { NodeType } from '../id.ts'

/**
 * How one object type of the contract is read: SQL for each field and edge. In the SQL `@.` is the row itself, `~.` the
 * row an edge leads to, and `%` the value of the argument a filter belongs to. One selection becomes one statement that
 * answers finished JSON under contract names, however deep it goes.
 */
export type Shape = {
  readonly type: NodeType | (string & {})
  readonly from: string
  /** Who may see a row that is reached by its own id. Edges inherit it from the row they start at. */
  readonly visible: string
  readonly fields: Readonly<Record<string, Field>>
}

export type Field = string | One | List | Page | Derived

/** The one row that a key names, or null; or of several, the first in this order. */
export type One = { readonly one: () => Shape; readonly on: string; readonly order?: string }
/** A short list, bounded by nature (variants of a version, lanes of a review). */
export type List = {
  readonly list: () => Shape
  readonly on: string
  readonly order: string
  readonly limit?: string
  readonly filters?: Readonly<Record<string, string>>
}
/** A Relay connection. `filters` name arguments; `orders` are keysets, the first is the default. */
export type Page = {
  readonly page: () => Shape
  readonly on: string
  readonly orders: Readonly<Record<string, Order>>
  readonly filters?: Readonly<Record<string, string>>
}
/**
 * Worked out by a pure rule from hidden fields that ride along in the same statement, as `_name`. `%` in one is the value
 * of the field's `argument`; as the field may be asked with several, its rule finds it under `keyOf('_name', args)`.
 */
// biome-ignore lint/suspicious/noExplicitAny: each derived field knows its own row
export type Derived<Row = any> = {
  readonly needs: Readonly<Record<string, string>>
  readonly argument?: string
  readonly value: (row: Row, asking: Asking, args: Record<string, unknown>) => unknown
}

export type Order = {
  readonly by: string
  readonly type: 'timestamptz' | 'integer' | 'text'
  readonly descending: boolean
}
/** What a derived field may ask: who reads, and when. */
export type Asking = { readonly actor: Actor; readonly now: Date }

export const isDerived = (field: Field): field is Derived => typeof field !== 'string' && 'needs' in field

/** A derived field, with the type of the hidden row it is worked out from. */
export function derived<Row>(needs: Derived['needs'], value: Derived<Row>['value'], argument?: string): Derived<Row> {
  return { needs, value, ...(argument && { argument }) }
}
