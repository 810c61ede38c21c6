import { beforeEach, expect, test } from 'vitest'
import { acceptRole, handOverRole } from '#domain/cases/roles.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { revokeDelegation } from '#domain/delegations/revokeDelegation.ts'
import { changeCapacities, reinstatePerson, suspendPerson } from '#domain/people/administer.ts'
import { reportFailure } from '#domain/statements/endPublication.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { approveStatement, requestChanges } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { clearedStatement, ending, firstVariant } from '#tests/faults/arrange.ts'
import { clearedLine } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, stateOf, timelineOf } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeEach(async () => {
  house = await world()
})

const suspend = async (key: PersonKey) => suspendPerson(await house.who('olivier'), { personId: house.memberId(key) })
const lapsesOf = (statementId: string) =>
  asSuperuser<{ lane: string; because: string }>(
    `select w.lane, l.because from lapses l join votes w on w.org_id = l.org_id and w.id = l.vote_id join reviews r on r.org_id = w.org_id and r.id = w.review_id
       join versions v on v.org_id = r.org_id and v.id = r.version_id where v.statement_id = $1 order by w.lane, l.at`,
    [statementId],
  )
const countOf = async (caseId: string, type: string) =>
  (await timelineOf(caseId)).filter((each) => each === type).length
const asked = async (key: PersonKey) =>
  (
    await asSuperuser<{ lane: string }>(
      `select data ->> 'lane' as lane from notifications where member_id = $1 and kind = 'review_asked' and settled_at is null and due_at > now()`,
      [house.memberId(key)],
    )
  ).map(({ lane }) => lane)
/** Votes were given two days ago: the rows say so, since no test can wait for it. */
const growOld = (statementId: string) =>
  unguarded(
    'votes',
    `update votes w set at = w.at - interval '2 days' from reviews r, versions v where r.id = w.review_id and v.id = r.version_id and v.statement_id = $1`,
    [statementId],
  )

test('whoever cleared is suspended: the words are under review again in the same act, and the others of the lane are asked', async () => {
  const { statementId, caseId, variants } = await clearedStatement(house)
  const texts = variants.map(({ key, hash }) => ({ variantKey: key, variantHash: hash }))
  await schedulePublication(await house.who('karim'), { statementId, texts, at: new Date(Date.now() + 3_600_000) })
  await suspend('ines')
  expect(await stateOf(statementId)).toBe('in_review')
  expect(await lapsesOf(statementId)).toEqual([{ lane: 'legal', because: 'suspended' }])
  expect(await asked('paul')).toEqual(['legal'])
  expect(await asked('elise')).toEqual([])
  const releases = await asSuperuser(
    `select distinct p.state, p.ended_code as code from publications p join versions v on v.id = p.version_id where v.statement_id = $1`,
    [statementId],
  )
  expect(releases).toEqual([{ state: 'called_off', code: 'VOTE_STALE' }])
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await countOf(caseId, 'vote.lapsed')).toBe(1)
  expect(await countOf(caseId, 'statement.votes_lapsed')).toBe(1)
})

test('the votes that still count stay: one person of the lane clears the words again', async () => {
  const { statementId, contentHash, policyHash } = await clearedStatement(house)
  await suspend('ines')
  await approveStatement(await house.who('paul'), { statementId, contentHash, policyHash, lane: 'legal' })
  expect(await stateOf(statementId)).toBe('approved')
  expect(await asked('paul')).toEqual([])
})

test('a vote that fell does not rise again with its voter', async () => {
  const { statementId } = await clearedStatement(house)
  await suspend('ines')
  await reinstatePerson(await house.who('olivier'), { personId: house.memberId('ines') })
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('in_review')
})

test('a restricted case falls back as well, and tells the administrator nothing of itself', async () => {
  const { statementId, caseId, ...read } = await statementInReview(house, { restricted: true })
  await approveStatement(await house.who('elise'), { statementId, ...read, lane: 'communications' })
  await approveStatement(await house.who('ines'), { statementId, ...read, lane: 'legal' })
  expect((await house.who('olivier')).roles.has(caseId)).toBe(false)
  await suspend('ines')
  expect(await stateOf(statementId)).toBe('in_review')
  const by = await asSuperuser(
    `select actor_id from events where case_id = $1 and type in ('vote.lapsed', 'statement.votes_lapsed')`,
    [caseId],
  )
  expect(by).toEqual([{ actor_id: null }, { actor_id: null }])
})

test('a lane handed over takes with it what its giver had cleared, and its taker is asked', async () => {
  const { statementId, caseId } = await clearedStatement(house)
  const [held] = await asSuperuser<{ id: string }>(
    `select id from roles where case_id = $1 and member_id = $2 and role = 'legal' and state = 'held'`,
    [caseId, house.memberId('ines')],
  )
  const { roleId } = await handOverRole(await house.who('ines'), {
    roleId: held?.id ?? '',
    memberId: house.memberId('nadia'),
  })
  expect(await stateOf(statementId)).toBe('approved')
  await acceptRole(await house.who('nadia'), { roleId })
  expect(await stateOf(statementId)).toBe('in_review')
  expect(await lapsesOf(statementId)).toEqual([{ lane: 'legal', because: 'role_ended' }])
  expect(await asked('nadia')).toEqual(['legal'])
})

test.each(['on this case', 'on every case'])(
  'a vote cast for somebody away %s falls when the delegation ends, and whoever was away is asked',
  async (where) => {
    const { statementId, caseId, ...read } = await statementInReview(house)
    const { delegationId } = await delegateLane(await house.who('ines'), {
      delegateId: house.memberId('paul'),
      lane: 'legal',
      caseId: where === 'on this case' ? caseId : null,
      endsAt: new Date(Date.now() + 86_400_000),
    })
    await approveStatement(await house.who('elise'), { statementId, ...read, lane: 'communications' })
    const onBehalfOf = house.memberId('ines')
    await approveStatement(await house.who('paul'), { statementId, ...read, lane: 'legal', onBehalfOf })
    expect(await stateOf(statementId)).toBe('approved')
    await revokeDelegation(await house.who('ines'), { delegationId })
    expect(await stateOf(statementId)).toBe('in_review')
    expect(await lapsesOf(statementId)).toEqual([{ lane: 'legal', because: 'delegation_ended' }])
    expect(await asked('ines')).toEqual(['legal'])
  },
)

test('past their life votes fall by the clock, once, and the same people may give them again', async () => {
  const { statementId, caseId, contentHash, policyHash } = await clearedStatement(house)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('approved')
  await growOld(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('in_review')
  expect(await lapsesOf(statementId)).toEqual([
    { lane: 'communications', because: 'too_old' },
    { lane: 'legal', because: 'too_old' },
  ])
  expect(await countOf(caseId, 'vote.lapsed')).toBe(2)
  expect(await countOf(caseId, 'statement.votes_lapsed')).toBe(1)
  expect(await asked('ines')).toEqual(['legal'])
  await approveStatement(await house.who('ines'), { statementId, contentHash, policyHash, lane: 'legal' })
  await approveStatement(await house.who('elise'), { statementId, contentHash, policyHash, lane: 'communications' })
  expect(await stateOf(statementId)).toBe('approved')
})

test('under a permit the words may be out: the vote falls, and they go back only once they are known not to be', async () => {
  const cleared = await clearedStatement(house)
  const { statementId } = cleared
  const { publicationId } = await publishVariant(await house.who('karim'), firstVariant(cleared))
  await suspend('ines')
  expect(await lapsesOf(statementId)).toHaveLength(1)
  expect(await stateOf(statementId)).toBe('approved')
  const other = {
    ...firstVariant(cleared),
    variantKey: cleared.variants[1]?.key ?? '',
    variantHash: cleared.variants[1]?.hash ?? '',
  }
  expect(await ending(publishVariant(await house.who('karim'), other))).toBe('VOTE_STALE')
  await reportFailure(await house.who('karim'), { publicationId, reason: 'The account is locked.' })
  expect(await stateOf(statementId)).toBe('in_review')
})

test('an objection does not fall with its owner: a change that was asked for stays asked for', async () => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  const reason = 'Say who.'
  await requestChanges(await house.who('ines'), { statementId, contentHash, policyHash, lane: 'legal', reason })
  await suspend('ines')
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('changes_requested')
  expect(await lapsesOf(statementId)).toEqual([])
})

test('a lane asked again has its whole time again, and is reminded of it anew', async () => {
  const { statementId } = await clearedStatement(house)
  await unguarded(
    'reviews',
    `update reviews r set opened_at = r.opened_at - interval '3 hours' from versions v where v.id = r.version_id and v.statement_id = $1`,
    [statementId],
  )
  await suspend('ines')
  const [turn] = await asSuperuser<{ turn: number; whole: boolean; jobs: number }>(
    `select t.turn, t.asked_at > now() - interval '1 minute' as whole,
        (select count(*)::int from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id where k.identifier = 'lane_deadline' and j.payload ->> 'reviewId' = r.id::text and j.payload ->> 'lane' = 'legal') as jobs
       from reviews r join versions v on v.id = r.version_id cross join lateral lane_turn(r.org_id, r.id, 'legal') t where v.statement_id = $1`,
    [statementId],
  )
  expect(turn).toEqual({ turn: 1, whole: true, jobs: 6 })
})

test('a line cleared in advance falls back when who cleared it may not act any more, and is offered no more', async () => {
  const statementId = await clearedLine(house)
  await suspend('philippe')
  expect(await stateOf(statementId)).toBe('in_review')
})

test('a line cleared in advance falls back when who cleared it has another trade', async () => {
  const statementId = await clearedLine(house)
  const ines = { personId: house.memberId('ines'), capacities: ['employee' as const] }
  await changeCapacities(await house.who('olivier'), ines)
  expect(await stateOf(statementId)).toBe('in_review')
})
