import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { type SchemaState, schemaState } from '#db/migrate.ts'

const PATIENCE = 800 // readiness must be false within a second of the database going away

const LATENESS = `select coalesce(extract(epoch from now() - min(run_at)), 0)::int as seconds
  from graphile_worker.jobs where run_at < now() and locked_at is null and attempts < max_attempts`

/** GET /healthz: this process answers. GET /readyz: it can serve, that is, reaches a database at its own schema. */
export function registerHealth(app: FastifyInstance, databaseUrl: string): void {
  // Its own connection: readiness must not wait behind the requests it judges.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  })
  pool.on('error', () => {})
  let draining = false
  app.addHook('preClose', async () => {
    draining = true
  })
  app.addHook('onClose', () => pool.end())

  app.get('/healthz', async () => ({ status: 'alive' }))
  app.get('/readyz', async (_, reply) => {
    const migrations: SchemaState | 'unknown' = await schemaState(pool).catch(() => 'unknown' as const)
    const database = migrations === 'unknown' ? 'away' : 'there'
    const ready = migrations === 'current' && !draining
    const jobsLateSeconds = database === 'there' ? await lateness(pool) : null
    return reply.code(ready ? 200 : 503).send({ ready, database, migrations, jobsLateSeconds, draining })
  })
}

/** How long the oldest job has waited for its turn; it tells an operator, and takes no process out of service. */
async function lateness(pool: pg.Pool): Promise<number | null> {
  try {
    return (await pool.query(LATENESS)).rows[0].seconds
  } catch {
    return null
  }
}
