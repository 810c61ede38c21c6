import { closeDatabase, openDatabase } from '#db/client.ts'
import { systemActor } from '#domain/system.ts'
import { transact } from '#domain/transact.ts'

// A process of its own that writes to the ledgers named in ORGS until it is told to stop, or killed. One human action, one event;
// some change their mind before they commit, some leave several in one transaction.

openDatabase(process.env.DATABASE_APP_URL ?? '', { max: 16, patience: 60_000 })
const orgs = (process.env.ORGS ?? '').split(',')
const writers = Number(process.env.WRITERS ?? 16)
const each = Number(process.env.EACH ?? 20)
let [done, undone] = [0, 0]
console.log('writing')
await Promise.all(
  Array.from({ length: writers }, async (_, writer) => {
    for (let n = 0; n < each; n++) {
      const orgId = orgs[(writer + n) % orgs.length] ?? ''
      const several = n % 7 === 0 ? 3 : 1
      try {
        await transact(systemActor(orgId), async ({ record }) => {
          for (let at = 0; at < several; at++)
            await record('organisation.noted', {
              subject: { type: 'Organisation', id: orgId },
              data: { writer, n, at },
            })
          if (n % 5 === 4) throw new Error('changed my mind')
        })
        done += several
      } catch (error) {
        if ((error as Error).message !== 'changed my mind') throw error
        undone++
      }
    }
  }),
)
console.log(`done ${done} undone ${undone}`)
await closeDatabase()
