import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, type Sql } from './arrange.ts'

// The two routes without votes of their own, with the code taken away: the application's role writes what it likes.

export let house: World
export let karim: Actor
export let caseId: string
export let claimId: string

export async function arrange() {
  house = await world()
  caseId = await caseWithTeam(house, { severity: 3 })
  claimId = await confirmedClaim(house, caseId, 'We counted 12 replies.')
  karim = await house.who('karim')
}

export type Words = { version: string; review: string; key: string; hash: string }

export const wordsOf = async (statementId: string): Promise<Words> =>
  (
    await asSuperuser<Words>(
      `select v.id as version, r.id as review, a.key, encode(a.variant_hash, 'hex') as hash from versions v left join reviews r on r.version_id = v.id
         join variants a on a.version_id = v.id where v.statement_id = $1 and a.key = 'x/fr/public' order by v.n desc, r.round desc limit 1`,
      [statementId],
    )
  )[0] as Words

export async function release(sql: Sql, { orgId, memberId }: Actor, { version, review, key, hash }: Words) {
  const [id, event] = [newId(), newId()]
  await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Publication', $3::uuid, at, '{}', convert_to(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'subject', json_build_object('type', 'Publication', 'id', $3::text))::text, 'UTF8') from t`,
    [orgId, event, id],
  )
  await sql(
    `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by) values ($1, $2, $3, $4, decode($5, 'hex'), $6, 'publishing', $7, $8)`,
    [orgId, id, version, key, hash, review, event, memberId],
  )
}

export const forge = (words: Words, first: (sql: Sql) => Promise<unknown> = async () => {}) =>
  asApplication(karim, async (sql) => {
    await first(sql)
    await release(sql, karim, words)
  })

/** Opens a round of this route on words under review, as the code never would. */
export async function forgeRound(sql: Sql, { version }: Words, route: string, lineVersion: string | null = null) {
  const id = newId()
  await sql(
    `insert into reviews (org_id, id, version_id, round, route, line_version_id, content_hash, policy)
     select org_id, $2, id, 9, $3, $4::uuid, content_hash, convert_to('{"lanes":[],"routes":{"holdingLine":true,"breakGlass":["x"],"express":true}}', 'UTF8') from versions where id = $1`,
    [version, id, route, lineVersion],
  )
  return id
}
