import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { newId } from '#domain/id.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { rejectStatement, withdrawVote } from '#domain/statements/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, clearedStatement, firstVariant, publishedStatement, type Sql } from './arrange.ts'

// The rules of approval with the code taken away: the application's role writes what it likes, and the tables refuse.

const nobody = '00000000-0000-0000-0000-000000000000'

let house: World
let karim: Actor
beforeAll(async () => {
  house = await world()
  karim = await house.who('karim')
})

type Bound = { version: string; review: string; key: string; hash: string; content: string; policy: string }

const bound = async (statementId: string): Promise<Bound> =>
  (
    await asSuperuser<Bound>(
      `select v.id as version, r.id as review, a.key, encode(a.variant_hash, 'hex') as hash, encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy
         from versions v join reviews r on r.version_id = v.id join variants a on a.version_id = v.id where v.statement_id = $1 order by v.n, a.key limit 1`,
      [statementId],
    )
  )[0] as Bound

/** Writes an event and a publication in this state, as forged as it can be. */
async function release(sql: Sql, { orgId, memberId }: Actor, { version, review, key, hash }: Bound, state: string) {
  const id = newId()
  await sql(
    `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by, published_by, published_at, link)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $9, now(), 'https://x.example/1')`,
    [orgId, id, version, key, hash, review, state, await event(sql, orgId, id), memberId],
  )
  return id
}

async function event(sql: Sql, orgId: string, subject: string) {
  const id = newId()
  const { rows } = await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Publication', $3::uuid, at, '{}', convert_to(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'subject', json_build_object('type', 'Publication', 'id', $3::text))::text, 'UTF8') from t returning id`,
    [orgId, id, subject],
  )
  return rows[0].id
}

const forge = (read: Bound, state: string, by = karim) => asApplication(by, (sql) => release(sql, by, read, state))

test('what is cleared can be published: the attacks below fail for their own reason', async () => {
  await forge(await bound((await clearedStatement(house)).statementId), 'publishing')
})

test.each(['scheduled', 'publishing', 'unknown', 'published', 'corrected', 'withdrawn'])(
  'words that nobody cleared cannot be %s (I1)',
  async (state) => {
    const { statementId } = await statementInReview(house)
    await expect(forge(await bound(statementId), state)).rejects.toThrow('NOT_CLEARED')
  },
)

test.each(['failed', 'called_off', 'found'])(
  'words that nobody cleared cannot pass for published by way of %s (I1)',
  async (state) => {
    const { statementId } = await statementInReview(house)
    const read = await bound(statementId)
    const attack = asApplication(karim, async (sql) => {
      const id = await release(sql, karim, read, state)
      await sql(`update publications set state = 'published', state_event_id = $2 where id = $1`, [
        id,
        await event(sql, karim.orgId, id),
      ])
    })
    await expect(attack).rejects.toThrow('NOT_CLEARED')
  },
)

test('a vote withdrawn no longer counts at the gate (I1)', async () => {
  const { statementId } = await clearedStatement(house)
  await withdrawVote(await house.who('ines'), { statementId, reason: 'I misread the second line.' })
  await expect(forge(await bound(statementId), 'publishing')).rejects.toThrow('NOT_CLEARED')
})

test('a round that asks nobody clears nothing (I1)', async () => {
  const { statementId } = await statementInReview(house)
  const read = await bound(statementId)
  const review = newId()
  const attack = asApplication(karim, async (sql) => {
    await sql(
      `insert into reviews (org_id, id, version_id, round, route, content_hash, policy) values ($1, $2, $3, 2, 'standard', decode($4, 'hex'), convert_to('{"lanes":[]}', 'UTF8'))`,
      [karim.orgId, review, read.version, read.content],
    )
    await release(sql, karim, { ...read, review }, 'publishing')
  })
  await expect(attack).rejects.toThrow('NOT_CLEARED')
})

test('a lane quietly left out of a round, or asked for fewer votes than its frozen policy, does not open the gate (I1)', async () => {
  const { statementId } = await statementInReview(house)
  const read = await bound(statementId)
  const review = newId()
  const attack = asApplication(karim, async (sql) => {
    await sql(
      `insert into reviews (org_id, id, version_id, round, route, content_hash, policy) select org_id, $2, version_id, 2, route, content_hash, policy from reviews where id = $1`,
      [read.review, review],
    )
    await sql(
      `insert into review_lanes (org_id, review_id, lane, min, veto, due_at) values ($1, $2, 'communications', 0, 'none', now())`,
      [karim.orgId, review],
    )
    await release(sql, karim, { ...read, review }, 'publishing')
  })
  await expect(attack).rejects.toThrow('NOT_CLEARED')
})

test('words that newer words replaced cannot go out on their old votes (I2)', async () => {
  const { statementId, claimId } = await clearedStatement(house)
  const old = await bound(statementId)
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'Other words.')],
  })
  await expect(forge(old, 'publishing')).rejects.toThrow('NOT_CLEARED')
})

test.each([
  [`update versions set canonical = '\\x00' where id = $1`],
  ['update versions set not_after = now() where id = $1'],
  [`update versions set waived = '[{"element":"apology"}]' where id = $1`],
  [`update variants set blocks = '[]' where version_id = $1`],
  [`update variants set canonical = '\\x00' where version_id = $1`],
  ['delete from variants where version_id = $1'],
  ['delete from contributors where version_id = $1'],
  ['delete from citations where version_id = $1'],
])('once submitted, the words stand: %s (I2)', async (attack) => {
  const { version } = await bound((await statementInReview(house)).statementId)
  await expect(asApplication(karim, (sql) => sql(attack, [version]))).rejects.toThrow('does not change')
})

test('a text cannot be slipped in beside the ones that were submitted (I2)', async () => {
  const { version } = await bound((await statementInReview(house)).statementId)
  const attack = asApplication(karim, (sql) =>
    sql(
      `insert into variants (org_id, version_id, key, channel, language, audience, blocks) values ($1, $2, 'press/fr/press', 'press', 'fr', 'press', '[]')`,
      [karim.orgId, version],
    ),
  )
  await expect(attack).rejects.toThrow('does not change')
})

async function vote(
  sql: Sql,
  { orgId, memberId }: Actor,
  { review, content, policy }: Bound,
  lane: string,
  at = 'now()',
) {
  const id = newId()
  await sql(
    'insert into seats (org_id, review_id, member_id, lane) values ($1, $2, $3, $4) on conflict (org_id, review_id, member_id, lane) do nothing',
    [orgId, review, memberId, lane],
  )
  await sql(
    `insert into votes (org_id, id, review_id, lane, member_id, verdict, content_hash, policy_hash, at, event_id) values ($1, $2, $3, $4, $5, 'approve', decode($6, 'hex'), decode($7, 'hex'), ${at}, $8)`,
    [orgId, id, review, lane, memberId, content, policy, await event(sql, orgId, id)],
  )
}

test('one person takes one seat of a review, in one lane (I3)', async () => {
  const [ines, read] = [await house.who('ines'), await bound((await statementInReview(house)).statementId)]
  await asApplication(ines, (sql) => vote(sql, ines, read, 'legal'))
  const second = asApplication(ines, async (sql) => {
    await vote(sql, ines, read, 'legal')
    await vote(sql, ines, read, 'communications')
  })
  await expect(second).rejects.toMatchObject({ code: '23505' })
})

test('whoever helped to write does not clear, whatever the code says (I4)', async () => {
  const [hugo, read] = [await house.who('hugo'), await bound((await statementInReview(house)).statementId)]
  await expect(asApplication(hugo, (sql) => vote(sql, hugo, read, 'communications'))).rejects.toThrow('OWN_WORDS')
})

test('while a veto stands nothing goes out, and only its owner ends it (I5)', async () => {
  const { statementId, contentHash, policyHash, claimId } = await statementInReview(house)
  const ines = await house.who('ines')
  await rejectStatement(ines, { statementId, contentHash, policyHash, lane: 'legal', reason: 'We do not know this.' })
  const old = await bound(statementId)
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'Other words.')],
  })
  await expect(forge(old, 'publishing')).rejects.toThrow(/VETO_STANDS|NOT_CLEARED/)
  for (const attack of [
    `update vetoes set lifted_at = now(), lifted_by = '${karim.memberId}' where statement_id = $1`,
    `update vetoes set lifted_at = now() where statement_id = $1`,
    `update vetoes set owner_id = '${karim.memberId}', lifted_at = now(), lifted_by = '${karim.memberId}' where statement_id = $1`,
    `update vetoes set statement_id = '${newId()}' where statement_id = $1`,
  ])
    await expect(
      asApplication(karim, (sql) => sql(attack, [statementId])),
      attack,
    ).rejects.toThrow(/veto|vetoes/)
})

test.each([
  ['another text', (read: Bound) => ({ ...read, content: 'a'.repeat(64) })],
  ['another policy', (read: Bound) => ({ ...read, policy: 'a'.repeat(64) })],
  ['another review', (read: Bound) => ({ ...read, review: newId() })],
])('a vote for %s than the one that was read is none (I10)', async (_, lie) => {
  const [ines, read] = [await house.who('ines'), await bound((await statementInReview(house)).statementId)]
  await expect(asApplication(ines, (sql) => vote(sql, ines, lie(read), 'legal'))).rejects.toMatchObject({
    code: '23503',
  })
})

test('a vote in a lane that was not asked is none (I10)', async () => {
  const [philippe, read] = [await house.who('philippe'), await bound((await statementInReview(house)).statementId)]
  await expect(asApplication(philippe, (sql) => vote(sql, philippe, read, 'executive'))).rejects.toMatchObject({
    code: '23503',
  })
})

test('a vote is newer than the one it replaces, and not from a time to come (I6)', async () => {
  const { statementId } = await clearedStatement(house)
  const [ines, read] = [await house.who('ines'), await bound(statementId)]
  for (const at of [`now() - interval '1 hour'`, `now() + interval '1 hour'`])
    await expect(
      asApplication(ines, (sql) => vote(sql, ines, read, 'legal', at)),
      at,
    ).rejects.toThrow('VOTE_OUT_OF_ORDER')
})

test('a text is released once, however often the code tries (I9)', async () => {
  const { statementId } = await publishedStatement(house)
  await expect(forge(await bound(statementId), 'publishing')).rejects.toMatchObject({ code: '23505' })
})

test.each([
  [`update versions set state = 'rejected' where id = $1`, 'version'],
  [`update versions set state = 'rejected', state_event_id = '${nobody}' where id = $1`, 'version'],
  [`update publications set state = 'failed' where version_id = $1`, 'version'],
  [`update publications set state = 'failed', state_event_id = '${nobody}' where version_id = $1`, 'version'],
  [`update publications set variant_hash = '\\x00' where version_id = $1`, 'version'],
  [`update publications set opened_at = now() where version_id = $1`, 'version'],
])('a state changes with an event of its own, and nothing else changes: %s (I16)', async (attack) => {
  const { version } = await bound((await publishedStatement(house)).statementId)
  await expect(asApplication(karim, (sql) => sql(attack, [version]))).rejects.toThrow(
    /own event|foreign key|does not change/,
  )
})

test('under a hold nothing of the case passes the gate, and a hold waits for whoever is in it (I20)', async () => {
  const { statementId, caseId } = await clearedStatement(house)
  const read = await bound(statementId)
  const claire = await house.who('claire')
  let held: Promise<object> | undefined
  await asApplication(karim, async (sql) => {
    await release(sql, karim, read, 'publishing')
    held = holdPublications(claire, { caseId, reason: 'Wait for the police.' })
    expect(await Promise.race([held, new Promise((done) => setTimeout(done, 150, 'still waiting'))])).toBe(
      'still waiting',
    )
  })
  await held
  await expect(forge(read, 'publishing')).rejects.toThrow('ON_HOLD')
  expect(firstVariant({ statementId, variants: [read] }).variantKey).toBe(read.key)
})
