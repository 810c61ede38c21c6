import { beforeEach, expect, test } from 'vitest'
import type { DeadlineMark, Lane } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { draftHoldingLine, draftStatement } from '#domain/statements/draftStatement.ts'
import { passDeadline } from '#domain/statements/passDeadline.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { sweepDeadlines } from '#domain/statements/sweepDeadlines.ts'
import { approveStatement, requestChanges } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { laneDeadline } from '#jobs/laneDeadline.ts'
import { line } from '#tests/support/lines.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import {
  caseWithTeam,
  confirmedClaim,
  reading,
  statementInReview,
  stateOf,
  timelineOf,
  variant,
} from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeEach(async () => {
  house = await world()
})

const MINUTE = 60_000
/** The machine, at a clock that has run this many minutes on. */
const later = (minutes: number): Actor => ({
  ...systemActor(house.lumen.orgId),
  claimedAt: new Date(Date.now() + minutes * MINUTE),
})
const reviewOf = async (statementId: string) =>
  (
    await asSuperuser<{ id: string }>(
      'select r.id from reviews r join versions v on v.id = r.version_id where v.statement_id = $1 order by v.n desc limit 1',
      [statementId],
    )
  )[0]?.id ?? ''
const pass = async (statementId: string, lane: Lane, mark: DeadlineMark, minutes: number) =>
  passDeadline(later(minutes), { reviewId: await reviewOf(statementId), lane, mark })
const told = async (kind: string, key?: PersonKey) =>
  asSuperuser<{ because: string; member_id: string; settled_at: Date | null }>(
    `select member_id, data ->> 'because' as because, settled_at from notifications where org_id = $1 and kind = $2 and ($3::uuid is null or member_id = $3)`,
    [house.lumen.orgId, kind, key ? house.memberId(key) : null],
  )
const legalRule = (changes: object) =>
  pastEveryGuard(
    `update policies set rule = jsonb_set(rule, '{lanes,0}', (rule -> 'lanes' -> 0) || $2::jsonb) where org_id = $1 and rule -> 'lanes' -> 0 ->> 'lane' = 'legal'`,
    [house.lumen.orgId, JSON.stringify(changes)],
  )
/** Every lane's time is over, and over again. */
async function timePasses(statementId: string): Promise<void> {
  await pastEveryGuard('alter table review_lanes disable trigger user')
  const reviewId = await reviewOf(statementId)
  await pastEveryGuard("update review_lanes set due_at = due_at - interval '3 hours' where review_id = $1", [reviewId])
  await pastEveryGuard('alter table review_lanes enable trigger user')
}
const votesOf = (statementId: string) =>
  asSuperuser(
    'select w.id from votes w join reviews r on r.id = w.review_id join versions v on v.id = r.version_id where v.statement_id = $1',
    [statementId],
  )

test('each lane is given its three clocks with the submission: half its time, all of it, twice', async () => {
  const { statementId } = await statementInReview(house)
  const jobs = await asSuperuser<{ mark: string; minutes: number }>(
    `select j.payload ->> 'mark' as mark, round(extract(epoch from j.run_at - r.opened_at) / 60)::int as minutes
       from graphile_worker._private_jobs j join reviews r on r.id = (j.payload ->> 'reviewId')::uuid where r.id = $1 and j.payload ->> 'lane' = 'legal' order by j.run_at`,
    [await reviewOf(statementId)],
  )
  expect(jobs).toEqual([
    { mark: 'half', minutes: 30 },
    { mark: 'due', minutes: 60 },
    { mark: 'double', minutes: 120 },
  ])
})

test('at half the time those who have not voted are reminded, once', async () => {
  const { statementId, caseId } = await statementInReview(house)
  expect(await pass(statementId, 'legal', 'half', 29)).toEqual({ told: false })
  expect(await pass(statementId, 'legal', 'half', 31)).toEqual({ told: true })
  expect(await pass(statementId, 'legal', 'half', 32)).toEqual({ told: false })
  expect((await timelineOf(caseId)).filter((type) => type === 'lane.reminded')).toHaveLength(1)
  expect((await told('review_asked', 'ines'))[0]?.because).toBe('lane')
})

test('two machines at once tell it once', async () => {
  const { statementId, caseId } = await statementInReview(house)
  const both = await Promise.all([pass(statementId, 'legal', 'half', 31), pass(statementId, 'legal', 'half', 31)])
  expect(both.filter((each) => each.told)).toHaveLength(1)
  expect((await timelineOf(caseId)).filter((type) => type === 'lane.reminded')).toHaveLength(1)
})

test('whoever votes for somebody away is asked with the others, and backups once the time is up', async () => {
  await legalRule({ backups: [house.memberId('nadia')] })
  const caseId = await caseWithTeam(house)
  await delegateLane(await house.who('elise'), {
    delegateId: house.memberId('claire'),
    lane: 'communications',
    endsAt: new Date(Date.now() + 60 * MINUTE),
  })
  const claimId = await confirmedClaim(house, caseId)
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [variant('en', claimId)],
  })
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
  expect((await told('review_asked', 'claire'))[0]?.because).toBe('delegate')
  expect(await told('review_asked', 'nadia')).toEqual([])
  await pass(statementId, 'legal', 'half', 31)
  expect(await told('review_asked', 'nadia')).toEqual([])
  await pass(statementId, 'legal', 'due', 61)
  expect((await told('review_asked', 'nadia'))[0]?.because).toBe('backup')
})

test('on the express way backups are invited at half the time', async () => {
  await legalRule({ backups: [house.memberId('nadia')] })
  const caseId = await caseWithTeam(house, { severity: 3 })
  const claimId = await confirmedClaim(house, caseId)
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [variant('en', claimId)],
  })
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1, route: 'express' })
  await pass(statementId, 'legal', 'half', 11)
  expect((await told('review_asked', 'nadia'))[0]?.because).toBe('backup')
})

test('late, it is said to whom the rule names; twice late, the lead is asked to decide, until the words leave review', async () => {
  await legalRule({ escalateTo: ['lead', 'executive'] })
  const { statementId, caseId, ...read } = await statementInReview(house)
  await pass(statementId, 'legal', 'due', 61)
  expect((await told('lane_late')).map(({ member_id }) => member_id).sort()).toEqual(
    [house.memberId('claire'), house.memberId('philippe')].sort(),
  )
  await pass(statementId, 'legal', 'double', 121)
  expect((await told('lane_undecided')).map(({ member_id }) => member_id)).toEqual([house.memberId('claire')])
  await requestChanges(await house.who('ines'), {
    statementId,
    contentHash: read.contentHash,
    policyHash: read.policyHash,
    lane: 'legal',
    reason: 'Not established.',
  })
  expect((await told('lane_undecided'))[0]?.settled_at).not.toBeNull()
  expect((await timelineOf(caseId)).filter((type) => type.startsWith('lane.'))).toEqual(['lane.late', 'lane.undecided'])
})

test('a lane that voted is not spoken of, nor one whose words went back to their author', async () => {
  const { statementId, ...read } = await statementInReview(house)
  const vote = { statementId, contentHash: read.contentHash, policyHash: read.policyHash }
  await approveStatement(await house.who('ines'), { ...vote, lane: 'legal' })
  expect(await pass(statementId, 'legal', 'due', 61)).toEqual({ told: false })
  await requestChanges(await house.who('elise'), { ...vote, lane: 'communications', reason: 'Say it shorter.' })
  expect(await pass(statementId, 'communications', 'due', 61)).toEqual({ told: false })
})

test('however much time passes, no deadline adds a vote or clears a word (I8)', async () => {
  await legalRule({ backups: [house.memberId('nadia')] })
  const { statementId } = await statementInReview(house)
  const before = await votesOf(statementId)
  for (const mark of ['half', 'due', 'double'] as const)
    for (const lane of ['legal', 'communications'] as const) await pass(statementId, lane, mark, 10_000)
  await sweepDeadlines(later(20_000))
  expect(await votesOf(statementId)).toEqual(before)
  expect(await stateOf(statementId)).toBe('in_review')
})

test('what a crash lost is told late by the sweep, each once, with its mail; what was told is not told again', async () => {
  const { statementId, caseId } = await statementInReview(house)
  await timePasses(statementId)
  const reviewId = await reviewOf(statementId)
  await laneDeadline({ orgId: house.lumen.orgId, reviewId, lane: 'legal', mark: 'half' })
  expect(await sweepDeadlines(systemActor(house.lumen.orgId))).toBe(5)
  expect(await sweepDeadlines(systemActor(house.lumen.orgId))).toBe(0)
  expect((await timelineOf(caseId)).filter((type) => type.startsWith('lane.'))).toHaveLength(6)
  const [mail] = await asSuperuser<{ n: number }>(
    `select count(*)::int as n from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.org_id = $1 and n.kind = 'lane_undecided'`,
    [house.lumen.orgId],
  )
  expect(mail?.n).toBeGreaterThan(0)
  expect(await stateOf(statementId)).toBe('in_review')
})

test('history entered after the fact is nobody’s deadline', async () => {
  const caseId = await caseWithTeam(house)
  const claimId = await confirmedClaim(house, caseId)
  const before = { ...(await house.who('hugo')), claimedAt: new Date(Date.now() - 180 * MINUTE) }
  const { statementId } = await draftStatement(before, {
    caseId,
    kind: 'social_post',
    variants: [variant('en', claimId)],
  })
  await submitStatement(before, { statementId, expectedRevision: 1 })
  expect((await reading(statementId)).contentHash).not.toBe('')
  expect(await sweepDeadlines(systemActor(house.lumen.orgId))).toBe(0)
})

test('the lanes of a line, which has no case, are late like any other: whoever wrote it is told, and keeps nobody else waiting', async () => {
  const { statementId } = await draftHoldingLine(await house.who('hugo'), line())
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
  const { statementId: onACase } = await statementInReview(house)
  const [due] = await asSuperuser<{ minutes: number }>(
    `select ceil(extract(epoch from max(l.due_at) - now()) / 60)::int as minutes from review_lanes l where l.review_id = $1`,
    [await reviewOf(statementId)],
  )
  const farOn = later(3 * (due?.minutes ?? 0))
  expect(await sweepDeadlines(farOn)).toBe(15)
  expect(await sweepDeadlines(farOn)).toBe(0)
  expect(new Set((await told('lane_undecided', 'hugo')).map(({ because }) => because))).toEqual(new Set(['author']))
  expect((await told('lane_undecided', 'claire')).map(({ because }) => because)).toContain('lead')
  expect([await stateOf(statementId), await stateOf(onACase)]).toEqual(['in_review', 'in_review'])
})
