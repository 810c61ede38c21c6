import type pg from 'pg'
import { connected, found, insert, type Table } from './inserts.ts'
import { median, report } from './report.ts'

const CLIENTS = 32
const SECONDS = 4

type Load = { clients: readonly Client[]; table: Table; workMs?: number; lockAtInsert?: boolean }
type Client = { client: pg.Client; orgId: string }

/** Many clients at once, on one organisation or each on its own: against unsealed inserts, and against a head locked at the insert. */
export async function manyClients(admin: pg.Client, url: string): Promise<void> {
  const one = await found()
  await admin.query('insert into bumps (org_id) values ($1)', [one])
  const crowd = (orgOf: (at: number) => Promise<string>) =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, at) => {
        const orgId = await orgOf(at)
        return { orgId, client: await connected(url, orgId) }
      }),
    )
  const hot = await crowd(async () => one)
  const orgIds: string[] = []
  for (let n = 0; n < CLIENTS; n++) orgIds.push(await found())
  const spread = await crowd(async (at) => orgIds[at] ?? one)
  const loads = {
    hot: { clients: hot, table: 'events' },
    hotPlain: { clients: hot, table: 'unsealed' },
    hotWork: { clients: hot, table: 'events', workMs: 3 },
    hotWorkPlain: { clients: hot, table: 'unsealed', workMs: 3 },
    hotWorkAtInsert: { clients: hot, table: 'events', workMs: 3, lockAtInsert: true },
    hotWorkCounted: { clients: hot, table: 'bumped', workMs: 3 },
    spread: { clients: spread, table: 'events' },
    spreadPlain: { clients: spread, table: 'unsealed' },
    spreadWork: { clients: spread, table: 'events', workMs: 3 },
    spreadWorkPlain: { clients: spread, table: 'unsealed', workMs: 3 },
  } as const satisfies Record<string, Load>
  const measured = new Map<keyof typeof loads, number[]>()
  const flush: number[] = []
  for (let round = 0; round < 3; round++) {
    flush.push(await flushing(admin))
    for (const name of Object.keys(loads) as (keyof typeof loads)[])
      measured.set(name, [...(measured.get(name) ?? []), await throughput(loads[name])])
  }
  await Promise.all([...hot, ...spread].map(({ client }) => client.end()))
  const compare = (what: string, ours: keyof typeof loads, peer: keyof typeof loads, floor: number) => {
    const [a, b] = [median(measured.get(ours) ?? []), median(measured.get(peer) ?? [])]
    const detail = `${a.toFixed(0)} ÷ ${b.toFixed(0)} transactions/s`
    report({ what, ratio: a / b, floor, least: true, detail })
  }
  console.log(`       a commit takes the disk ${median(flush).toFixed(2)} ms; 32 clients:`)
  compare('head locked at commit ÷ at insert, one organisation, 3 ms of work', 'hotWork', 'hotWorkAtInsert', 5)
  compare('sealed ÷ unsealed, one organisation', 'hot', 'hotPlain', 0.1)
  compare('sealed ÷ unsealed, one organisation, 3 ms of work', 'hotWork', 'hotWorkPlain', 0.18)
  compare('sealed ÷ unsealed, an organisation each', 'spread', 'spreadPlain', 0.45)
  compare('sealed ÷ unsealed, an organisation each, 3 ms of work', 'spreadWork', 'spreadWorkPlain', 0.45)
  compare(
    'sealed ÷ one row counted up and nothing else, one organisation, 3 ms of work',
    'hotWork',
    'hotWorkCounted',
    0.6,
  )
}

/** Transactions a second, of all clients together. */
async function throughput({ clients, table, workMs, lockAtInsert }: Load): Promise<number> {
  const until = performance.now() + SECONDS * 1000
  let done = 0
  await Promise.all(
    clients.map(async ({ client, orgId }) => {
      while (performance.now() < until) {
        await client.query(lockAtInsert ? 'begin; set constraints seal immediate' : 'begin')
        await insert(client, table, orgId)
        if (workMs) await client.query(`select pg_sleep(${workMs / 1000})`)
        await client.query('commit')
        done++
      }
    }),
  )
  return done / SECONDS
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
