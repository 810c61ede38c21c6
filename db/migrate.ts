import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import pg from 'pg'
import { migrateJobQueue } from './jobQueue.ts'
import { APP, createRoles, OWNER, type Passwords } from './roles.ts'

const FOLDER = join(import.meta.dirname, 'migrations')

/** Any fixed number: processes that start at once wait here for the first. */
const LOCK = 5_371_263

/** Brings a database to this code's schema: roles, then each migration not yet applied. Safe from several processes at once. */
export async function migrateDatabase(adminUrl: string, passwords: Passwords): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK])
    await createRoles(admin, passwords)
    await admin.query(`set role ${OWNER}; set lock_timeout = '5s'`)
    await applyMissing(admin)
    await admin.query(`grant usage on schema drizzle to ${APP}; grant select on all tables in schema drizzle to ${APP}`)
    await migrateJobQueue(admin, adminUrl)
  } finally {
    await admin.end()
  }
}

/**
 * Each migration that this database has not, in the order of the journal, all or none. What was written side by side lands in an
 * order that is not that of its times: the newest time alone would pass over what came later with an earlier one.
 */
async function applyMissing(admin: pg.Client): Promise<void> {
  await admin.query(`create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`)
  await admin.query('begin')
  const applied = new Set(await appliedAt(admin))
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: FOLDER })) {
    if (applied.has(folderMillis)) continue
    for (const statement of sql) await admin.query(statement)
    await admin.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      folderMillis,
    ])
  }
  await admin.query('commit')
}

export type SchemaState = 'current' | 'missing' | 'newer'

/** Whether this database has this code's migrations, lacks one, or is ahead of them. */
export async function schemaState(client: Pick<pg.Client, 'query'>): Promise<SchemaState> {
  const [applied, known] = [await appliedAt(client), journal().map(({ when }) => when)]
  if (Math.max(0, ...applied) > Math.max(0, ...known)) return 'newer'
  return known.every((when) => applied.includes(when)) ? 'current' : 'missing'
}

async function appliedAt(client: Pick<pg.Client, 'query'>): Promise<number[]> {
  const { rows } = await client.query<{ at: string }>('select created_at as at from drizzle.__drizzle_migrations')
  return rows.map(({ at }) => Number(at))
}

function journal(): { when: number }[] {
  return JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')).entries
}
