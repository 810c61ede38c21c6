import type pg from 'pg'
import { connected, found, insert } from './inserts.ts'
import { median, report } from './report.ts'

const CLIENTS = 32
const SECONDS = 4

/** Many clients of one organisation, 3 ms of other work in each transaction: the head locked at commit, or at the insert. */
export async function hotOrganisation(admin: pg.Client, url: string): Promise<void> {
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
