import { resolve } from 'node:path'
import pg from 'pg'
import { runningPostgres, startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { APP, passwordOf, SIGNER } from '#db/roles.ts'
import type { Environment } from '#env'

const NAME = 'sangfroid'

export type Address = { adminUrl: string; appUrl: string; signerUrl: string; stop(): Promise<void> }

/** The server's database: DATABASE_URL's, or the embedded PostgreSQL of the data folder, which stops with us. */
export async function startDatabase(env: Environment): Promise<Address> {
  if (env.DATABASE_URL) return addresses(env, env.DATABASE_URL)
  const postgres = await startPostgres(env.DATA)
  if (!postgres.folder.startsWith(resolve(env.DATA))) {
    console.log(
      `  PostgreSQL does not run as root, and its account cannot enter ${env.DATA}: the data is in ${postgres.folder}.`,
    )
  }
  await ensureDatabase(postgres.urlOf('postgres'))
  return addresses(env, postgres.urlOf(NAME), postgres.stop)
}

/** The same for a command: the PostgreSQL a running server keeps, else one of its own while it works. */
export async function reachDatabase(env: Environment): Promise<Address> {
  const running = env.DATABASE_URL ? null : runningPostgres(env.DATA, NAME)
  return running ? addresses(env, running) : startDatabase(env)
}

export async function migrate(env: Environment, { adminUrl }: Address): Promise<void> {
  const secret = env.secrets.installation
  await migrateDatabase(adminUrl, {
    app: env.DATABASE_APP_URL ? null : passwordOf(APP, secret),
    signer: env.DATABASE_SIGNER_URL ? null : passwordOf(SIGNER, secret),
  })
}

function addresses(env: Environment, adminUrl: string, stop = async () => {}): Address {
  const as = (role: typeof APP | typeof SIGNER) => {
    const url = new URL(adminUrl)
    url.username = role
    url.password = passwordOf(role, env.secrets.installation)
    return url.href
  }
  return {
    adminUrl,
    appUrl: env.DATABASE_APP_URL ?? as(APP),
    signerUrl: env.DATABASE_SIGNER_URL ?? as(SIGNER),
    stop,
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME])
    if (!rowCount) await client.query(`create database ${NAME}`)
  } finally {
    await client.end()
  }
}
