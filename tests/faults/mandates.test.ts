import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { revokeDelegation } from '#domain/delegations/revokeDelegation.ts'
import { newId } from '#domain/id.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { type Reading, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, type Sql } from './arrange.ts'

// Votes for somebody else with the code taken away: the application's role writes what it likes, and the tables refuse.

let house: World
let paul: Actor
let ines: string
beforeAll(async () => {
  house = await world()
  paul = await house.who('paul')
  ines = house.memberId('ines')
})

type Bound = { review: string; content: string; policy: string }
const bound = async (statementId: string): Promise<Bound> =>
  (
    await asSuperuser<Bound>(
      `select r.id as review, encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy from reviews r join versions v on v.id = r.version_id where v.statement_id = $1`,
      [statementId],
    )
  )[0] as Bound

async function event(sql: Sql, orgId: string): Promise<string> {
  const id = newId()
  await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Vote', $2::uuid, at, '{}', convert_to(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'subject', json_build_object('type', 'Vote', 'id', $2::text))::text, 'UTF8') from t`,
    [orgId, id],
  )
  return id
}

type Forged = {
  member?: string
  behalf?: string | null
  lane?: string
  verdict?: string
  at?: string
  seats?: string[]
}
async function vote(sql: Sql, read: Bound, forged: Forged = {}) {
  const { member = paul.memberId, behalf = ines, lane = 'legal', verdict = 'approve', at = 'now()' } = forged
  for (const seat of forged.seats ?? [member, ...(behalf ? [behalf] : [])])
    await sql(
      'insert into seats (org_id, review_id, member_id, lane) values ($1, $2, $3, $4) on conflict (org_id, review_id, member_id, lane) do nothing',
      [paul.orgId, read.review, seat, lane],
    )
  await sql(
    `insert into votes (org_id, id, review_id, lane, member_id, on_behalf_of, verdict, content_hash, policy_hash, reason, at, event_id) values ($1, $2, $3, $4, $5, $6, $7, decode($8, 'hex'), decode($9, 'hex'), 'Because.', ${at}, $10)`,
    [
      paul.orgId,
      newId(),
      read.review,
      lane,
      member,
      behalf,
      verdict,
      read.content,
      read.policy,
      await event(sql, paul.orgId),
    ],
  )
}

async function lent(): Promise<Reading & { caseId: string; delegationId: string; read: Bound }> {
  const statement = await statementInReview(house)
  const { delegationId } = await delegateLane(await house.who('ines'), {
    delegateId: paul.memberId,
    lane: 'legal',
    caseId: statement.caseId,
    endsAt: new Date(Date.now() + 60 * 60_000),
  })
  return { ...statement, delegationId, read: await bound(statement.statementId) }
}
const attack = (read: Bound, forged?: Forged) => asApplication(paul, (sql) => vote(sql, read, forged))

test('a vote for somebody who lent theirs is taken: the attacks below fail for their own reason', async () => {
  await attack((await lent()).read)
})

test('nobody votes for somebody who lent them nothing, or no longer (I19)', async () => {
  const nothing = await bound((await statementInReview(house)).statementId)
  await expect(attack(nothing)).rejects.toThrow('DELEGATION_INVALID')
  const { read, delegationId } = await lent()
  await revokeDelegation(await house.who('ines'), { delegationId })
  await expect(attack(read)).rejects.toThrow('DELEGATION_INVALID')
  await expect(attack(read, { at: "now() - interval '1 second'" })).rejects.toThrow('DELEGATION_INVALID')
})

test('a delegation that is over or to come gives nothing, however the vote is dated (I19)', async () => {
  const read = await bound((await statementInReview(house)).statementId)
  for (const dates of [
    "now() - interval '2 days', now() - interval '1 day'",
    "now() + interval '1 day', now() + interval '2 days'",
  ])
    await expect(
      asApplication(paul, async (sql) => {
        await sql(
          `insert into delegations (org_id, id, principal_id, delegate_id, lane, starts_at, ends_at) values ($1, $2, $3, $4, 'legal', ${dates})`,
          [paul.orgId, newId(), ines, paul.memberId],
        )
        await vote(sql, read, { at: "now() - interval '36 hours'" })
      }),
    ).rejects.toThrow('DELEGATION_INVALID')
})

test('a principal who may no longer come in, or no longer holds the lane, lends nothing (I19)', async () => {
  const { read } = await lent()
  for (const lost of [
    `update members set suspended_at = now() where id = $1`,
    `update members set ends_at = now() - interval '1 minute' where id = $1`,
    `update roles set state = 'handed_over', ended_at = now() where member_id = $1 and state = 'held'`,
  ])
    await expect(
      asApplication(paul, async (sql) => {
        await sql(lost, [ines])
        await vote(sql, read)
      }),
      lost,
    ).rejects.toThrow('DELEGATION_INVALID')
})

test('a vote for two takes both seats, in one lane (I3)', async () => {
  const { read } = await lent()
  await expect(attack(read, { seats: [paul.memberId] })).rejects.toThrow('votes_principal_seat')
  await expect(
    asApplication(paul, async (sql) => {
      await sql(`insert into seats (org_id, review_id, member_id, lane) values ($1, $2, $3, 'communications')`, [
        paul.orgId,
        read.review,
        ines,
      ])
      await vote(sql, read, { seats: [paul.memberId] })
    }),
  ).rejects.toThrow('votes_principal_seat')
  await expect(attack(read, { behalf: paul.memberId })).rejects.toThrow('DELEGATION_INVALID')
})

test('nobody votes over the vote of somebody who voted themselves, nor takes it back in their name', async () => {
  const { read, statementId, contentHash, policyHash } = await lent()
  await approveStatement(await house.who('ines'), { statementId, contentHash, policyHash, lane: 'legal' })
  await expect(attack(read)).rejects.toThrow('ALREADY_COUNTED')
  await expect(attack(read, { verdict: 'withdraw' })).rejects.toThrow(/ALREADY_COUNTED|votes_on_behalf/)
})

test('words that the principal wrote are not theirs to clear through somebody else (I4)', async () => {
  const read = await bound((await statementInReview(house)).statementId)
  const forged = { member: house.memberId('elise'), behalf: house.memberId('hugo'), lane: 'communications' }
  await expect(attack(read, forged)).rejects.toThrow('OWN_WORDS')
})

test('at the gate, a principal and their delegate are one of the two lawyers wanted (I3)', async () => {
  const other = await world()
  await pastEveryGuard(
    `update policies set rule = jsonb_set(rule, '{lanes,0,min}', '2') where org_id = $1 and rule -> 'lanes' -> 0 ->> 'lane' = 'legal'`,
    [other.lumen.orgId],
  )
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(other)
  const [lawyer, away] = [await other.who('paul'), await other.who('ines')]
  await delegateLane(away, {
    delegateId: lawyer.memberId,
    lane: 'legal',
    caseId,
    endsAt: new Date(Date.now() + 60_000),
  })
  const vote = { statementId, contentHash, policyHash, lane: 'legal' as const }
  await approveStatement(lawyer, { ...vote, onBehalfOf: away.memberId })
  await approveStatement(away, vote)
  await approveStatement(await other.who('elise'), { ...vote, lane: 'communications' })
  const forged = asApplication(await other.who('karim'), async (sql) => {
    const [{ version, review }] = (
      await sql(
        'select v.id as version, r.id as review from versions v join reviews r on r.version_id = v.id where v.statement_id = $1',
        [statementId],
      )
    ).rows
    const id = await event(sql, other.lumen.orgId)
    const moved = await event(sql, other.lumen.orgId)
    await sql(`update versions set state = 'approved', state_event_id = $2 where id = $1`, [version, moved])
    await sql(
      `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by)
       select a.org_id, $2, a.version_id, a.key, a.variant_hash, $3, 'publishing', $4, $5 from variants a where a.version_id = $1 limit 1`,
      [version, newId(), review, id, other.memberId('karim')],
    )
  })
  await expect(forged).rejects.toThrow('NOT_CLEARED')
})

test.each([
  [`update delegations set ends_at = ends_at + interval '1 day' where id = $1`],
  ['update delegations set delegate_id = principal_id where id = $1'],
  ['delete from delegations where id = $1'],
])('a delegation stays as it was given: %s', async (attempt) => {
  const { delegationId } = await lent()
  await expect(asApplication(paul, (sql) => sql(attempt, [delegationId]))).rejects.toThrow('permission denied')
})

test('a delegation ended does not come back', async () => {
  const { delegationId } = await lent()
  await revokeDelegation(paul, { delegationId })
  const back = 'update delegations set ended_at = null, ended_by = null where id = $1'
  await expect(asApplication(paul, (sql) => sql(back, [delegationId]))).rejects.toThrow('does not change')
})
