import { beforeEach, expect, test } from 'vitest'
import { closeBreakGlassReview, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { markInsideInformation } from '#domain/statements/markInside.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { textOf } from '#tests/support/lines.ts'
import { nextOf } from '#tests/support/next.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, stateOf, timelineOf } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import { arrange, house, open, opened, read } from './openedGlass.ts'

beforeEach(arrange)

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
