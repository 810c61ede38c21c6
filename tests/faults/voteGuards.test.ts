import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { statementInReview, variant } from '#tests/support/room.ts'
import { asApplication, clearedStatement, type Sql } from './arrange.ts'
import { arrange, type Bound, bound, event, forge, house, karim } from './forgedRelease.ts'

beforeAll(arrange)

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
