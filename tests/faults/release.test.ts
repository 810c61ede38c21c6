import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { newId } from '#domain/id.ts'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, clearedStatement, publishedStatement, type Sql } from './arrange.ts'

// The rules of release on time with the code taken away: the application's role writes what it likes, and the tables refuse.

let house: World
let karim: Actor
beforeAll(async () => {
  house = await world()
  karim = await house.who('karim')
})

type Bound = { version: string; review: string; key: string; hash: string }
const bound = async (statementId: string): Promise<Bound> =>
  (
    await asSuperuser<Bound>(
      `select v.id as version, r.id as review, a.key, encode(a.variant_hash, 'hex') as hash from versions v join reviews r on r.version_id = v.id join variants a on a.version_id = v.id
        where v.statement_id = $1 order by v.n, a.key limit 1`,
      [statementId],
    )
  )[0] as Bound

async function event(sql: Sql, subject: string, claimedAt: string | null = null): Promise<string> {
  const { rows } = await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, claimed_at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Publication', $3::uuid, at, $4::timestamptz, '{}',
       convert_to(json_strip_nulls(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'claimedAt', $4::timestamptz, 'subject', json_build_object('type', 'Publication', 'id', $3::text)))::text, 'UTF8') from t returning id`,
    [karim.orgId, newId(), subject, claimedAt],
  )
  return rows[0].id
}

type Forged = { state?: string; dueAt?: string | null; releasedAt?: string | null; claimedAt?: string | null }

async function forge(
  sql: Sql,
  { version, review, key, hash }: Bound,
  { state = 'publishing', dueAt = null, releasedAt = null, claimedAt = null }: Forged,
) {
  const id = newId()
  await sql(
    `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by, due_at, released_at, published_at, link)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11, now(), 'https://x.example/1')`,
    [
      karim.orgId,
      id,
      version,
      key,
      hash,
      review,
      state,
      await event(sql, id, claimedAt),
      karim.memberId,
      dueAt,
      releasedAt,
    ],
  )
  return id
}
const attempt = (read: Bound, forged: Forged = {}) => asApplication(karim, (sql) => forge(sql, read, forged))
const minutes = (n: number) => new Date(Date.now() + n * 60_000).toISOString()

/** Cleared words whose window, as it was frozen, lies between these minutes from now. */
async function windowed(from: number, to: number): Promise<Bound> {
  const { statementId } = await clearedStatement(house)
  await unguarded('versions', 'update versions set not_before = $2, not_after = $3 where statement_id = $1', [
    statementId,
    minutes(from),
    minutes(to),
  ])
  return bound(statementId)
}

test('inside the window that was cleared it may go out: the attacks below fail for their own reason (I14)', async () => {
  await attempt(await windowed(-5, 5))
  await attempt(await windowed(-5, 90), { state: 'scheduled', dueAt: minutes(60) })
})

test.each(['publishing', 'published', 'unknown', 'corrected', 'withdrawn'])(
  'before or after the window nothing is %s (I14)',
  async (state) => {
    await expect(attempt(await windowed(5, 60), { state })).rejects.toThrow('OUTSIDE_WINDOW')
    await expect(attempt(await windowed(-60, -5), { state })).rejects.toThrow('OUTSIDE_WINDOW')
  },
)

test('a release cannot say that it was at another time than now, unless its own event is entered history (I14)', async () => {
  const read = await windowed(-60, 60)
  for (const at of [minutes(-20), minutes(20)])
    await expect(attempt(read, { releasedAt: at })).rejects.toThrow('RELEASED_AT_ANOTHER_TIME')
  await attempt(read, { releasedAt: minutes(-20) }).catch(() => {})
  const claimed = minutes(-20)
  await attempt(read, { releasedAt: claimed, claimedAt: claimed })
  await expect(attempt(read, { releasedAt: minutes(-90), claimedAt: minutes(-90) })).rejects.toThrow('OUTSIDE_WINDOW')
})

test('nothing is scheduled for a time outside the window, nor moved there, nor for no time (I14)', async () => {
  const read = await windowed(-5, 30)
  await expect(attempt(read, { state: 'scheduled', dueAt: minutes(60) })).rejects.toThrow('OUTSIDE_WINDOW')
  await expect(attempt(read, { state: 'scheduled' })).rejects.toThrow(/publications_scheduled/)
  const moved = asApplication(karim, async (sql) => {
    const id = await forge(sql, read, { state: 'scheduled', dueAt: minutes(20) })
    await sql('update publications set due_at = $2 where id = $1', [id, minutes(60)])
  })
  await expect(moved).rejects.toThrow('OUTSIDE_WINDOW')
})

test.each(['scheduled', 'publishing'])(
  'words that nobody cleared are not %s, whatever time is said (I1)',
  async (state) => {
    const read = await bound((await statementInReview(house)).statementId)
    await expect(attempt(read, { state, dueAt: minutes(5) })).rejects.toThrow('NOT_CLEARED')
  },
)

test('what waits for its time still passes the gate when it comes: under a hold it does not (I20)', async () => {
  const { statementId, caseId } = await clearedStatement(house)
  const read = await bound(statementId)
  await schedulePublication(await house.who('karim'), {
    statementId,
    texts: [{ variantKey: read.key, variantHash: read.hash }],
    at: new Date(Date.now() + 3_600_000),
  })
  await holdPublications(await house.who('claire'), { caseId, reason: 'Wait for the police.' })
  const revived = asApplication(karim, async (sql) => {
    const { rows } = await sql('select id from publications where version_id = $1', [read.version])
    await sql(`update publications set state = 'publishing', state_event_id = $2 where id = $1`, [
      rows[0].id,
      await event(sql, rows[0].id),
    ])
  })
  await expect(revived).rejects.toThrow('ON_HOLD')
})

test('a text has one release that counts, waiting or out (I9)', async () => {
  const read = await bound((await clearedStatement(house)).statementId)
  for (const [first, second] of [
    ['scheduled', 'publishing'],
    ['scheduled', 'scheduled'],
    ['unknown', 'publishing'],
  ] as const) {
    const twice = asApplication(karim, async (sql) => {
      await forge(sql, read, { state: first, dueAt: minutes(5) })
      await forge(sql, read, { state: second, dueAt: minutes(5) })
    })
    await expect(twice, `${first}, ${second}`).rejects.toMatchObject({ code: '23505' })
  }
})

test.each([
  [`update publications set released_at = released_at - interval '1 second' where id = $1`],
  ['update publications set released_by = opened_by where id = $1'],
  ['update publications set due_at = now() where id = $1'],
])('what was released does not change: %s (I16)', async (attack) => {
  const { publicationId } = await publishedStatement(house)
  await unguarded('publications', 'update publications set released_by = $2 where id = $1', [
    publicationId,
    house.memberId('maya'),
  ])
  await expect(asApplication(karim, (sql) => sql(attack, [publicationId]))).rejects.toThrow('does not change')
})

test('a correction is of words of the same statement, and is part of what is cleared (I2)', async () => {
  const { statementId, publicationId } = await publishedStatement(house)
  const other = await bound((await statementInReview(house)).statementId)
  const version = (await bound(statementId)).version
  const attacks: [string, unknown[]][] = [
    [`update versions set corrects = $2, corrects_sentence = 'No.' where id = $1`, [version, publicationId]],
    [`update versions set corrects = $2, corrects_sentence = 'No.' where id = $1`, [other.version, publicationId]],
    [`update publications set corrected_by = $1 where id = $1`, [publicationId]],
  ]
  for (const [attack, values] of attacks)
    await expect(
      asApplication(karim, (sql) => sql(attack, values)),
      attack,
    ).rejects.toThrow(/does not change|same statement|publications_corrected/)
})
