import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

export type Tx = NodePgDatabase

/** The application's pools: `pool` for people's requests, `reserve` beside it for votes and publications, which reads must never starve. */
export type Database = { readonly url: string; readonly pool: pg.Pool; readonly reserve: pg.Pool }

let open: Database | null = null

// RFC 3339 straight from the server: reads build no Date, and a reply carries exactly what is stored.
const instants = new pg.TypeOverrides()
instants.setTypeParser(pg.types.builtins.INT8, Number)

/** `patience`: milliseconds a request waits for a connection before it is told that the house is full. */
export function openDatabase(url: string, { max = 10, patience = 2_000 } = {}): Database {
  const pool = (size: number) => {
    const made = new pg.Pool({
      connectionString: url,
      max: size,
      pipeline: true,
      types: instants,
      connectionTimeoutMillis: patience,
      idleTimeoutMillis: 30_000,
      // jit=off: our reads are wide and brief, and compiling one would take longer than running it.
      options:
        '-c timezone=UTC -c jit=off -c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000 -c synchronous_commit=on',
    })
    made.on('connect', (client) => client.on('error', () => {})) // cut while in use: the query under way tells whoever waits
    made.on('error', () => {}) // an idle connection that dies is replaced by the next request; there is nobody to tell
    return made
  }
  open = { url, pool: pool(max), reserve: pool(2) }
  return open
}

export function database(): Database {
  if (!open) throw new Error('The database is not open: call openDatabase(url) first.')
  return open
}

/** A connection of the pool; for what is reserved, of the less crowded of the two. */
export function connectionFor({ reserved }: { reserved: boolean }): Promise<pg.PoolClient> {
  const { pool, reserve } = database()
  return (reserved && crowdOf(reserve) < crowdOf(pool) ? reserve : pool).connect()
}

const crowdOf = ({ totalCount, idleCount, waitingCount, options }: pg.Pool): number =>
  (totalCount - idleCount + waitingCount) / (options.max ?? 1)

export async function closeDatabase(): Promise<void> {
  const closing = open
  open = null
  if (closing) await Promise.all([closing.pool.end(), closing.reserve.end()])
}

let signers: pg.Pool | null = null

/** Few connections of another role, which alone may write what is signed; patient, since it also reads whole ledgers. */
export function openSigner(url: string): pg.Pool {
  signers = new pg.Pool({
    connectionString: url,
    max: 3,
    pipeline: true,
    types: instants,
    idleTimeoutMillis: 30_000,
    options:
      '-c timezone=UTC -c jit=off -c statement_timeout=60000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=60000',
  })
  signers.on('connect', (client) => client.on('error', () => {}))
  signers.on('error', () => {})
  return signers
}

export function signer(): pg.Pool {
  if (!signers) throw new Error('The signer’s database is not open: call openSigner(url) first.')
  return signers
}

export async function closeSigner(): Promise<void> {
  const closing = signers
  signers = null
  await closing?.end()
}

export const builder = (client: pg.PoolClient): Tx => drizzle(client)
