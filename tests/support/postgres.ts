import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { APP, SIGNER } from '#db/roles.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { readEnvironment } from '#env'
import { APP_PASSWORD, SIGNER_PASSWORD, TEMPLATE } from '#tests/support/template.ts'

let name = ''

/** A database of its own for the test file that begins: `database()` of db/client.ts is open on it. */
export async function openOwnDatabase(): Promise<void> {
  name = `t_${randomUUID().replaceAll('-', '')}`
  await asAdmin(`create database ${name} template ${TEMPLATE} strategy file_copy`)
  openAtRest(readEnvironment({ SANGFROID_MODE: 'test' }).secrets.atRest)
  openDatabase(appUrl(), { max: 5, patience: 30_000 })
  openSigner(signerUrl())
}

export async function closeOwnDatabase(): Promise<void> {
  await closeDatabase()
  await closeSigner()
  await eyes?.end()
  eyes = undefined
  await asAdmin(`drop database ${name} with (force)`)
}

/** The superuser's address of this file's database: for arranging what the application may not do. */
export function adminUrl(): string {
  return inject('postgres') + name
}

/** The application's own address of this file's database, for a second process or pool. */
export const appUrl = (): string => urlAs(APP, APP_PASSWORD)

/** The signer's. */
export const signerUrl = (): string => urlAs(SIGNER, SIGNER_PASSWORD)

function urlAs(role: string, password: string): string {
  const url = new URL(adminUrl())
  url.username = role
  url.password = password
  return url.href
}

let eyes: pg.Pool | undefined

/** One statement as superuser in this file's database; row-level security does not apply. */
export async function asSuperuser<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  // A connection that a test broke, by a restart say, is left to break: the next statement takes another.
  eyes ??= new pg.Pool({ connectionString: adminUrl(), max: 4, idleTimeoutMillis: 500 }).on('error', () => {})
  return (await eyes.query<Row>(text, values)).rows
}

/** The same past every trigger and key: for arranging what the tables would refuse even to a superuser. */
export async function pastEveryGuard(text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client(adminUrl())
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(text, values)
  } finally {
    await client.end()
  }
}

async function asAdmin(text: string): Promise<void> {
  await query(`${inject('postgres')}postgres`, text, [])
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}
