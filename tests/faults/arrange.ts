import type pg from 'pg'
import { database } from '#db/client.ts'
import type { Lane } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { contextOf } from '#domain/read/unit.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type Reading, statementInReview } from '#tests/support/room.ts'
import type { PersonKey, World } from '#tests/support/world.ts'

export type Sql = (text: string, values?: unknown[]) => Promise<pg.QueryResult>

/** One transaction as the application, within this actor's fences, undone at the end: what the tables allow when the code is wrong. */
export async function asApplication<Done>(actor: Actor | null, work: (sql: Sql) => Promise<Done>): Promise<Done> {
  const client = await database().pool.connect()
  try {
    await client.query('begin')
    if (actor) await client.query(contextOf(actor))
    const done = await work((text, values) => client.query(text, values))
    await client.query('set constraints all immediate')
    return done
  } finally {
    await client.query('rollback')
    client.release()
  }
}

export type Cleared = Reading & { caseId: string; claimId: string; variants: readonly { key: string; hash: string }[] }

/** Who clears: Élise for communications, Inès for the lawyers, Philippe where the case is grave. */
const clearing: readonly (readonly [PersonKey, Lane])[] = [
  ['elise', 'communications'],
  ['ines', 'legal'],
]

/** Hugo's post, cleared by those who did not write it; what somebody who publishes has in hand. */
export async function clearedStatement(house: World): Promise<Cleared> {
  const read = await statementInReview(house)
  const { statementId, contentHash, policyHash } = read
  for (const [key, lane] of clearing)
    await approveStatement(await house.who(key), { statementId, contentHash, policyHash, lane })
  return { ...read, variants: await variantsOf(statementId) }
}

export const variantsOf = (statementId: string) =>
  asSuperuser<{ key: string; hash: string }>(
    `select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id
      where v.statement_id = $1 and v.n = (select max(n) from versions where statement_id = $1) order by a.key`,
    [statementId],
  )

/** What one asks for to publish the first text of a cleared statement. */
export const firstVariant = ({ statementId, variants: [first] }: Pick<Cleared, 'statementId' | 'variants'>) => ({
  statementId,
  variantKey: first?.key ?? '',
  variantHash: first?.hash ?? '',
})

export async function publishedStatement(house: World): Promise<Cleared & { publicationId: string }> {
  const cleared = await clearedStatement(house)
  return { ...cleared, ...(await publishVariant(await house.who('karim'), firstVariant(cleared))) }
}

/** How an attempt ended: what was done, or the code of the refusal; anything that is neither is a fault and is thrown. */
export async function ending(attempt: Promise<object>): Promise<string> {
  try {
    await attempt
    return 'done'
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code && /^[A-Z_]+$/.test(code)) return code
    if (message === 'NOT_FOUND') return message
    throw error
  }
}

/** Throws when an organisation's ledger has a gap, a twin, or an event that no leaf seals; answers its length. */
export async function ledgerLength(orgId: string): Promise<number> {
  const [row] = await asSuperuser<{ leaves: number; last: number; size: number; events: number }>(
    `select count(*)::int as leaves, coalesce(max(position), -1)::int as last, (select size::int from ledger_heads where org_id = $1) as size,
      (select count(*)::int from events where org_id = $1) as events from ledger_leaves where org_id = $1`,
    [orgId],
  )
  if (!row || row.leaves !== row.last + 1 || row.leaves !== row.size || row.leaves !== row.events)
    throw new Error(`The ledger is not dense: ${JSON.stringify(row)}`)
  return row.leaves
}

/** More people of the house, each holding this role on the case. */
export async function crowd(house: World, caseId: string, role: Lane, size: number): Promise<Actor[]> {
  const rows = await asSuperuser<{ id: string }>(
    `with p as (insert into people (id, email, name) select gen_random_uuid(), 'crowd-' || gen_random_uuid() || '@lumen.example', 'Person ' || n from generate_series(1, $4) n returning id),
          m as (insert into members (org_id, id, person_id, capacities) select $1, gen_random_uuid(), id, array[$3::text] from p returning id),
          r as (insert into roles (org_id, id, case_id, member_id, role, state, offered_by, held_at) select $1, gen_random_uuid(), $2, id, $3, 'held', id, now() from m)
     select id from m`,
    [house.lumen.orgId, caseId, role, size],
  )
  return Promise.all(rows.map(({ id }) => actorOf(house.lumen.orgId, id, new Date())))
}

export const countOf = async (table: string, where: string, values: unknown[]): Promise<number> =>
  (await asSuperuser<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, values))[0]?.n ?? 0
