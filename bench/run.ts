import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { agree } from './agree.ts'
import { fill } from './data.ts'
import { measureAll } from './measure.ts'
import { type Peer, startPeers } from './peers.ts'
import { print } from './print.ts'

/** One database, one run, every peer: `npm run bench [-- --quick]`. Ratios are what counts; times are this machine's. */
const effort = process.argv.includes('--quick')
  ? { rounds: 3, seconds: 2, warmup: 1 }
  : { rounds: 7, seconds: 5, warmup: 5 }

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
let [peers, postgres]: [readonly Peer[], Awaited<ReturnType<typeof startPostgres>> | null] = [[], null]

async function close(): Promise<void> {
  for (const peer of peers) peer.stop()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().finally(() => process.exit(1)))

try {
  console.log('One PostgreSQL with 20 organisations, 1,000 cases, 12,000 versions and 100,000 events …')
  postgres = await startPostgres(folder)
  const adminUrl = postgres.urlOf('postgres')
  await migrateDatabase(adminUrl, { app: password, signer: null })
  const visits = await fill(adminUrl)
  const [visit] = visits
  if (!visit) throw new Error('Nobody to ask.')
  const databaseUrl = Object.assign(new URL(adminUrl), { username: 'sangfroid_app', password }).href
  peers = await startPeers({ databaseUrl, adminUrl })
  await agree(peers, visit)
  console.log(`The peers agree on every question. ${effort.rounds} rounds of ${effort.seconds} s for each …`)
  print(await measureAll(peers, visits, effort))
} finally {
  await close()
}
