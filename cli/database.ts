import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { env } from '#env'
import { type Address, reachDatabase } from '../server/database.ts'

/** Works on the database: a running server's, DATABASE_URL's, or the embedded one started for as long as this takes. */
export async function withDatabase<Done>(work: (address: Address) => Promise<Done>): Promise<Done> {
  const address = await reachDatabase(env)
  openAtRest(env.secrets.atRest)
  openDatabase(address.appUrl, { max: 2 })
  openSigner(address.signerUrl)
  try {
    return await work(address)
  } finally {
    await closeDatabase()
    await closeSigner()
    await address.stop()
  }
}
