import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import pg from 'pg'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { cases } from '#db/schema/cases.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { transact } from '#domain/transact.ts'

// What sealing a row costs an act that changes one: one client, sealed and unsealed in turn on one database, the ratio of
// medians. Unsealed, nothing tells the transaction which rows it touched. `node bench/seals.ts`

const FLOOR = 0.6
const ROUNDS = 15
const PER_ROUND = 40

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
const postgres = await startPostgres(folder)
const adminUrl = postgres.urlOf('postgres')
const owner = new pg.Client(adminUrl).on('error', () => {}) // cut when the bench ends early
try {
  await owner.connect()
  await migrateDatabase(adminUrl, { app: password, signer: null })
  openAtRest(['not-a-secret-at-rest-key-of-the-bench'])
  openDatabase(Object.assign(new URL(adminUrl), { username: 'sangfroid_app', password }).href, { max: 2 })
  const { orgId, members } = await foundOrganisation({ ...maisonLumen, slug: 'bench' })
  const claire = await actorOf(orgId, members.claire?.memberId ?? '', new Date())
  const { caseId } = await declareCase(claire, { said: 'A lamp went out.', channel: 'twitter', severity: 2 })
  const act = (n: number) =>
    transact(claire, async ({ tx, record }) => {
      await tx
        .update(cases)
        .set({ version: n })
        .where(and(eq(cases.orgId, orgId), eq(cases.id, caseId)))
      await record('bench.changed', { subject: { type: 'Case', id: caseId }, caseId })
    })
  const times: Record<'enable' | 'disable', number[]> = { enable: [], disable: [] }
  for (let round = -1; round < ROUNDS; round++)
    for (const way of ['enable', 'disable'] as const) {
      await owner.query(`alter table cases ${way} trigger remember_touched`)
      for (let n = 0; n < PER_ROUND; n++) {
        const begun = performance.now()
        await act(round * PER_ROUND + n + 1_000)
        if (round >= 0) times[way].push(performance.now() - begun)
      }
    }
  const median = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0
  const [sealed, unsealed] = [median(times.enable), median(times.disable)]
  const ratio = unsealed / sealed
  console.log(
    `sealed ${sealed.toFixed(2)} ms, unsealed ${unsealed.toFixed(2)} ms: ${ratio.toFixed(2)} of the rate (floor ${FLOOR})`,
  )
  if (ratio < FLOOR) process.exitCode = 1
} finally {
  await closeDatabase()
  await owner.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
