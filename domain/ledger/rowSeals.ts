import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { type GovernedType, isGoverned, projectionSql, tableOf } from './governed.ts'

/** What a governed row was when the event was written: an edit behind the application's back no longer fits it. */
export type RowSeal = { readonly type: GovernedType; readonly id: string; readonly after: string }

export const sealOf = (projection: unknown): string => hex(sha256(canonicalBytes(projection)))

/** Of every governed row the transaction touched, as it stays. Asked last: it widens what may be seen to all cases. */
export async function touchedRows(tx: Tx, orgId: string): Promise<RowSeal[]> {
  const { rows } = await tx.execute<{ touched: string | null }>(
    sql`select current_setting('app.touched', true) as touched, set_config('app.sees', 'all', true)`,
  )
  const ids = new Map<GovernedType, Set<string>>()
  for (const one of (rows[0]?.touched ?? '').split(' ')) {
    const [type = '', id = ''] = one.split(':')
    if (isGoverned(type)) ids.set(type, (ids.get(type) ?? new Set()).add(id))
  }
  if (ids.size === 0) return []
  const reads = [...ids].map(
    ([type, set]) =>
      sql`select ${type}::text as type, r.id, ${sql.raw(projectionSql(type, 'r'))} as row from ${sql.raw(tableOf(type))} r where r.org_id = ${orgId}::uuid and r.id = any(${sql.param([...set])}::uuid[])`,
  )
  const found = await tx.execute<{ type: GovernedType; id: string; row: unknown }>(sql.join(reads, sql` union all `))
  return found.rows.map(({ type, id, row }) => ({ type, id, after: sealOf(row) }))
}
