import { hash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { asSigner } from '#domain/ledger/signer.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { found } from './inserts.ts'
import { median, report, seconds } from './report.ts'

/** Made in one transaction: few enough that each is sealed within its thirty seconds. */
const TOGETHER = 2_000

/** A whole ledger read through, against its bytes read and hashed and nothing else. */
export async function verifying(admin: pg.Client, events: number): Promise<void> {
  const orgId = await found()
  await admin.query("select set_config('app.org', $1, false)", [orgId])
  for (let made = 0; made < events; made += TOGETHER)
    await admin.query(
      `insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
       select $1::uuid, id, 'bench.noted', 'Organisation', $1::uuid, at, '{"n": 1}', convert_to(format('{"actor":{"kind":"system"},"at":"%s","data":{"n":1},"id":"%s","org":"%s","schema":"event/1","subject":{"id":"%s","type":"Organisation"},"type":"bench.noted","words":"%s"}',
              to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), id, $1, $1, repeat('x', 160)), 'UTF8')
         from (select ('0192' || lpad(to_hex($2::bigint + n), 28, '0'))::uuid as id, date_trunc('milliseconds', clock_timestamp()) as at from generate_series(1, least($4::bigint, $3::bigint)) n) made`,
      [orgId, made, events - made, TOGETHER],
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
    times.hashed.push(((performance.now() - began) / some.length) * events)
  }
  const [verify, bare, hashed] = [median(times.verify), median(times.bare), median(times.hashed)]
  report({
    what: `verifying ${events.toLocaleString('en')} events ÷ reading and hashing their bytes`,
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
