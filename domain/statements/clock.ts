import { sql } from 'drizzle-orm'
import type { Act } from '../verb.ts'

/** The database's clock now, not when the transaction began: it may have waited for its locks. Entered history keeps the time it claims. */
export async function clockAfterLocks({ tx, actor, now }: Pick<Act<unknown>, 'tx' | 'actor' | 'now'>): Promise<Date> {
  if (actor.claimedAt) return now
  const { rows } = await tx.execute<{ at: string }>(
    sql`select (extract(epoch from date_trunc('milliseconds', clock_timestamp())) * 1000)::bigint as at`,
  )
  return new Date(Number(rows[0]?.at ?? now.getTime()))
}
