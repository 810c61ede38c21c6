import { expectKey, type Key } from '../cursor.ts'
import { globalIdSql, idWords, type NodeType } from '../id.ts'
import { BadInput } from '../refusal.ts'
import { dataKey, type SelectedField, type Selection } from '../selection.ts'
import { asksForCursors, asksForTotal, nodesOf, united } from './selected.ts'
import { type Derived, type Field, isDerived, type List, type One, type Order, type Page, type Shape } from './shape.ts'

/** Opens an `after` cursor of the connection at this place (`Case.claims`): its sort value and id, or null without one. */
export type OpenAfter = (place: string, args: Readonly<Record<string, unknown>>) => Key | null

type Paged = Pick<Page, 'page' | 'orders' | 'filters'>
type Opening = { readonly sql: string; readonly values: readonly unknown[]; readonly aliases: number }

const openings = new WeakMap<Selection, Map<Shape, Opening>>()

/** A statement under construction. Its text holds no value of the request, so that one text is one prepared plan. */
export class Statement {
  readonly values: unknown[] = []
  readonly #openAfter: OpenAfter
  #aliases = 0
  #opensCursors = false

  constructor(openAfter: OpenAfter) {
    this.#openAfter = openAfter
  }

  alias(): string {
    return `t${this.#aliases++}`
  }

  value(value: unknown, type = ''): string {
    this.values.push(value)
    return `$${this.values.length}${type && `::${type}`}`
  }

  /** SQL with `%` replaced, one by one, by these values. */
  bind(sql: string, values: readonly unknown[]): string {
    let next = 0
    return sql.replaceAll('%', () => this.value(values[next++]))
  }

  /** An object at the very beginning of a statement. Most of a statement is this, and selections come back: it is made once. */
  opening(shape: Shape, selection: Selection | null, row: string): string {
    if (!selection?.fields.length) return this.object(shape, selection, row)
    const known = openings.get(selection)?.get(shape)
    const opening = known ?? this.#open(shape, selection, row)
    if (known) this.values.push(...known.values)
    this.#aliases = opening.aliases
    return opening.sql
  }

  #open(shape: Shape, selection: Selection, row: string): Opening {
    const sql = this.object(shape, selection, row)
    const opening = { sql, values: [...this.values], aliases: this.#aliases }
    // A cursor is checked against whoever sends it, so what it leads to is never kept.
    if (!this.#opensCursors) openings.set(selection, (openings.get(selection) ?? new Map()).set(shape, opening))
    return opening
  }

  object(shape: Shape, selection: Selection | null, row: string): string {
    const pairs = new Map<string, string>()
    for (const field of united(selection, shape.type)) this.#field(shape, field, row, pairs)
    return jsonObject([...pairs])
  }

  #field(shape: Shape, selected: SelectedField, row: string, pairs: Map<string, string>): void {
    const field = shape.fields[selected.name] ?? ownId(shape, selected.name)
    if (field === undefined) return
    if (isDerived(field)) {
      for (const [name, sql] of Object.entries(field.needs))
        this.#need(`_${name}`, placed(sql, row, ''), field, selected, pairs)
      return
    }
    const key = selected.argsKey ? this.value(dataKey(selected.name, selected.argsKey), 'text') : `'${selected.name}'`
    pairs.set(key, this.#read(shape, field, selected, row))
  }

  #need(name: string, sql: string, { argument }: Derived, selected: SelectedField, pairs: Map<string, string>): void {
    if (argument === undefined || !sql.includes('%')) pairs.set(`'${name}'`, sql)
    else pairs.set(this.value(dataKey(name, selected.argsKey), 'text'), this.bind(sql, [selected.args[argument]]))
  }

  #read(shape: Shape, field: Exclude<Field, { needs: unknown }>, selected: SelectedField, row: string): string {
    if (typeof field === 'string') return placed(field, row, '')
    if ('one' in field) return this.#one(field, selected, row)
    if ('list' in field) return this.#list(field, selected, row)
    const [next, on] = [this.alias(), (next: string) => placed(field.on, row, next)]
    return this.#page(
      `${shape.type}.${selected.name}`,
      field,
      selected,
      on,
      next,
      this.object(field.page(), nodesOf(selected), next),
    )
  }

  #one(edge: One, selected: SelectedField, row: string): string {
    const [shape, next] = [edge.one(), this.alias()]
    // No limit where the key says it is one: for a limit, the planner would rather start a scan at once than use the key.
    const first = edge.order ? ` order by ${placed(edge.order, row, next)} limit 1` : ''
    return `(select ${this.object(shape, selected.children, next)} from ${shape.from} ${next} where ${placed(edge.on, row, next)}${first})`
  }

  #list(edge: List, selected: SelectedField, row: string): string {
    const [shape, next] = [edge.list(), this.alias()]
    const filter = this.#filters(edge.filters, selected.args, next)
    return `(select coalesce(json_agg(q.x), '[]') from (select ${this.object(shape, selected.children, next)} as x from ${shape.from} ${next} where ${placed(edge.on, row, next)}${filter} order by ${placed(edge.order, row, next)}${edge.limit ? ` limit ${edge.limit}` : ''}) q)`
  }

  /** One page, as `{ rows: [{ key: [sort value, uuid], node }], more, total }`: one row too many when more follow, keys where cursors are asked for. */
  page(place: string, edge: Paged, selected: SelectedField, on: (row: string) => string): string {
    const row = this.alias()
    return this.#page(place, edge, selected, on, row, this.opening(edge.page(), nodesOf(selected), row))
  }

  #page(
    place: string,
    edge: Paged,
    selected: SelectedField,
    on: (row: string) => string,
    row: string,
    node: string,
  ): string {
    const shape = edge.page()
    const order = orderOf(edge.orders, selected.args.order)
    const [by, way] = [placed(order.by, '', row), order.descending ? 'desc' : 'asc']
    const key = asksForCursors(selected) ? `'key', json_build_array(${by}, ${row}.id), ` : ''
    const within =
      on(row) + this.#filters(edge.filters, selected.args, row) + this.#beyond(place, order, selected.args, by, row)
    const first = this.value(selected.args.first, 'int')
    const rows = `select json_build_object(${key}'node', ${node}) as x from ${shape.from} ${row} where ${within} order by ${by} ${way}, ${row}.id ${way} limit ${first} + 1`
    const parts = ["'rows', coalesce(json_agg(q.x), '[]')", `'more', count(*) > ${first}`]
    if (asksForTotal(selected)) parts.push(`'total', ${this.#total(shape, edge, selected, on)}`)
    return `(select json_build_object(${parts.join(', ')}) from (${rows}) q)`
  }

  #total(shape: Shape, edge: Paged, selected: SelectedField, on: (row: string) => string): string {
    const row = this.alias()
    return `(select count(*) from (select from ${shape.from} ${row} where ${on(row)}${this.#filters(edge.filters, selected.args, row)} limit 10001) q)`
  }

  #beyond(place: string, order: Order, args: Readonly<Record<string, unknown>>, key: string, row: string): string {
    const opened = this.#openAfter(place, args)
    if (!opened) return ''
    const after = expectKey(opened, [order.type, 'uuid'])
    this.#opensCursors = true
    return ` and (${key}, ${row}.id) ${order.descending ? '<' : '>'} (${this.value(after[0], order.type)}, ${this.value(after[1], 'uuid')})`
  }

  #filters(filters: Page['filters'], args: Readonly<Record<string, unknown>>, row: string): string {
    const given = { ...args, ...(args.filter as Record<string, unknown> | null | undefined) }
    return Object.entries(filters ?? {})
      .filter(([name]) => given[name] !== undefined && given[name] !== null)
      .map(([name, sql]) => ` and ${this.bind(placed(sql, '', row), Array(sql.split('%').length).fill(given[name]))}`)
      .join('')
  }
}

const ownId = (shape: Shape, name: string): string | undefined =>
  name === 'id' && shape.type in idWords ? globalIdSql(shape.type as NodeType, '@.id') : undefined

const placed = (sql: string, row: string, next: string): string =>
  sql.replaceAll('@.', `${row}.`).replaceAll('~.', `${next}.`)

function orderOf(orders: Page['orders'], wanted: unknown): Order {
  const order = wanted ? orders[String(wanted)] : Object.values(orders)[0]
  if (!order) throw new BadInput(`Unknown order ${wanted}`, ['order'])
  return order
}

/** PostgreSQL takes at most 100 arguments to a function: a wider object is put together from parts. */
function jsonObject(pairs: readonly (readonly [string, string])[]): string {
  const build = (some: readonly (readonly [string, string])[], kind: 'json' | 'jsonb') =>
    `${kind}_build_object(${some.map(([key, sql]) => `${key}, ${sql}`).join(', ')})`
  if (pairs.length <= 50) return build(pairs, 'json')
  const parts = Array.from({ length: Math.ceil(pairs.length / 50) }, (_, part) =>
    build(pairs.slice(part * 50, part * 50 + 50), 'jsonb'),
  )
  return `(${parts.join(' || ')})`
}
