import { beforeAll, expect, test } from 'vitest'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { declareAbsence } from '#domain/delegations/declareAbsence.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { revokeDelegation } from '#domain/delegations/revokeDelegation.ts'
import { NotFound } from '#domain/refusal.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, statementInReview, timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let lumen: World
beforeAll(async () => {
  lumen = await world()
})

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)
const toPaul = (more: object = {}) => ({
  delegateId: lumen.memberId('paul'),
  lane: 'legal' as const,
  endsAt: inDays(3),
  ...more,
})

test('who is away lends their vote to somebody of the trade, and it is on the timeline of the case', async () => {
  const caseId = await caseWithTeam(lumen)
  await delegateLane(await lumen.who('ines'), toPaul({ caseId, reason: 'In court.' }))
  expect((await timelineOf(caseId)).at(-1)).toBe('lane.delegated')
})

test.each([
  ['to oneself', () => ({ delegateId: lumen.memberId('ines') }), 'delegateId'],
  ['to somebody without the lane’s trade', () => ({ delegateId: lumen.memberId('maya') }), 'delegateId'],
  ['for longer than thirty days', () => ({ endsAt: inDays(31) }), 'endsAt'],
  ['that ended before it began', () => ({ endsAt: inDays(-1) }), 'endsAt'],
])('a delegation %s is refused, and says what is wrong', async (_, wrong, field) => {
  await expect(delegateLane(await lumen.who('ines'), toPaul(wrong()))).rejects.toMatchObject({
    code: 'DELEGATION_INVALID',
    details: { path: [field] },
  })
})

test('one lends only a lane one holds', async () => {
  await expect(delegateLane(await lumen.who('maya'), toPaul())).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
})

test('the same delegation is not given twice over the same days', async () => {
  const house = await world()
  const given = { delegateId: house.memberId('paul'), lane: 'legal' as const, endsAt: inDays(3) }
  await delegateLane(await house.who('ines'), given)
  await expect(delegateLane(await house.who('ines'), given)).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
  await delegateLane(await house.who('ines'), { ...given, startsAt: inDays(3), endsAt: inDays(5) })
})

test('a lane of a restricted case goes only to somebody who sees the case', async () => {
  const { caseId } = await statementInReview(lumen, { restricted: true })
  const [ines, nadia] = [await lumen.who('ines'), await lumen.who('nadia')]
  await expect(delegateLane(nadia, toPaul({ caseId, lane: 'executive' }))).rejects.toThrow(NotFound)
  await delegateLane(ines, toPaul({ caseId }))
  const philippe = await lumen.who('philippe')
  await expect(
    delegateLane(philippe, { ...toPaul({ caseId }), lane: 'executive', delegateId: lumen.memberId('nadia') }),
  ).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
})

test('outside counsel votes for somebody on the case they have a role on, and on no other', async () => {
  const [caseId, elsewhere] = [await caseWithTeam(lumen), await caseWithTeam(lumen)]
  const { roleId } = await offerRole(await lumen.who('claire'), {
    caseId,
    memberId: lumen.memberId('tom'),
    role: 'scribe',
  })
  await acceptRole(await lumen.who('tom'), { roleId })
  const toTom = { ...toPaul(), delegateId: lumen.memberId('tom') }
  await delegateLane(await lumen.who('ines'), { ...toTom, caseId })
  await expect(delegateLane(await lumen.who('ines'), { ...toTom, caseId: elsewhere })).rejects.toMatchObject({
    code: 'DELEGATION_INVALID',
  })
})

test('whoever gave or got a delegation ends it, the lead on their case, administrators everywhere; nobody else, and once', async () => {
  const house = await world()
  const caseId = await caseWithTeam(house)
  const given = (days: number) => ({
    delegateId: house.memberId('paul'),
    lane: 'legal' as const,
    caseId,
    startsAt: inDays(days),
    endsAt: inDays(days + 1),
  })
  const ines = await house.who('ines')
  const enders = ['ines', 'paul', 'claire', 'olivier'] as const
  for (const [day, key] of enders.entries()) {
    const { delegationId } = await delegateLane(ines, given(day))
    await expect(revokeDelegation(await house.who('maya'), { delegationId })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await revokeDelegation(await house.who(key), { delegationId })
    await expect(revokeDelegation(ines, { delegationId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
  }
})

test('away in two lanes: both are lent, or neither', async () => {
  const house = await world()
  const claire = await house.who('claire')
  const caseId = await caseWithTeam(house)
  const { roleId } = await offerRole(claire, { caseId, memberId: house.memberId('hugo'), role: 'legal' })
  await acceptRole(await house.who('hugo'), { roleId })
  const votes = (legal: 'paul' | 'maya') => [
    { lane: 'communications' as const, delegateId: house.memberId('elise') },
    { lane: 'legal' as const, delegateId: house.memberId(legal) },
  ]
  const lent = () => asSuperuser('select * from delegations where org_id = $1', [house.lumen.orgId])
  const hugo = await house.who('hugo')
  await expect(declareAbsence(hugo, { endsAt: inDays(5), votes: votes('maya') })).rejects.toMatchObject({
    code: 'DELEGATION_INVALID',
    details: { path: ['votes', '1', 'delegateId'] },
  })
  expect(await lent()).toHaveLength(0)
  await declareAbsence(hugo, { endsAt: inDays(5), reason: 'On leave.', votes: votes('paul') })
  expect(await lent()).toHaveLength(2)
})
