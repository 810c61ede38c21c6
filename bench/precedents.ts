import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { importPastCases } from '#domain/library/import.ts'
import type { PastCase } from '#domain/library/pastCase.ts'
import { findPrecedents } from '#domain/library/precedents.ts'
import { weights } from '#domain/library/weights.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { Reader } from '#domain/read/reader.ts'
import { bestPossible, judge, labels, precisionAt3 } from './precision.ts'

// How good precedents are: `npm run bench:precedents`. Each labelled case is held out and asked for by what set it off;
// of its three nearest, those of its kind (precedents.labels.json) are right.

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
const postgres = await startPostgres(folder)
const adminUrl = postgres.urlOf('postgres')
const known: PastCase[] = JSON.parse(readFileSync(new URL('../db/library/past-cases.json', import.meta.url), 'utf8'))
try {
  await migrateDatabase(adminUrl, { app: password, signer: null })
  await importPastCases(adminUrl)
  openAtRest(['not-a-secret-at-rest-key-of-the-bench'])
  openDatabase(Object.assign(new URL(adminUrl), { username: 'sangfroid_app', password }).href, { max: 4 })
  const { orgId, members } = await foundOrganisation({ ...maisonLumen, slug: 'bench' })
  const actor = await actorOf(orgId, members.philippe?.memberId ?? '', new Date())
  const plain = { on: null, args: {}, argsKey: '' }
  const slug = { fields: [{ ...plain, name: 'slug', children: null }] }
  const slugs = { fields: [{ ...plain, name: 'libraryCase', children: slug }] }
  const nearest = (coded: boolean) => async (slug: string) => {
    const past = known.find((one) => one.slug === slug)
    if (!past) throw new Error(`A label names no shipped case: ${slug}`)
    const { trigger, category, trigger_channel: channel, scct_cluster: cluster, sector } = past
    const read = new Reader(actor, () => null)
    const asked = { said: trigger.fr, ...(coded && { category, channel, cluster, sector }), first: 4 }
    const found = await findPrecedents(read, slugs, asked)
    read.end()
    return found.map((row) => (row.libraryCase as { slug: string }).slug)
  }
  const judged = await judge(nearest(true))
  for (const { slug, right, possible, found } of judged)
    if (right < possible) console.log(`  ${right} of ${possible}  ${slug}: ${found.join(', ')}`)
  console.log(
    `${judged.length} labelled cases of ${Object.keys(labels).length} kinds; weights ${JSON.stringify(weights)}`,
  )
  console.log(`precision@3 ${precisionAt3(judged).toFixed(3)} of ${bestPossible(judged).toFixed(3)} possible`)
  console.log(`from words alone ${precisionAt3(await judge(nearest(false))).toFixed(3)}`)
} finally {
  await closeDatabase()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
