import { beforeEach, expect, test } from 'vitest'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { closeBreakGlassReview, openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { markInsideInformation } from '#domain/statements/markInside.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { approveStatement, rejectStatement, requestChanges } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { provedAgo, textOf } from '#tests/support/lines.ts'
import { nextOf } from '#tests/support/next.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import { type World, world } from '#tests/support/world.ts'

const reason = 'A child is in hospital and the lamp is still on sale in four shops.'
const variantKeys = ['x/fr/public']

let house: World
let read: Awaited<ReturnType<typeof statementInReview>>
beforeEach(async () => {
  house = await world()
  read = await statementInReview(house, { severity: 3 })
})

const open = async (who: Parameters<World['who']>[0] = 'karim', change: object = {}) =>
  openBreakGlass(await house.who(who), { statementId: read.statementId, variantKeys, reason, ...change })

const opened = async () => (await open()).breakGlassId
const told = (kind: string) =>
  asSuperuser<{ member_id: string; asks: boolean; due: boolean }>(
    'select member_id, asks, due_at is not null as due from notifications where org_id = $1 and kind = $2 and settled_at is null order by 1',
    [house.lumen.orgId, kind],
  )

test('two people send words whose votes are missing; those passed over are told, and a third judges it', async () => {
  const { statementId, caseId, contentHash, policyHash } = read
  await approveStatement(await house.who('elise'), { statementId, contentHash, policyHash, lane: 'communications' })
  const breakGlassId = await opened()
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'NOT_CLEARED',
  })
  await secondBreakGlass(await house.who('claire'), { breakGlassId })
  expect(await stateOf(statementId)).toBe('approved')
  expect((await timelineOf(caseId)).slice(-3)).toEqual([
    'break_glass.opened',
    'break_glass.seconded',
    'statement.let_through',
  ])
  const passedOver = ['ines', 'paul'].map((key) => house.memberId(key as 'ines')).sort()
  expect((await told('break_glass_used')).map(({ member_id }) => member_id).sort()).toEqual(passedOver)
  const judges = await told('break_glass_review')
  expect(judges.every(({ asks, due }) => asks && due)).toBe(true)
  expect(judges.map(({ member_id }) => member_id)).not.toContain(house.memberId('karim'))
  const words = { ...(await textOf(statementId)), staffNotToldReason: 'Their chiefs tell them in person at noon.' }
  await publishVariant(await house.who('maya'), words)
  await closeBreakGlassReview(await house.who('ines'), { breakGlassId, finding: 'It could not wait, and was true.' })
  expect(await told('break_glass_review')).toEqual([])
  expect((await timelineOf(caseId)).at(-1)).toBe('break_glass.reviewed')
})

test('only the texts that were named go out by it', async () => {
  await secondBreakGlass(await house.who('claire'), { breakGlassId: await opened() })
  await expect(
    publishVariant(await house.who('maya'), await textOf(read.statementId, 'x/en/public')),
  ).rejects.toMatchObject({ code: 'NOT_CLEARED' })
})

test('until its review is closed nobody in the organisation uses it again', async () => {
  const breakGlassId = await opened()
  await secondBreakGlass(await house.who('claire'), { breakGlassId })
  const again = await statementInReview(house, { severity: 3 })
  const attempt = async () => open('karim', { statementId: again.statementId })
  await expect(attempt()).rejects.toMatchObject({ code: 'REVIEW_OF_LAST_USE_OPEN' })
  await closeBreakGlassReview(await house.who('philippe'), { breakGlassId, finding: 'Rightly used, and in time.' })
  await attempt()
})

test('of two uses seconded at once, one stands and the other waits for its review', async () => {
  const other = await statementInReview(house, { severity: 3 })
  const [first, second] = [await opened(), (await open('karim', { statementId: other.statementId })).breakGlassId]
  const [claire, philippe] = [await house.who('claire'), await house.who('philippe')]
  const both = await Promise.allSettled([
    secondBreakGlass(claire, { breakGlassId: first }),
    secondBreakGlass(philippe, { breakGlassId: second }),
  ])
  const failed = both.filter((each) => each.status === 'rejected')
  expect(failed.map(({ reason: error }) => error.code)).toEqual(['REVIEW_OF_LAST_USE_OPEN'])
})

test('of two who second one use at once, one does', async () => {
  const breakGlassId = await opened()
  const [claire, philippe] = [await house.who('claire'), await house.who('philippe')]
  const both = await Promise.allSettled([
    secondBreakGlass(claire, { breakGlassId }),
    secondBreakGlass(philippe, { breakGlassId }),
  ])
  const failed = both.filter((each) => each.status === 'rejected')
  expect(failed.map(({ reason: error }) => error.code)).toEqual(['WRONG_STATE'])
  expect((await timelineOf(read.caseId)).filter((type) => type === 'break_glass.seconded')).toHaveLength(1)
})

test('nobody seconds their own use, nor do two who wrote, nor two who decide nothing', async () => {
  const breakGlassId = await opened()
  await expect(secondBreakGlass(await house.who('karim'), { breakGlassId })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
  await expect(secondBreakGlass(await house.who('maya'), { breakGlassId })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
  await expect(secondBreakGlass(await house.who('nadia'), { breakGlassId })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await asSuperuser('alter table contributors disable trigger keep_frozen')
  await asSuperuser(
    'insert into contributors (org_id, version_id, member_id) select org_id, id, $2 from versions where statement_id = $1',
    [read.statementId, house.memberId('claire')],
  )
  await asSuperuser('alter table contributors enable trigger keep_frozen')
  const byAuthor = (await open('hugo')).breakGlassId
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId: byAuthor })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
})

test('whoever left the case meanwhile is no longer one of the two', async () => {
  const breakGlassId = await opened()
  await asSuperuser("update roles set state = 'handed_over', ended_at = now() where case_id = $1 and member_id = $2", [
    read.caseId,
    house.memberId('karim'),
  ])
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
})

test('both have just proved who they are, whatever the house allows elsewhere', async () => {
  const stale = provedAgo({ ...(await house.who('karim')), stepUpMinutes: 60 }, 11)
  await expect(openBreakGlass(stale, { statementId: read.statementId, variantKeys, reason })).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  const breakGlassId = await opened()
  await expect(secondBreakGlass(provedAgo(await house.who('claire'), 11), { breakGlassId })).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
})

test('a token opens nothing', async () => {
  const token = { ...(await house.who('karim')), kind: 'token' as const, provedAt: null }
  await expect(openBreakGlass(token, { statementId: read.statementId, variantKeys, reason })).rejects.toMatchObject({
    code: 'IN_PERSON_ONLY',
  })
})

test.each([
  ['no reason', { reason: ' ' }, 'REASON_REQUIRED'],
  ['a reason of thirty-nine characters', { reason: 'x'.repeat(39) }, 'REASON_TOO_SHORT'],
  ['a text that is none of these', { variantKeys: ['press/fr/press'] }, 'INVALID_INPUT'],
])('it is not opened with %s', async (_, change, code) => {
  await expect(open('karim', change)).rejects.toMatchObject({ code })
})

test('nor on a channel the policy does not open, nor where it opens none, nor below severity 3', async () => {
  const opens = (list: string) =>
    asSuperuser(
      `update reviews set policy = convert_to(jsonb_set(convert_from(policy, 'UTF8')::jsonb, '{routes,breakGlass}', $2::jsonb)::text, 'UTF8') where version_id = (select id from versions where statement_id = $1)`,
      [read.statementId, list],
    )
  await asSuperuser('alter table reviews disable trigger append_only')
  await opens('["press"]')
  await expect(open()).rejects.toMatchObject({ code: 'CHANNEL_NOT_ALLOWED' })
  await opens('[]')
  await expect(open()).rejects.toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
  await opens('["x"]')
  await asSuperuser('alter table reviews enable always trigger append_only')
  await asSuperuser('update cases set severity = 2 where id = $1', [read.caseId])
  await expect(open()).rejects.toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
})

test('it passes over votes that are missing, never over a change that was asked or a veto', async () => {
  const { statementId, contentHash, policyHash, claimId } = read
  const vote = { statementId, contentHash, policyHash, lane: 'legal' as const }
  const breakGlassId = await opened()
  await requestChanges(await house.who('ines'), { ...vote, reason: 'We do not know this.' })
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await rejectStatement(await house.who('paul'), { ...vote, reason: 'It admits what we contest.' })
  await expect(open()).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('fr', claimId, 'D’autres mots.')],
  })
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'TEXT_CHANGED',
  })
})

test('a hold and a claim that fell still stop the words at the gate', async () => {
  await secondBreakGlass(await house.who('claire'), { breakGlassId: await opened() })
  await asSuperuser("update claims set state = 'reported', settled_at = null, settled_by = null where id = $1", [
    read.claimId,
  ])
  await expect(publishVariant(await house.who('maya'), await textOf(read.statementId))).rejects.toMatchObject({
    code: 'CLAIM_NOT_CONFIRMED',
  })
  await holdPublications(await house.who('claire'), { caseId: read.caseId, reason: 'Wait for the police.' })
  await expect(publishVariant(await house.who('maya'), await textOf(read.statementId))).rejects.toMatchObject({
    code: 'ON_HOLD',
  })
})

test('neither of the two judges their own use, and it is judged once', async () => {
  const breakGlassId = await opened()
  await expect(
    closeBreakGlassReview(await house.who('ines'), { breakGlassId, finding: 'Nothing was used yet.' }),
  ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await secondBreakGlass(await house.who('claire'), { breakGlassId })
  const close = async (key: 'claire' | 'ines' | 'sophie') =>
    closeBreakGlassReview(await house.who(key), { breakGlassId, finding: 'Rightly used, and in time.' })
  await expect(close('claire')).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' })
  await expect(close('sophie')).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await close('ines')
  await expect(close('ines')).rejects.toMatchObject({ code: 'WRONG_STATE' })
})

test('an opening that nobody seconds within half an hour is over', async () => {
  const breakGlassId = await opened()
  await asSuperuser('alter table break_glasses disable trigger guard_break_glass')
  await asSuperuser(
    "update break_glasses set opened_at = now() - interval '31 minutes', opened_proved_at = now() - interval '31 minutes' where id = $1",
    [breakGlassId],
  )
  await asSuperuser('alter table break_glasses enable trigger guard_break_glass')
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
})

test('found to be inside information, words let through by break-glass fall back, with the reason, unless they are out', async () => {
  const { statementId, caseId } = read
  await secondBreakGlass(await house.who('claire'), { breakGlassId: await opened() })
  await markInsideInformation(await house.who('claire'), { statementId, reason: 'The accounts are not out.' })
  expect(await stateOf(statementId)).toBe('in_review')
  expect((await timelineOf(caseId)).at(-1)).toBe('statement.break_glass_excluded')
  await expect(publishVariant(await house.who('maya'), await textOf(statementId))).rejects.toMatchObject({
    code: 'NOT_CLEARED',
  })
})

test('a review that is a day late is said once, to whoever leads and decides, and is what the case asks first', async () => {
  const breakGlassId = await opened()
  await secondBreakGlass(await house.who('claire'), { breakGlassId })
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await told('break_glass_late')).toEqual([])
  await unguarded('break_glasses', `update break_glasses set due_at = now() - interval '1 minute' where id = $1`, [
    breakGlassId,
  ])
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  const answering = ['claire', 'philippe'].map((key) => house.memberId(key as 'claire')).sort()
  expect(await told('break_glass_late')).toEqual(answering.map((member_id) => ({ member_id, asks: true, due: true })))
  expect((await timelineOf(read.caseId)).filter((type) => type === 'break_glass.review_late')).toHaveLength(1)
  expect(await nextOf(await house.who('claire'), read.caseId)).toMatchObject({
    kind: 'review_break_glass',
    statement: { number: 1 },
    viewerMayAct: { allowed: true },
  })
  await closeBreakGlassReview(await house.who('ines'), { breakGlassId, finding: 'It could not wait, and was true.' })
  expect(await told('break_glass_late')).toEqual([])
  expect((await nextOf(await house.who('claire'), read.caseId)).kind).not.toBe('review_break_glass')
})
