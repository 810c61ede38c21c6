import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import type { Sink } from '#domain/ledger/sink.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { env, readEnvironment } from '#env'
import { signingOf } from '#jobs/sinks/given.ts'
import { startJobs } from '#jobs/start.ts'

// A process of its own that does what comes due, for tests that kill it. DATABASE_APP_URL says where, and DATABASE_SIGNER_URL.
// With RHYTHM it gives signs of life as often as that; with NEVER_ANSWERED, the place outside where roots are kept never answers it.

const address = process.env.DATABASE_APP_URL ?? ''
openAtRest(readEnvironment({ SANGFROID_MODE: 'test' }).secrets.atRest)
openDatabase(address, { patience: 30_000 })
openSigner(process.env.DATABASE_SIGNER_URL ?? '')
const { NEVER_ANSWERED, RHYTHM } = process.env
const signing = signingOf({ ...env, LEDGER_DIRECTORY: process.env.LEDGER_DIRECTORY })
const mute: Sink = { name: 'mute', keep: forever, newest: forever, all: forever }
const jobs = await startJobs({
  databaseUrl: address,
  publicUrl: 'http://127.0.0.1',
  signing: NEVER_ANSWERED ? { ...signing, sinks: [mute] } : signing,
  rhythm: RHYTHM ? JSON.parse(RHYTHM) : undefined,
  log: { error: (about) => console.error(about) },
})
console.log('working')
process.once('SIGTERM', async () => {
  await jobs.stop()
  await closeDatabase()
  await closeSigner()
  process.exit(0)
})

function forever(): Promise<never> {
  return new Promise(() => {})
}
