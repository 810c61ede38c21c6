import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type pg from 'pg'

/** Owns the tables; nobody can log in as it. Migrations run as it. */
export const OWNER = 'sangfroid_owner'
/** What the application logs in as: owns nothing and bypasses nothing. */
export const APP = 'sangfroid_app'
/** What signs the ledger logs in as: reads the ledger, adds what it signed and sent, and nothing else. */
export const SIGNER = 'sangfroid_signer'
/** Own the few functions that act beyond the application's rights: sealing events, telling who is at the door, erasing, searching, writing what is searched. */
const FUNCTION_OWNERS = ['sangfroid_seal', 'sangfroid_door', 'sangfroid_erase', 'sangfroid_find', 'sangfroid_index']

/** How the two that log in do; null leaves a password as it is. */
export type Passwords = { readonly app: string | null; readonly signer: string | null }

/** Makes the roles, or brings them back to what they must be. */
export async function createRoles(admin: pg.Client, { app, signer }: Passwords): Promise<void> {
  for (const role of [OWNER, ...FUNCTION_OWNERS]) await ensureRole(admin, role, 'nologin')
  for (const [role, password] of [
    [APP, app],
    [SIGNER, signer],
  ] as const) {
    await ensureRole(admin, role, 'login')
    if (password) await admin.query(`alter role ${role} password '${scramVerifier(password)}'`)
  }
  const { rows } = await admin.query('select current_user as me, current_database() as name')
  const [me, database] = [admin.escapeIdentifier(rows[0].me), admin.escapeIdentifier(rows[0].name)]
  await admin.query(`
    grant ${[OWNER, APP, SIGNER, ...FUNCTION_OWNERS].join(', ')} to ${me};
    grant ${FUNCTION_OWNERS.join(', ')} to ${OWNER};
    grant connect, create, temporary on database ${database} to ${OWNER};
    grant connect on database ${database} to ${APP}, ${SIGNER};
    revoke create on schema public from public;
    grant usage, create on schema public to ${OWNER}, ${FUNCTION_OWNERS.join(', ')};
    grant usage on schema public to ${APP}, ${SIGNER};
  `)
}

async function ensureRole(admin: pg.Client, name: string, login: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  if (!rowCount) await admin.query(`create role ${name} ${login} nosuperuser nobypassrls nocreatedb nocreaterole`)
}

/** A role's password on this installation: nothing to write down, nothing to rotate apart from the secret. */
export function passwordOf(role: typeof APP | typeof SIGNER, installationSecret: string): string {
  return createHmac('sha256', installationSecret).update(`database role ${role}`).digest('base64url')
}

/** What PostgreSQL stores for a password (RFC 5803), so that the password itself is in no statement and no log. */
function scramVerifier(password: string): string {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const key = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}
