import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'

/** `adminUrl` is the superuser's, `databaseUrl` the application's own, `signerUrl` that of the role that signs. */
export type Addresses = { readonly adminUrl: string; readonly databaseUrl: string; readonly signerUrl: string }

const password = 'not-a-secret-password-of-the-bench'

/** A fresh migrated database for as long as `work` takes; `close` is called before it goes, however the run ends. */
export async function onFreshDatabase(work: (at: Addresses) => Promise<void>, close: () => unknown): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
  let postgres: Embedded | null = null
  async function end(): Promise<void> {
    await close()
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end().finally(() => process.exit(1)))
  try {
    postgres = await startPostgres(folder)
    const adminUrl = postgres.urlOf('postgres')
    await migrateDatabase(adminUrl, { app: password, signer: password })
    const as = (username: string) => Object.assign(new URL(adminUrl), { username, password }).href
    await work({ adminUrl, databaseUrl: as('sangfroid_app'), signerUrl: as('sangfroid_signer') })
  } finally {
    await end()
  }
}
