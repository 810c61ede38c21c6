import { parseArgs } from 'node:util'
import pg from 'pg'
import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { type Addresses, onFreshDatabase } from './database.ts'
import { insertAlone } from './sealing/alone.ts'
import { layUnsealed } from './sealing/inserts.ts'
import { manyClients } from './sealing/manyClients.ts'
import { verifying } from './sealing/verifying.ts'

// npm run bench -- ledger [--events 1000000] [--only alone|many|verify]: what sealing costs, and what verifying does. Ratios of the same run, each side by
// turns, the median of the turns; exit code 1 below a floor.

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    events: { type: 'string', default: '100000' },
    inserts: { type: 'string', default: '300' },
    only: { type: 'string' },
  },
})

async function measure({ adminUrl, databaseUrl, signerUrl }: Addresses): Promise<void> {
  openDatabase(databaseUrl)
  openSigner(signerUrl)
  const admin = new pg.Client(adminUrl)
  admin.on('error', () => {})
  await admin.connect()
  await layUnsealed(admin)
  const only = (part: string) => !values.only || values.only === part
  if (only('alone')) await insertAlone(databaseUrl, Number(values.inserts))
  if (only('many')) await manyClients(admin, databaseUrl)
  if (only('verify')) await verifying(admin, Number(values.events))
  await admin.end()
}

await onFreshDatabase(measure, async () => {
  await closeDatabase()
  await closeSigner()
})
