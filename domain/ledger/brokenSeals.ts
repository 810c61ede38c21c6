import { Unit } from '../read/unit.ts'
import { systemActor } from '../system.ts'
import { type GovernedType, governedTypes, isGoverned, projectionSql, tableOf } from './governed.ts'
import { sealOf } from './rowSeals.ts'

export type BrokenSeal = {
  readonly type: GovernedType
  readonly id: string
  /** Edited since its seal; gone although sealed; or there without any event that sealed it. */
  readonly fault: 'edited' | 'gone' | 'unsealed'
  /** Of the event that sealed it last; null where none did. */
  readonly position: number | null
}

const atOnce = 2_000

type Newest = Map<string, { readonly after: string; readonly position: number }>
export type SealedRow = { readonly type: string; readonly id: string; readonly after: string }

/** The newest seal of each governed row, as far as the ledger was read. */
export class SealsSoFar {
  readonly newest = new Map<GovernedType, Newest>(governedTypes.map((type) => [type, new Map()]))
  read = 0

  note(position: number, seals: readonly SealedRow[] | null): void {
    for (const { type, id, after } of seals ?? [])
      if (isGoverned(type)) this.newest.get(type)?.set(id, { after, position })
    this.read = position + 1
  }
}

/**
 * Recomputes the seal of every governed row of an organisation, in one snapshot and a batch at a time. Of the ledger it reads
 * what was not read yet: an act since then is in this snapshot with the rows it changed.
 */
export async function* brokenSeals(orgId: string, seals = new SealsSoFar()): AsyncGenerator<BrokenSeal> {
  const unit = new Unit(systemActor(orgId))
  try {
    await readOn(unit, orgId, seals)
    for (const type of governedTypes) yield* brokenAmong(unit, orgId, type, seals.newest.get(type) ?? new Map())
  } finally {
    unit.end()
  }
}

/** SQL for the seals of an event whose bytes are read as `c`; null for most, which seal no row. */
export const sealsSql = `case when c ? 'touched' or c #> '{subject,after}' is not null
  then coalesce(c -> 'touched', '[]') || case when c #> '{subject,after}' is null then '[]' else jsonb_build_array(c -> 'subject') end end`

async function readOn(unit: Unit, orgId: string, seals: SealsSoFar): Promise<void> {
  const [head] = await unit.query<{ size: number }>({
    name: 'size_of_ledger',
    text: 'select size::int as size from ledger_heads where org_id = $1',
    values: [orgId],
  })
  for (let from = seals.read; from < (head?.size ?? 0); from += atOnce) {
    const rows = await unit.query<{ position: number; seals: SealedRow[] | null }>({
      name: 'seals_of_events',
      text: `select l.position::int as position, ${sealsSql} as seals
               from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id cross join lateral (select convert_from(e.canonical, 'UTF8')::jsonb as c offset 0) said
              where l.org_id = $1 and l.position >= $2 and l.position < $3 order by l.position`,
      values: [orgId, from, from + atOnce],
    })
    for (const row of rows) seals.note(row.position, row.seals)
  }
}

async function* brokenAmong(unit: Unit, orgId: string, type: GovernedType, seals: Newest): AsyncGenerator<BrokenSeal> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await unit.query<{ id: string; row: unknown }>({
      text: `select r.id, ${projectionSql(type, 'r')} as row from ${tableOf(type)} r where r.org_id = $1 and r.id > $2 order by r.id limit ${atOnce}`,
      values: [orgId, after],
    })
    for (const { id, row } of rows) {
      const seal = seals.get(id)
      seals.delete(id)
      if (!seal) yield { type, id, fault: 'unsealed', position: null }
      else if (seal.after !== sealOf(row)) yield { type, id, fault: 'edited', position: seal.position }
    }
    if (rows.length < atOnce) break
    after = rows.at(-1)?.id ?? after
  }
  for (const [id, { position }] of seals) yield { type, id, fault: 'gone', position }
}
