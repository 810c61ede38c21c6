import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { type Embedded, startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { insertAlone } from './sealing/alone.ts'
import { layUnsealed } from './sealing/inserts.ts'
import { manyClients } from './sealing/manyClients.ts'
import { verifying } from './sealing/verifying.ts'

// npm run bench -- ledger [--events 1000000] [--only alone|many|verify]: what sealing costs, and what verifying does. Ratios of the same run, each side by
// turns, the median of three; exit code 1 below a floor.

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    events: { type: 'string', default: '100000' },
    inserts: { type: 'string', default: '1500' },
    only: { type: 'string' },
  },
})

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
let postgres: Embedded | null = null
async function close(): Promise<void> {
  await closeDatabase()
  await closeSigner()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().finally(() => process.exit(1)))

try {
  postgres = await startPostgres(folder)
  const adminUrl = postgres.urlOf('postgres')
  await migrateDatabase(adminUrl, { app: password, signer: password })
  const as = (username: string) => Object.assign(new URL(adminUrl), { username, password }).href
  openDatabase(as('sangfroid_app'))
  openSigner(as('sangfroid_signer'))
  const admin = new pg.Client(adminUrl)
  admin.on('error', () => {})
  await admin.connect()
  await layUnsealed(admin)
  const only = (part: string) => !values.only || values.only === part
  if (only('alone')) await insertAlone(as('sangfroid_app'), Number(values.inserts))
  if (only('many')) await manyClients(admin, as('sangfroid_app'))
  if (only('verify')) await verifying(admin, Number(values.events))
  await admin.end()
} finally {
  await close()
}
