import type pg from 'pg'
import { signer } from '#db/client.ts'

export type Sql = <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/** One snapshot of one organisation, as the role that signs; again where another process was first. No network call inside. */
export async function asSigner<Done>(orgId: string, work: (sql: Sql) => Promise<Done>): Promise<Done> {
  for (let attempt = 1; ; attempt++)
    try {
      return await once(orgId, work)
    } catch (error) {
      if ((error as { code?: string }).code !== '40001' || attempt === 4) throw error
    }
}

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
  return once(orgId, (second) => work([sql, second]), seen?.snapshot)
}

async function once<Done>(orgId: string, work: (sql: Sql) => Promise<Done>, snapshot?: string): Promise<Done> {
  const client = await signer().connect()
  let failure: Error | undefined
  try {
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
    client.release(failure)
  }
}

export const originOf = async (sql: Sql, orgId: string): Promise<string> => {
  const [row] = await sql<{ origin: string }>('select origin from ledger_origins where org_id = $1', [orgId])
  if (!row) throw new Error('This organisation has no ledger.')
  return row.origin
}
