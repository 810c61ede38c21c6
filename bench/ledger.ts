import { hash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { type Embedded, startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { newId } from '#domain/id.ts'
import { asSigner } from '#domain/ledger/signer.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'

// npm run bench -- ledger [--events 1000000] [--only alone|hot|verify]: what sealing costs, and what verifying does. Ratios of the same run, each side by
// turns, the median of three; exit code 1 below a floor.

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    events: { type: 'string', default: '100000' },
    inserts: { type: 'string', default: '1500' },
    only: { type: 'string' },
  },
})
const EVENTS = Number(values.events)
const INSERTS = Number(values.inserts)
const CLIENTS = 32
const SECONDS = 4
/** Made in one transaction: few enough that each is sealed within its thirty seconds. */
const TOGETHER = 2_000

type Line = { what: string; ratio: number; floor: number; least: boolean; detail: string }

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
let postgres: Embedded | null = null
async function close(): Promise<void> {
  await closeDatabase()
  await closeSigner()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().finally(() => process.exit(1)))

try {
  postgres = await startPostgres(folder)
  const adminUrl = postgres.urlOf('postgres')
  await migrateDatabase(adminUrl, { app: password, signer: password })
  const as = (username: string) => Object.assign(new URL(adminUrl), { username, password }).href
  openDatabase(as('sangfroid_app'))
  openSigner(as('sangfroid_signer'))
  const admin = new pg.Client(adminUrl)
  admin.on('error', () => {})
  await admin.connect()
  await layUnsealed(admin)
  const only = (part: string) => !values.only || values.only === part
  if (only('alone')) await insertAlone(as('sangfroid_app'))
  if (only('hot')) await hotOrganisation(admin, as('sangfroid_app'))
  if (only('verify')) await verifying(admin)
  await admin.end()
} finally {
  await close()
}

/**
 * The same columns, keys and indexes without the sealing: what an insert costs anyway. And with one row counted up at commit
 * and nothing else: the least that any order of commits costs, since the row is held until the disk has the commit.
 */
async function layUnsealed(admin: pg.Client): Promise<void> {
  await admin.query(`
    create table unsealed (like events including all);
    alter table unsealed enable row level security, force row level security;
    create policy of_organisation on unsealed using (org_id = (select nullif(current_setting('app.org', true), '')::uuid));
    alter table unsealed add foreign key (org_id) references organisations (id);
    alter table unsealed add foreign key (org_id, case_id) references cases (org_id, id);
    alter table unsealed add foreign key (org_id, actor_id) references members (org_id, id);
    alter table unsealed add foreign key (org_id, corrects) references unsealed (org_id, id);
    grant select, insert on unsealed to sangfroid_app;
    create table bumped (like unsealed including all);
    create table bumps (org_id uuid primary key, size bigint not null default 0) with (fillfactor = 50);
    create function bump() returns trigger language plpgsql security definer as $$
    begin
      update bumps set size = size + 1 where org_id = new.org_id;
      return null;
    end $$;
    create constraint trigger bump after insert on bumped deferrable initially deferred for each row execute function bump();
    grant select, insert on bumped to sangfroid_app`)
}

/** An organisation of its own, with nobody else's. */
async function found(): Promise<string> {
  const people = maisonLumen.people.map((one) => ({ ...one, email: `${randomUUID()}@lumen.example` }))
  return (await foundOrganisation({ ...maisonLumen, slug: randomUUID(), people })).orgId
}

async function connected(url: string, orgId: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c synchronous_commit=on' })
  client.on('error', () => {}) // cut when the bench ends early
  await client.connect()
  await client.query("select set_config('app.org', $1, false), set_config('app.sees', 'all', false)", [orgId])
  return client
}

function insert(client: pg.Client, table: 'events' | 'unsealed' | 'bumped', orgId: string): Promise<unknown> {
  const [id, at] = [newId(), new Date().toISOString()]
  const subject = { type: 'Organisation', id: orgId }
  const canonical = JSON.stringify({
    actor: { kind: 'system' },
    at,
    data: { n: 1, words: 'x'.repeat(160) },
    id,
    org: orgId,
    schema: 'event/1',
    subject,
    type: 'bench.noted',
  })
  return client.query({
    name: `insert_${table}`,
    text: `insert into ${table} (org_id, id, type, subject_type, subject_id, at, data, canonical) values ($1, $2, 'bench.noted', 'Organisation', $1, $3, '{}', $4)`,
    values: [orgId, id, at, Buffer.from(canonical)],
  })
}

/** One client, one event a transaction. */
async function insertAlone(url: string): Promise<void> {
  const orgId = await found()
  const client = await connected(url, orgId)
  const took = { events: [] as number[], unsealed: [] as number[] }
  for (let round = 0; round < 4; round++)
    for (const table of ['unsealed', 'events'] as const) {
      const began = performance.now()
      for (let n = 0; n < INSERTS; n++) await insert(client, table, orgId)
      if (round > 0) took[table].push((performance.now() - began) / INSERTS)
    }
  await client.end()
  const [sealed, plain] = [median(took.events), median(took.unsealed)]
  report({
    what: 'sealed ÷ unsealed insert, one client',
    ratio: sealed / plain,
    floor: 1.5,
    least: false,
    detail: `${sealed.toFixed(3)} ÷ ${plain.toFixed(3)} ms`,
  })
}

/** Many clients of one organisation, 3 ms of other work in each transaction: the head locked at commit, or at the insert. */
async function hotOrganisation(admin: pg.Client, url: string): Promise<void> {
  const orgId = await found()
  await admin.query('insert into bumps (org_id) values ($1)', [orgId])
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => connected(url, orgId)))
  const perSecond = { commit: [] as number[], insert: [] as number[], bump: [] as number[] }
  const flush: number[] = []
  for (let round = 0; round < 3; round++) {
    flush.push(await flushing(admin))
    for (const when of ['commit', 'insert', 'bump'] as const) {
      const until = performance.now() + SECONDS * 1000
      let done = 0
      await Promise.all(
        clients.map(async (client) => {
          while (performance.now() < until) {
            await client.query(when === 'insert' ? 'begin; set constraints seal immediate' : 'begin')
            await insert(client, when === 'bump' ? 'bumped' : 'events', orgId)
            await client.query('select pg_sleep(0.003)')
            await client.query('commit')
            done++
          }
        }),
      )
      perSecond[when].push(done / SECONDS)
    }
  }
  await Promise.all(clients.map((client) => client.end()))
  const [atCommit, atInsert, bumped] = [median(perSecond.commit), median(perSecond.insert), median(perSecond.bump)]
  const disk = median(flush)
  report({
    what: 'head locked at commit ÷ at insert, one organisation, 32 clients, 3 ms of work',
    ratio: atCommit / atInsert,
    floor: 5,
    least: true,
    detail: `${atCommit.toFixed(0)} ÷ ${atInsert.toFixed(0)} transactions/s; a commit takes the disk ${disk.toFixed(2)} ms`,
  })
  report({
    what: 'sealed ÷ one row counted up at commit and nothing else, same load',
    ratio: atCommit / bumped,
    floor: 0.6,
    least: true,
    detail: `${atCommit.toFixed(0)} ÷ ${bumped.toFixed(0)} transactions/s`,
  })
}

/** What one small commit costs by itself, in milliseconds. */
async function flushing(admin: pg.Client): Promise<number> {
  const took: number[] = []
  for (let n = 0; n < 40; n++) {
    const began = performance.now()
    await admin.query('update bumps set size = size')
    took.push(performance.now() - began)
  }
  return median(took)
}

/** A whole ledger read through, against its bytes read and hashed and nothing else. */
async function verifying(admin: pg.Client): Promise<void> {
  const orgId = await found()
  await admin.query("select set_config('app.org', $1, false)", [orgId])
  for (let made = 0; made < EVENTS; made += TOGETHER)
    await admin.query(
      `insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
       select $1::uuid, id, 'bench.noted', 'Organisation', $1::uuid, at, '{"n": 1}', convert_to(format('{"actor":{"kind":"system"},"at":"%s","data":{"n":1},"id":"%s","org":"%s","schema":"event/1","subject":{"id":"%s","type":"Organisation"},"type":"bench.noted","words":"%s"}',
              to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), id, $1, $1, repeat('x', 160)), 'UTF8')
         from (select ('0192' || lpad(to_hex($2::bigint + n), 28, '0'))::uuid as id, date_trunc('milliseconds', clock_timestamp()) as at from generate_series(1, least($4::bigint, $3::bigint)) n) made`,
      [orgId, made, EVENTS - made, TOGETHER],
    )
  await admin.query('analyze events; analyze ledger_leaves; analyze ledger_nodes')
  const signing = { seeds: [randomBytes(32)], sinks: [] }
  const times = { verify: [] as number[], bare: [] as number[], hashed: [] as number[] }
  const memory: number[] = []
  for (let round = 0; round < 3; round++) {
    let began = performance.now()
    await readBare(orgId, (bytes) => hash('sha256', bytes, 'buffer'))
    times.bare.push(performance.now() - began)
    began = performance.now()
    const verified = await verifyLedger(orgId, signing, () => {
      if (round === 2) memory.push(process.memoryUsage.rss())
    })
    times.verify.push(performance.now() - began)
    if (verified.verdict === 'broken') throw new Error(`The ledger of the bench is broken: ${JSON.stringify(verified)}`)
  }
  const some: Buffer[] = []
  await readBare(orgId, (bytes) => void (some.length < 20_000 && some.push(bytes)))
  for (let round = 0; round < 3; round++) {
    const began = performance.now()
    for (const bytes of some) hash('sha256', bytes, 'buffer')
    times.hashed.push(((performance.now() - began) / some.length) * EVENTS)
  }
  const [verify, bare, hashed] = [median(times.verify), median(times.bare), median(times.hashed)]
  report({
    what: `verifying ${EVENTS.toLocaleString('en')} events ÷ reading and hashing their bytes`,
    ratio: verify / bare,
    floor: 2,
    least: false,
    detail: `${seconds(verify)} ÷ ${seconds(bare)}; SHA-256 alone, in memory: ${seconds(hashed)}`,
  })
  const tenth = Math.max(1, Math.floor(memory.length / 10))
  const [early, late] = [Math.max(...memory.slice(0, tenth * 2)), Math.max(...memory.slice(-tenth))]
  report({
    what: 'memory at the end ÷ at the beginning of verifying',
    ratio: late / early,
    floor: 1.3,
    least: false,
    detail: `${(late / 2 ** 20).toFixed(0)} ÷ ${(early / 2 ** 20).toFixed(0)} MiB`,
  })
}

/** The bytes of every event in order, from the same database, a batch at a time. */
async function readBare(orgId: string, each: (bytes: Buffer) => unknown): Promise<void> {
  await asSigner(orgId, async (sql) => {
    for (let from = 0; ; from += 4096) {
      const rows = await sql<{ canonical: Buffer }>(
        'select e.canonical from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id where l.org_id = $1 and l.position >= $2 and l.position < $3 order by l.position',
        [orgId, from, from + 4096],
      )
      if (rows.length === 0) return
      for (const { canonical } of rows) each(canonical)
    }
  })
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function report({ what, ratio, floor, least, detail }: Line): void {
  const holds = least ? ratio >= floor : ratio <= floor
  if (!holds) process.exitCode = 1
  const limit = `${least ? 'at least' : 'at most'} ${floor}`
  console.log(`${holds ? 'holds' : 'FAILS'}  ${ratio.toFixed(2)} (${limit})  ${what}: ${detail}`)
}
