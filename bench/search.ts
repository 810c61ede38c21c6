import { parseArgs } from 'node:util'
import pg from 'pg'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { importPastCases } from '#domain/library/import.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { onFreshDatabase } from './database.ts'
import { tellNoPlans, tellPlans } from './plans.ts'
import { seconds } from './sealing/report.ts'
import { fillEntries } from './searching/fill.ts'
import { howFast } from './searching/howFast.ts'
import { howPlanned } from './searching/howPlanned.ts'

// npm run bench -- search [--entries 1000000] [--organisations 1000] [--turns 200]: search in a house of average size and in the largest of
// many, as the application's role. Ratios of the same run, by turns; exit code 1 below a floor, or where a plan reads a table whole.

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    entries: { type: 'string', default: '1000000' },
    organisations: { type: 'string', default: '1000' },
    turns: { type: 'string', default: '200' },
  },
})

await onFreshDatabase(async ({ adminUrl, databaseUrl }) => {
  await importPastCases(adminUrl)
  const admin = new pg.Client(adminUrl)
  admin.on('error', () => {})
  await admin.connect()
  const began = performance.now()
  const houses = await fillEntries(admin, {
    entries: Number(values.entries),
    organisations: Number(values.organisations),
  })
  const { rows } = await admin.query(
    "select count(*)::int as n, pg_size_pretty(pg_total_relation_size('search_entry')) as size from search_entry",
  )
  console.log(
    `${rows[0].n.toLocaleString('en')} entries of ${values.organisations} organisations (${rows[0].size}), filled in ${seconds(performance.now() - began)}`,
  )
  openDatabase(databaseUrl, { max: 1 })
  for (const [size, { orgId, memberId, entries, common }] of Object.entries(houses)) {
    console.log(
      `\nA house of ${size} size, ${entries.toLocaleString('en')} entries; a common word is in ${Math.round(common * 100)} % of them`,
    )
    await howFast(await actorOf(orgId, memberId), Number(values.turns))
  }
  await closeDatabase()
  await tellPlans(admin)
  openDatabase(databaseUrl, { max: 1 })
  for (const { orgId, memberId } of Object.values(houses)) await howPlanned(await actorOf(orgId, memberId))
  await tellNoPlans(admin)
  await admin.end()
}, closeDatabase)
