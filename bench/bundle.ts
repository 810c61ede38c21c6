import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { writeBundle } from '#domain/ledger/bundle.ts'
import { runCommand } from '#domain/ledger/verifier/command.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { transact } from '#domain/transact.ts'
import { readEnvironment } from '#env'

// A case of ten thousand events, written as a bundle and verified: `npm run bench:bundle`. What counts is that the memory
// it takes does not follow the size of the case, nor how much its people said; the times are told, and nothing rests on them.

const EVENTS = 10_000
/** Beyond what the process held before it began: leaves and sums, and no events, nor any of their words. */
const MOST_MB = 96
/** How often a note says its words: of a line, and of more than a page. */
const SAID = [10, 200]

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
const postgres = await startPostgres(folder)
const adminUrl = postgres.urlOf('postgres')
try {
  await migrateDatabase(adminUrl, { app: password, signer: password })
  openDatabase(Object.assign(new URL(adminUrl), { username: 'sangfroid_app', password }).href, { max: 4 })
  openAtRest(readEnvironment({ SANGFROID_MODE: 'test' }).secrets.atRest)
  openSigner(Object.assign(new URL(adminUrl), { username: 'sangfroid_signer', password }).href)
  const { orgId, members } = await foundOrganisation({ ...maisonLumen, slug: 'bench' })
  const claire = await actorOf(orgId, members.claire?.memberId ?? '', new Date())
  let size = 1
  for (const times of SAID) {
    const { caseId } = await declareCase(claire, { said: 'A long case.', channel: 'press', severity: 2 })
    for (let n = 0; n < EVENTS; n += 500)
      await transact(claire, async ({ record }) => {
        for (let each = 0; each < 500; each++)
          await record('note.added', {
            subject: { type: 'Note', id: caseId },
            caseId,
            words: { words: `Note ${n + each}. ${'Words of some length. '.repeat(times)}` },
          })
      })
    size += EVENTS + 1
    for (const [shown, mostLeaves] of [
      ['by leaves', size],
      ['by paths', 0],
    ] as const) {
      const file = join(folder, `${times}-${mostLeaves}.zip`)
      const writing = { orgId, scope: { case: caseId }, size, version: 'bench', mostLeaves }
      const [written, writes] = await held(() => pipeline(Readable.from(writeBundle(writing)), createWriteStream(file)))
      const [verified, reads, { exit }] = await held(() => runCommand([file, '--json']))
      console.log(`${EVENTS} events ${shown}, ${(statSync(file).size / 2 ** 20).toFixed(1)} MB`)
      console.log(`  written in ${written} s, holding ${told(writes)}`)
      console.log(`  verified in ${verified} s, exit ${exit}, holding ${told(reads)}`)
      rmSync(file)
    }
  }
} finally {
  await closeDatabase()
  await closeSigner()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** How long it takes in seconds, and how many megabytes more the process holds at most meanwhile. */
async function held<Done>(work: () => Promise<Done>): Promise<[seconds: string, megabytes: number, done: Done]> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const began = performance.now()
  const done = await work().finally(() => clearInterval(watch))
  return [((performance.now() - began) / 1_000).toFixed(1), (most - before) / 2 ** 20, done]
}

function told(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB more (floor ${MOST_MB} ${megabytes <= MOST_MB ? 'held' : 'MISSED'})`
}
