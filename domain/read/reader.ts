import { createHash } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { SelectedField, Selection } from '../selection.ts'
import { type OpenAfter, Statement } from './compile.ts'
import type { Asking, Page, Shape } from './shape.ts'
import { Unit } from './unit.ts'

export type Row = Readonly<Record<string, unknown>>

/** Reads shapes for one actor, all in one snapshot per operation. Each call is one SQL statement. */
export class Reader {
  readonly asking: Asking
  readonly unit: Unit
  readonly #openAfter: OpenAfter

  constructor(actor: Actor, openAfter: OpenAfter, now = new Date()) {
    this.asking = { actor, now }
    this.unit = new Unit(actor)
    this.#openAfter = openAfter
  }

  /** The one row for which `where` holds, or null when there is none this actor may see. `~.` is the row, `%` the next value. */
  async one(shape: Shape, selection: Selection, where: string, values: readonly unknown[]): Promise<Row | null> {
    const statement = new Statement(this.#openAfter)
    const object = statement.opening(shape, selection, ROOT)
    const text = `select ${object} as x from ${shape.from} ${ROOT} where (${placed(shape.visible)}) and ${statement.bind(placed(where), values)}`
    const [found] = await this.query<Row>(text, statement.values)
    return found ?? null
  }

  byId(shape: Shape, selection: Selection, id: string): Promise<Row | null> {
    return this.one(shape, selection, '~.id = %::uuid', [id])
  }

  /** A bounded list of rows for which `where` holds; `values` are those of `where`, then those of `order`. */
  async list(
    shape: Shape,
    selection: Selection,
    where: string,
    values: readonly unknown[],
    order: string,
    limit = 1000,
  ): Promise<Row[]> {
    const statement = new Statement(this.#openAfter)
    const object = statement.opening(shape, selection, ROOT)
    const asked = statement.bind(`${placed(where)} order by ${placed(order)}`, values)
    const text = `select ${object} as x from ${shape.from} ${ROOT} where (${placed(shape.visible)}) and ${asked} limit ${limit}`
    return this.query<Row>(text, statement.values)
  }

  /** A root connection: the page as SQL answers it. `where` narrows what every caller of this place may see. */
  async page(
    place: string,
    edge: Pick<Page, 'page' | 'orders' | 'filters'>,
    args: Row,
    selection: Selection,
    where = 'true',
    values: readonly unknown[] = [],
  ): Promise<Row> {
    const selected: SelectedField = { name: place, on: null, args, argsKey: '', children: selection }
    const statement = new Statement(this.#openAfter)
    const visible = edge.page().visible
    const on = (row: string) =>
      `(${visible.replaceAll('~.', `${row}.`)}) and ${statement.bind(where.replaceAll('~.', `${row}.`), values)}`
    const [page] = await this.query<Row>(`select ${statement.page(place, edge, selected, on)} as x`, statement.values)
    return page ?? { rows: [], more: false, total: 0 }
  }

  /** One statement put together elsewhere (search, precedents); each of its rows is one value `x`. */
  async query<X>(text: string, values: unknown[]): Promise<X[]> {
    const rows = await this.unit.query<{ x: X }>({ name: nameOf(text), text, values })
    return rows.map(({ x }) => x)
  }

  end(): void {
    this.unit.end()
  }
}

/** No alias that a shape's own SQL would use inside. */
const ROOT = 'root'

const placed = (sql: string): string => sql.replaceAll('~.', `${ROOT}.`)

/** Prepared under a name made of its text, so that one text is one plan on every connection; bounded, since ad-hoc documents are many. */
const names = new Map<string, string>()
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= 300) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}
