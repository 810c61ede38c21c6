import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
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
    await migrate(drizzle(admin), { migrationsFolder: FOLDER, migrationsSchema: 'drizzle' })
    await admin.query(`grant usage on schema drizzle to ${APP}; grant select on all tables in schema drizzle to ${APP}`)
    await migrateJobQueue(admin, adminUrl)
  } finally {
    await admin.end()
  }
}

export type SchemaState = 'current' | 'missing' | 'newer'

/** Whether this database is at this code's last migration, behind it, or ahead of it. */
export async function schemaState(client: Pick<pg.Client, 'query'>): Promise<SchemaState> {
  const last = journal().at(-1)?.when ?? 0
  const { rows } = await client.query('select max(created_at) as applied from drizzle.__drizzle_migrations')
  const applied = Number(rows[0].applied ?? 0)
  return applied === last ? 'current' : applied < last ? 'missing' : 'newer'
}

function journal(): { when: number }[] {
  return JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')).entries
}
