import { closeDatabase, openDatabase } from '#db/client.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { readEnvironment } from '#env'
import { buildApp, drain } from '../../server/app.ts'
import { registerContract } from '../../server/contract.ts'

// A process of its own that serves the contract without the pages, for tests that kill it. DATABASE_APP_URL and SANGFROID_DATA
// say where it works; it writes its address when it listens. With HOLD_ANSWERS it does what is asked and never says so.

const env = readEnvironment({ SANGFROID_MODE: 'test', PORT: '0', PUBLIC_URL: 'http://127.0.0.1', ...process.env })
const address = env.DATABASE_APP_URL ?? ''
openAtRest(env.secrets.atRest)
openDatabase(address, { patience: 30_000 })
const app = await buildApp(env, address)
if (process.env.HOLD_ANSWERS) {
  app.addHook('onSend', async ({ url }) => {
    if (!url.startsWith('/api/graphql')) return
    console.log('holding')
    await new Promise(() => {})
  })
}
await registerContract(app, env)
console.log(`listening ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
process.once('SIGTERM', async () => {
  await drain(app)
  await closeDatabase()
  process.exit(0)
})
