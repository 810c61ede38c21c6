import { sql } from 'drizzle-orm'
import type { Actor } from '../../actor.ts'
import { transact } from '../../transact.ts'

/** Whether an address answers; whatever it says is not looked at. */
export type Visit = (address: string) => Promise<boolean>

/** How many links are asked in a round: a week has rounds enough for all. */
const AT_ONCE = 40

const places = {
  shipped: { cases: 'library_cases c', checks: 'library_link_checks', and: '', columns: '', key: 'key' },
  own: {
    cases: 'own_library_cases c',
    checks: 'own_library_link_checks',
    and: 'and l.org_id = c.org_id',
    columns: 'org_id, ',
    key: 'org_id, key',
  },
} as const

/** Of one house, no more links are begun after this long: a task takes less than a minute, whoever answers slowly. */
const LONGEST = 10_000
const SIDE_BY_SIDE = 8

/** Asks the sources of one's own cases, or of the shipped ones, that nobody asked for a week. Nothing is asked inside a transaction. */
export async function checkLinks(
  actor: Actor,
  whose: keyof typeof places,
  visit: Visit,
  longest = LONGEST,
): Promise<number> {
  const due = await transact(actor, ({ tx }) => dueLinks(tx, whose))
  const end = Date.now() + longest
  let asked = 0
  const askOn = async () => {
    for (let url = due.shift(); url !== undefined && Date.now() < end; url = due.shift()) {
      asked++
      const [at, answers] = [url, await visit(url).catch(() => false)]
      await transact(actor, ({ tx, now }) => keep(tx, actor, whose, at, answers, now))
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, askOn))
  return asked
}

type Tx = Parameters<Parameters<typeof transact>[1]>[0]['tx']

async function dueLinks(tx: Tx, whose: keyof typeof places): Promise<string[]> {
  const { cases, checks, and } = places[whose]
  const { rows } = await tx.execute<{ url: string }>(
    sql.raw(`select s ->> 'url' as url from ${cases} cross join jsonb_array_elements(c.sources) s
      left join ${checks} l on l.key = md5(s ->> 'url') ${and}
      where l.checked_at is null or l.checked_at < now() - interval '7 days'
      group by 1 order by min(l.checked_at) nulls first, 1 limit ${AT_ONCE}`),
  )
  return rows.map(({ url }) => url)
}

async function keep(tx: Tx, actor: Actor, whose: keyof typeof places, url: string, answers: boolean, now: Date) {
  const { checks, columns, key } = places[whose]
  const at = sql`${now.toISOString()}::timestamptz`
  const org = columns ? sql`${actor.orgId}::uuid, ` : sql.raw('')
  await tx.execute(
    sql`insert into ${sql.raw(checks)} as l (${sql.raw(columns)}url, checked_at, answered_at, silent_since)
      values (${org}${url}, ${at}, ${answers ? at : null}, ${answers ? null : at})
      on conflict (${sql.raw(key)}) do update set checked_at = excluded.checked_at, answered_at = coalesce(excluded.answered_at, l.answered_at),
        silent_since = case when excluded.silent_since is null then null else coalesce(l.silent_since, excluded.silent_since) end`,
  )
}
