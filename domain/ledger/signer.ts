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

async function once<Done>(orgId: string, work: (sql: Sql) => Promise<Done>): Promise<Done> {
  const client = await signer().connect()
  let failure: Error | undefined
  try {
    await client.query('begin isolation level repeatable read')
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
