import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { confirmPolicy, withdrawProposal } from '#domain/policies/confirm.ts'
import { proposePolicy, retirePolicy } from '#domain/policies/propose.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { adopted, laneOf, policyId, ruleOf } from '#tests/support/legislature.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let olivier: Actor
let ines: Actor
beforeEach(async () => {
  house = await world()
  ;[olivier, ines] = [await house.who('olivier'), await house.who('ines')]
})

const reason = 'Our posts are read by lawyers.'
const long = { ...ruleOf(), requiredElements: ['known' as const], waivable: ['known' as const] }
const eventsOf = async () =>
  (
    await asSuperuser<{ type: string; actor: string }>(
      "select type, actor_id as actor from events where org_id = $1 and type like 'policy.%' order by at, id",
      [house.lumen.orgId],
    )
  ).map(({ type }) => type)
const versionsOf = (name: string) =>
  asSuperuser<{ version: number; ended: boolean }>(
    'select version, retired_at is not null as ended from policies where org_id = $1 and name = $2 order by version',
    [house.lumen.orgId, name],
  )

test('an administrator proposes, legal confirms, and the next version applies', async () => {
  const before = await policyId(house, 'outside')
  const { proposalId } = await proposePolicy(olivier, { policyId: before, rule: long, reason })
  expect(await versionsOf('outside')).toEqual([{ version: 1, ended: false }])
  await confirmPolicy(ines, { proposalId })
  expect(await versionsOf('outside')).toEqual([
    { version: 1, ended: true },
    { version: 2, ended: false },
  ])
  expect(await eventsOf()).toEqual(['policy.proposed', 'policy.adopted'])
})

test('nobody adopts a policy alone, whoever they are', async () => {
  const { proposalId } = await proposePolicy(olivier, { name: 'posts', rule: ruleOf(), reason })
  await expect(confirmPolicy(olivier, { proposalId })).rejects.toMatchObject({ code: 'POLICY_NEEDS_SECOND_PERSON' })
  await expect(confirmPolicy(await house.who('claire'), { proposalId })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await expect(confirmPolicy({ ...ines, provedAt: null }, { proposalId })).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  expect(await versionsOf('posts')).toEqual([])
  expect(await eventsOf()).toEqual(['policy.proposed'])
})

test('a communications officer, a guest and somebody who has not proved who they are propose nothing', async () => {
  const input = { name: 'posts', rule: ruleOf(), reason }
  await expect(proposePolicy(await house.who('hugo'), input)).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(proposePolicy({ ...olivier, guest: true }, input)).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  await expect(proposePolicy({ ...olivier, provedAt: null }, input)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' })
})

test('a policy is retired by two people, and stays in the history', async () => {
  const id = await policyId(house, 'customers')
  const { proposalId } = await retirePolicy(ines, { policyId: id ?? '', reason: 'We no longer write to customers.' })
  await expect(confirmPolicy(ines, { proposalId })).rejects.toMatchObject({ code: 'POLICY_NEEDS_SECOND_PERSON' })
  await confirmPolicy(await house.who('philippe'), { proposalId })
  expect(await versionsOf('customers')).toEqual([{ version: 1, ended: true }])
  expect(await eventsOf()).toEqual(['policy.retirement_proposed', 'policy.retired'])
  await expect(retirePolicy(ines, { policyId: id ?? '', reason: 'Once more, to be sure.' })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
})

test('a proposal is taken back by its author or turned down by another, and then decides nothing', async () => {
  const { proposalId } = await proposePolicy(olivier, { name: 'posts', rule: ruleOf(), reason })
  await expect(proposePolicy(ines, { name: 'posts', rule: ruleOf(), reason })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await withdrawProposal(ines, { proposalId, reason: 'Legal reads posts already.' })
  await expect(confirmPolicy(ines, { proposalId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
  expect(await eventsOf()).toEqual(['policy.proposed', 'policy.proposal_withdrawn'])
  await adopted(house, 'posts', {})
  expect(await versionsOf('posts')).toEqual([{ version: 1, ended: false }])
})

test('of two people who confirm at once, one does', async () => {
  const { proposalId } = await proposePolicy(olivier, { name: 'posts', rule: ruleOf(), reason })
  const philippe = await house.who('philippe')
  const outcomes = await Promise.allSettled([
    confirmPolicy(ines, { proposalId }),
    confirmPolicy(philippe, { proposalId }),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await versionsOf('posts')).toEqual([{ version: 1, ended: false }])
})

test('a set that would leave some kind of statement unread warns before it is confirmed', async () => {
  const { proposalId } = await retirePolicy(olivier, { policyId: (await policyId(house, 'base')) ?? '', reason })
  await expect(confirmPolicy(ines, { proposalId })).rejects.toMatchObject({ code: 'NO_POLICY' })
  expect(await versionsOf('base')).toEqual([{ version: 1, ended: false }])
  await confirmPolicy(ines, { proposalId, despiteWarnings: true })
  const [event] = await asSuperuser<{ data: { warnings: string[] } }>(
    "select data from events where org_id = $1 and type = 'policy.retired'",
    [house.lumen.orgId],
  )
  expect(event?.data.warnings).toContain('no_policy social_post')
})

test('a lane nobody of the house could fill warns before it is confirmed', async () => {
  const { proposalId } = await proposePolicy(olivier, {
    name: 'posts',
    rule: ruleOf({ lanes: [laneOf('legal'), laneOf('human_resources', { min: 2 })] }),
    reason,
  })
  await expect(confirmPolicy(ines, { proposalId })).rejects.toMatchObject({
    code: 'NOBODY_CAN_CLEAR',
    details: { lanes: ['human_resources'] },
  })
  await withdrawProposal(olivier, { proposalId, reason: 'Léa stands in.' })
  const { proposalId: mended } = await proposePolicy(olivier, {
    name: 'posts',
    rule: ruleOf({ lanes: [laneOf('human_resources', { min: 2, backups: [house.memberId('lea')] })] }),
    reason,
  })
  await confirmPolicy(ines, { proposalId: mended })
})

test('a stand-in of another house is as good as missing', async () => {
  const rule = ruleOf({ lanes: [laneOf('legal', { backups: [(await house.outsider()).memberId] })] })
  await expect(proposePolicy(olivier, { name: 'posts', rule, reason })).rejects.toThrow('NOT_FOUND')
})

test.each([
  ['a lane twice', { lanes: [laneOf('legal'), laneOf('legal')] }],
  ['nobody in a lane', { lanes: [laneOf('legal', { min: 0 })] }],
  ['a severity of five', { match: { severity: [5] } }],
  ['a country nobody writes so', { match: { jurisdiction: ['fr'] } }],
  ['votes that live for ever', { voteLifeMinutes: 10 ** 9 }],
  ['less haste by the express route', { lanes: [laneOf('legal', { dueMinutes: 10, expressDueMinutes: 20 })] }],
])('a rule with %s is refused', async (_, rest) => {
  await expect(proposePolicy(olivier, { name: 'posts', rule: ruleOf(rest), reason })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
})

test('a running review keeps the policy it was opened under (I11)', async () => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  await adopted(house, 'posts', { lanes: [laneOf('executive')] })
  expect(await reading(statementId)).toMatchObject({ policyHash })
  const vote = { statementId, contentHash, policyHash }
  await approveStatement(await house.who('elise'), { ...vote, lane: 'communications' })
  await approveStatement(await house.who('ines'), { ...vote, lane: 'legal' })
  expect(await stateOf(statementId)).toBe('approved')
  const next = await statementInReview(house)
  expect(next.policyHash).not.toBe(policyHash)
})

test('whoever may decide on a proposal is asked, but for its author, until it is confirmed or dropped', async () => {
  const asked = async () =>
    (
      await asSuperuser<{ member: string }>(
        `select member_id as member from notifications where org_id = $1 and kind = 'policy_proposed' and asks and settled_at is null`,
        [house.lumen.orgId],
      )
    ).map(({ member }) => member)
  const first = await proposePolicy(olivier, { name: 'posts', rule: ruleOf(), reason })
  expect(await asked()).toEqual(expect.arrayContaining([house.memberId('ines'), house.memberId('philippe')]))
  expect(await asked()).not.toContain(olivier.memberId)
  expect(await asked()).not.toContain(house.memberId('hugo'))
  await confirmPolicy(ines, { proposalId: first.proposalId, despiteWarnings: true })
  expect(await asked()).toEqual([])
  const second = await proposePolicy(olivier, { name: 'press posts', rule: ruleOf(), reason })
  await withdrawProposal(olivier, { proposalId: second.proposalId, reason: 'Not agreed.' })
  expect(await asked()).toEqual([])
})
