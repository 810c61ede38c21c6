import { beforeAll, expect, test } from 'vitest'
import type { Lane } from '#db/schema/words.ts'
import { acceptRole, handOverRole } from '#domain/cases/roles.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { revokeDelegation } from '#domain/delegations/revokeDelegation.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { approveStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { firstVariant, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { type Reading, statementInReview, stateOf } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let lumen: World
beforeAll(async () => {
  lumen = await world()
})

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)
const lend = async (from: PersonKey, to: PersonKey, lane: Lane, caseId: string) =>
  delegateLane(await lumen.who(from), { delegateId: lumen.memberId(to), lane, caseId, endsAt: inDays(3) })
const clear = async (key: PersonKey, lane: Lane, read: Reading, onBehalfOf?: PersonKey) =>
  approveStatement(await lumen.who(key), {
    statementId: read.statementId,
    contentHash: read.contentHash,
    policyHash: read.policyHash,
    lane,
    ...(onBehalfOf && { onBehalfOf: lumen.memberId(onBehalfOf) }),
  })
const seatsOf = (statementId: string) =>
  asSuperuser<{ member_id: string }>(
    'select t.member_id from seats t join reviews r on r.id = t.review_id join versions v on v.id = r.version_id where v.statement_id = $1',
    [statementId],
  )

/** Two lawyers are wanted. */
async function asksTwoLawyers(house: World): Promise<void> {
  await pastEveryGuard(
    `update policies set rule = jsonb_set(rule, '{lanes,0,min}', '2') where org_id = $1 and rule -> 'lanes' -> 0 ->> 'lane' = 'legal'`,
    [house.lumen.orgId],
  )
}

test('a lawyer clears for the one who is away: two names, two seats, one vote', async () => {
  const read = await statementInReview(lumen)
  await lend('ines', 'paul', 'legal', read.caseId)
  await clear('paul', 'legal', read, 'ines')
  expect((await seatsOf(read.statementId)).map(({ member_id }) => member_id).sort()).toEqual(
    [lumen.memberId('ines'), lumen.memberId('paul')].sort(),
  )
  await clear('elise', 'communications', read)
  expect(await stateOf(read.statementId)).toBe('approved')
})

test('principal and delegate together cast one vote, whoever votes when (I3)', async () => {
  const house = await world()
  await asksTwoLawyers(house)
  const before = lumen
  lumen = house
  try {
    const read = await statementInReview(house)
    await lend('ines', 'paul', 'legal', read.caseId)
    await clear('elise', 'communications', read)
    await clear('paul', 'legal', read, 'ines')
    expect(await stateOf(read.statementId)).toBe('in_review')
    await clear('ines', 'legal', read)
    expect(await stateOf(read.statementId)).toBe('in_review')
    await expect(clear('paul', 'legal', read, 'ines')).rejects.toMatchObject({ code: 'ALREADY_COUNTED' })
    const both = await statementInReview(house)
    await clear('elise', 'communications', both)
    await clear('ines', 'legal', both)
    await clear('paul', 'legal', both)
    expect(await stateOf(both.statementId)).toBe('approved')
  } finally {
    lumen = before
  }
})

test('neither may have written the words', async () => {
  const read = await statementInReview(lumen)
  await lend('hugo', 'elise', 'communications', read.caseId)
  await expect(clear('elise', 'communications', read, 'hugo')).rejects.toMatchObject({ code: 'OWN_WORDS' })
  await lend('elise', 'hugo', 'communications', read.caseId)
  await expect(clear('hugo', 'communications', read, 'elise')).rejects.toMatchObject({ code: 'OWN_WORDS' })
})

test('nobody votes for somebody who did not lend them their vote, nor on another case', async () => {
  const [read, other] = [await statementInReview(lumen), await statementInReview(lumen)]
  await expect(clear('paul', 'legal', read, 'ines')).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
  await lend('ines', 'paul', 'legal', other.caseId)
  await expect(clear('paul', 'legal', read, 'ines')).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
})

test('what was lent is not lent on: chains and cycles give nothing', async () => {
  const read = await statementInReview(lumen)
  await lend('elise', 'claire', 'communications', read.caseId)
  await delegateLane(await lumen.who('claire'), {
    delegateId: lumen.memberId('elise'),
    lane: 'communications',
    endsAt: inDays(1),
  })
  await expect(clear('elise', 'communications', read, 'claire')).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
  await expect(clear('claire', 'communications', read)).rejects.toMatchObject({ code: 'NOT_IN_THIS_LANE' })
  await clear('claire', 'communications', read, 'elise')
})

test('a delegation counts only while its principal could vote: role handed over, it gives nothing (I19)', async () => {
  const read = await statementInReview(lumen)
  await lend('ines', 'paul', 'legal', read.caseId)
  const [role] = await asSuperuser<{ id: string }>(
    `select id from roles where case_id = $1 and role = 'legal' and member_id = $2`,
    [read.caseId, lumen.memberId('ines')],
  )
  const { roleId } = await handOverRole(await lumen.who('ines'), {
    roleId: role?.id ?? '',
    memberId: lumen.memberId('nadia'),
  })
  await acceptRole(await lumen.who('nadia'), { roleId })
  await expect(clear('paul', 'legal', read, 'ines')).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
})

test('a delegation ended after the vote makes it stale at the gate', async () => {
  const read = await statementInReview(lumen)
  const { delegationId } = await lend('ines', 'paul', 'legal', read.caseId)
  await clear('paul', 'legal', read, 'ines')
  await clear('elise', 'communications', read)
  await revokeDelegation(await lumen.who('ines'), { delegationId })
  const one = firstVariant({ statementId: read.statementId, variants: await variantsOf(read.statementId) })
  await expect(publishVariant(await lumen.who('karim'), one)).rejects.toMatchObject({
    code: 'VOTE_STALE',
    details: { lanes: ['legal'] },
  })
})

test('ending a delegation and voting on it at once: the vote was first, or it is refused', async () => {
  for (let round = 0; round < 4; round++) {
    const read = await statementInReview(lumen)
    const { delegationId } = await lend('ines', 'paul', 'legal', read.caseId)
    const [ines, paul] = [await lumen.who('ines'), await lumen.who('paul')]
    const vote = { statementId: read.statementId, contentHash: read.contentHash, policyHash: read.policyHash }
    const [ended, voted] = await Promise.allSettled([
      revokeDelegation(ines, { delegationId }),
      approveStatement(paul, { ...vote, lane: 'legal', onBehalfOf: lumen.memberId('ines') }),
    ])
    expect(ended.status).toBe('fulfilled')
    if (voted.status === 'rejected') expect(voted.reason).toMatchObject({ code: 'DELEGATION_INVALID' })
  }
})

test('principal and delegate clearing at once leave one vote that counts', async () => {
  const read = await statementInReview(lumen)
  await lend('ines', 'paul', 'legal', read.caseId)
  await Promise.allSettled([clear('ines', 'legal', read), clear('paul', 'legal', read, 'ines')])
  const counting = await asSuperuser(
    `select w.* from reviews r join versions v on v.id = r.version_id cross join lateral counting_votes(r.org_id, r.id) w where v.statement_id = $1`,
    [read.statementId],
  )
  expect(counting).toHaveLength(1)
})

test('whoever was voted for takes the vote back', async () => {
  const read = await statementInReview(lumen)
  await lend('ines', 'paul', 'legal', read.caseId)
  await requestChanges(await lumen.who('paul'), {
    statementId: read.statementId,
    contentHash: read.contentHash,
    policyHash: read.policyHash,
    lane: 'legal',
    reason: 'Not established.',
    onBehalfOf: lumen.memberId('ines'),
  })
  expect(await stateOf(read.statementId)).toBe('changes_requested')
  await withdrawVote(await lumen.who('ines'), { statementId: read.statementId, reason: 'It is established.' })
  expect(await stateOf(read.statementId)).toBe('in_review')
})

test('a backup named in the policy votes without the role, and a lane that may not be lent is not', async () => {
  const house = await world()
  await pastEveryGuard(
    `update policies set rule = jsonb_set(jsonb_set(rule, '{lanes,0,backups}', to_jsonb(array[$2::text])), '{lanes,0,delegable}', 'false') where org_id = $1 and rule -> 'lanes' -> 0 ->> 'lane' = 'legal'`,
    [house.lumen.orgId, house.memberId('nadia')],
  )
  const before = lumen
  lumen = house
  try {
    const read = await statementInReview(house)
    await lend('ines', 'paul', 'legal', read.caseId)
    await expect(clear('paul', 'legal', read, 'ines')).rejects.toMatchObject({ code: 'DELEGATION_INVALID' })
    await clear('nadia', 'legal', read)
    await clear('elise', 'communications', read)
    expect(await stateOf(read.statementId)).toBe('approved')
  } finally {
    lumen = before
  }
})
