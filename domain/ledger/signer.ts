import type pg from 'pg'
import { signer } from '#db/client.ts'

export type Sql = <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/** One snapshot of one organisation, as the role that signs; again where another process was first. No network call inside. */
export const asSigner = <Done>(orgId: string, work: (sql: Sql) => Promise<Done>): Promise<Done> =>
  untilServed(() => once(orgId, work))

/** The same, one after another: what it reads is what the one before it wrote, so that nothing is signed behind a larger root. */
export const asOnlySigner = <Done>(orgId: string, work: (sql: Sql) => Promise<Done>): Promise<Done> =>
  untilServed(() => once(orgId, work, { alone: true }))

/**
 * The snapshot of `sql` on a second connection, so that two of the database's processes read one ledger; on the same one where
 * none is free, since whoever waits for a second while others do the same waits for ever.
 */
export async function asTwoSigners<Done>(
  orgId: string,
  sql: Sql,
  work: (readers: readonly Sql[]) => Promise<Done>,
): Promise<Done> {
  const { totalCount, idleCount, options } = signer()
  if (idleCount === 0 && totalCount >= (options.max ?? 1)) return work([sql])
  const [seen] = await sql<{ snapshot: string }>('select quote_literal(pg_export_snapshot()) as snapshot')
  return once(orgId, (second) => work([sql, second]), { snapshot: seen?.snapshot })
}

/** Another was first (serialization_failure), or signs for longer than anybody waits (lock_not_available). */
const AGAIN = new Set(['40001', '55P03'])
async function untilServed<Done>(attempt: () => Promise<Done>): Promise<Done> {
  for (let tries = 1; ; tries++)
    try {
      return await attempt()
    } catch (error) {
      if (!AGAIN.has((error as { code?: string }).code ?? '') || tries === 4) throw error
    }
}

async function once<Done>(
  orgId: string,
  work: (sql: Sql) => Promise<Done>,
  { snapshot, alone }: { snapshot?: string | undefined; alone?: boolean } = {},
): Promise<Done> {
  const client = await signer().connect()
  let failure: Error | undefined
  try {
    // Before the transaction, whose snapshot would be of the time at which the wait began.
    if (alone) await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`signing of ${orgId}`])
    await client.query('begin isolation level repeatable read')
    if (snapshot) await client.query(`set transaction snapshot ${snapshot}`)
    await client.query("select set_config('app.org', $1, true)", [orgId])
    const done = await work(async (text, values = []) => (await client.query(text, [...values])).rows)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback').catch((broken: Error) => (failure = broken))
    throw error
  } finally {
    if (alone) await client.query('select pg_advisory_unlock_all()').catch((broken: Error) => (failure = broken))
    client.release(failure)
  }
}

export const originOf = async (sql: Sql, orgId: string): Promise<string> => {
  const [row] = await sql<{ origin: string }>('select origin from ledger_origins where org_id = $1', [orgId])
  if (!row) throw new Error('This organisation has no ledger.')
  return row.origin
}
