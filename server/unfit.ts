import { url as inspectorUrl } from 'node:inspector'
import pg from 'pg'
import { schemaState } from '#db/migrate.ts'
import type { Environment } from '#env'

/** invalid_password, invalid_authorization_specification, invalid_schema_name, undefined_table, insufficient_privilege */
const NOT_PREPARED = new Set(['28P01', '28000', '3F000', '42P01', '42501'])

/** Why this process must not serve this database, beside what env.ts knows. Empty: it may. */
export async function faultsOfDatabase(
  { MODE }: Environment,
  appUrl: string,
  { demo }: { demo: boolean },
): Promise<string[]> {
  const client = new pg.Client(appUrl)
  try {
    await client.connect()
    const unfit = MODE === 'production' ? await unfitForProduction(client) : []
    const state = await schemaState(client)
    const current = state === 'current'
    return [
      ...unfit,
      ...schemaFaults(state),
      ...(current ? await unsealed(client) : []),
      ...(current ? await strangers(client, MODE, demo) : []),
    ]
  } catch (error) {
    if (!NOT_PREPARED.has((error as pg.DatabaseError).code ?? '')) throw error
    return ['The application cannot log in, or finds no schema: npm run sangfroid -- migrate']
  } finally {
    await client.end()
  }
}

async function unfitForProduction(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`
    select r.rolsuper or r.rolbypassrls as unbound,
           exists (select from pg_class where relowner = r.oid) as owns,
           inet_server_addr() is null or inet_server_addr() <<= '127.0.0.0/8' or inet_server_addr() = '::1' or s.ssl as private,
           extract(epoch from clock_timestamp())::float8 * 1000 as clock
      from pg_roles r, pg_stat_ssl s where r.rolname = current_user and s.pid = pg_backend_pid()`)
  const { unbound, owns, private: isPrivate, clock } = rows[0]
  return [
    unbound && 'The application logs in to the database as a superuser, or as a role that bypasses row-level security',
    owns && 'The application logs in to the database as a role that owns a table',
    !isPrivate && 'The database is on another machine and the connection is not encrypted (add ?sslmode=verify-full)',
    Math.abs(clock - Date.now()) > 60_000 && 'The clocks of this machine and of the database are more than 60 s apart',
    inspectorUrl() && 'A debugger is attached (--inspect)',
  ].filter((fault) => typeof fault === 'string')
}

const WRITTEN_ONCE = [
  'events',
  'event_private',
  'ledger_heads',
  'ledger_leaves',
  'ledger_nodes',
  'ledger_origins',
  'ledger_keys',
  'ledger_key_revocations',
  'checkpoints',
  'anchors',
  'receipts',
  'installation',
  'common_roots',
  'common_root_anchors',
]

/** Whether what makes the ledger binding is in force: sealing, in every mode of a session, and what nobody may rewrite. */
async function unsealed(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    `select bool_or(t.tgname = 'seal' and t.tgrelid = 'events'::regclass and t.tgenabled = 'A') as seals,
           count(*) filter (where t.tgname in ('append_only', 'append_only_table') and t.tgenabled <> 'A')
             + (select count(*) from unnest($1::text[]) kept, unnest(array['append_only', 'append_only_table']) guard
                 where not exists (select from pg_trigger g where g.tgrelid = kept::regclass and g.tgname = guard)) as lax,
           has_table_privilege('events', 'update') or has_table_privilege('ledger_leaves', 'insert')
             or has_table_privilege('ledger_heads', 'update') or has_table_privilege('checkpoints', 'insert')
             or has_table_privilege('common_roots', 'insert') as rewrites
      from pg_trigger t where not t.tgisinternal`,
    [WRITTEN_ONCE],
  )
  const { seals, lax, rewrites } = rows[0]
  return [
    !seals && 'Events are not sealed: the trigger "seal" of the events must be enabled ALWAYS',
    Number(lax) > 0 &&
      'Something that is only ever added to may be rewritten: an "append_only" trigger is not enabled ALWAYS',
    rewrites && 'The application may write what only sealing and signing may',
  ].filter((fault) => typeof fault === 'string')
}

/** The signer is a role of its own, bound as the application is. */
export async function faultsOfSigner({ MODE }: Environment, signerUrl: string): Promise<string[]> {
  const client = new pg.Client(signerUrl)
  try {
    await client.connect()
    const { rows } = await client.query(`
      select r.rolsuper or r.rolbypassrls or exists (select from pg_class where relowner = r.oid) as unbound,
             has_table_privilege('checkpoints', 'insert') as signs, has_table_privilege('events', 'insert') as acts
        from pg_roles r where r.rolname = current_user`)
    const { unbound, signs, acts } = rows[0]
    return [
      MODE === 'production' && unbound && 'The signer logs in to the database as a role that owns or bypasses',
      MODE === 'production' && acts && 'The signer may do more than sign: DATABASE_SIGNER_URL is for sangfroid_signer',
      !signs && 'The signer may not keep what it signs: npm run sangfroid -- migrate',
    ].filter((fault) => typeof fault === 'string')
  } catch (error) {
    if (!NOT_PREPARED.has((error as pg.DatabaseError).code ?? '')) throw error
    return ['The signer cannot log in, or finds no schema: npm run sangfroid -- migrate']
  } finally {
    await client.end()
  }
}

function schemaFaults(state: 'current' | 'missing' | 'newer'): string[] {
  if (state === 'missing') return ['The database lacks migrations of this version: npm run sangfroid -- migrate']
  return state === 'newer' ? ['The database was migrated by a newer version of Sangfroid than this one'] : []
}

/** Fiction and real crises never share a database. */
async function strangers(client: pg.Client, mode: Environment['MODE'], demo: boolean): Promise<string[]> {
  const { rows } = await client.query(`
    select exists (select from organisations where demo) or exists (select from people where demo) as fiction,
           exists (select from organisations where not demo) as real`)
  if (mode === 'production' && rows[0].fiction)
    return ['The database holds the demo; production needs a database of its own']
  if (mode === 'demo' && demo && rows[0].real)
    return [
      'The database holds an organisation that is not of the demo: npm start -- --no-demo, or SANGFROID_MODE=production',
    ]
  if (mode === 'demo' && !demo && rows[0].fiction)
    return ['The database holds the demo. Begin elsewhere: SANGFROID_DATA=.data/mine npm start -- --no-demo']
  return []
}
