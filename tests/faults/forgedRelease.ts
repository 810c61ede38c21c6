import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, type Sql } from './arrange.ts'

// The rules of approval with the code taken away: the application's role writes what it likes, and the tables refuse.

export const nobody = '00000000-0000-0000-0000-000000000000'
export let house: World
export let karim: Actor

export async function arrange() {
  house = await world()
  karim = await house.who('karim')
}

export type Bound = { version: string; review: string; key: string; hash: string; content: string; policy: string }

export const bound = async (statementId: string): Promise<Bound> =>
  (
    await asSuperuser<Bound>(
      `select v.id as version, r.id as review, a.key, encode(a.variant_hash, 'hex') as hash, encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy
         from versions v join reviews r on r.version_id = v.id join variants a on a.version_id = v.id where v.statement_id = $1 order by v.n, a.key limit 1`,
      [statementId],
    )
  )[0] as Bound

/** Writes an event and a publication in this state, as forged as it can be. */
export async function release(
  sql: Sql,
  { orgId, memberId }: Actor,
  { version, review, key, hash }: Bound,
  state: string,
) {
  const id = newId()
  await sql(
    `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by, published_by, published_at, link)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $9, now(), 'https://x.example/1')`,
    [orgId, id, version, key, hash, review, state, await event(sql, orgId, id), memberId],
  )
  return id
}

export async function event(sql: Sql, orgId: string, subject: string) {
  const id = newId()
  const { rows } = await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Publication', $3::uuid, at, '{}', convert_to(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'subject', json_build_object('type', 'Publication', 'id', $3::text))::text, 'UTF8') from t returning id`,
    [orgId, id, subject],
  )
  return rows[0].id
}

export const forge = (read: Bound, state: string, by = karim) =>
  asApplication(by, (sql) => release(sql, by, read, state))
