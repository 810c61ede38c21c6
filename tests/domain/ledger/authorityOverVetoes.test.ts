import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { pastEveryGuard } from '#tests/support/postgres.ts'
import { cleared } from '#tests/support/publishedCase.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { arrange, at, factsOf, house, publishAnyway, seal, verdictOn } from './withoutRules.ts'

beforeEach(arrange)

test('a veto, lifted by somebody whose it was not', async () => {
  const words = await statementInReview(house)
  await rejectStatement(await at('ines'), {
    ...(await reading(words.statementId)),
    lane: 'legal',
    reason: 'This is not established.',
  })
  const { version, caseId, data } = await factsOf(words)
  await seal(await at('claire'), 'veto.lifted', {
    subject: { type: 'StatementVersion', id: version },
    caseId,
    lane: 'legal',
    data,
  })
  await publishAnyway(words, await at('karim'))
  const verdict = await verdictOn(words)
  expect(verdict.codes).toContain('veto_not_theirs')
  expect(verdict.faults).toContain('VETO_STANDS')
})

test('a veto, passed over by one person while its owner could answer', async () => {
  const words = await statementInReview(house)
  await rejectStatement(await at('ines'), {
    ...(await reading(words.statementId)),
    lane: 'legal',
    reason: 'This is not established.',
  })
  const { version, caseId, data } = await factsOf(words)
  const [philippe, owner] = [await at('philippe'), house.memberId('ines')]
  const about = { subject: { type: 'StatementVersion', id: version }, caseId, lane: 'legal' } as const
  const says = { ...data, owner, because: 'silent' }
  await seal(philippe, 'veto.override_signed', { ...about, data: says })
  await seal(philippe, 'veto.overridden', { ...about, data: { ...says, first: philippe.memberId } })
  const codes = ['override_not_allowed', 'override_not_allowed', 'override_one_person']
  expect(await verdictOn(words)).toMatchObject({ exit: 1, codes })
})

describe('a policy that was changed behind everybody’s back', () => {
  const loosen = `update policies set rule = jsonb_set(rule, '{lanes,0,byToken}', 'false') where org_id = $1 and name = 'base'`
  const restore = `update policies set rule = jsonb_set(rule, '{lanes,0,byToken}', 'true') where org_id = $1 and name = 'base'`

  test('while a review was opened under it', async () => {
    await pastEveryGuard(loosen, [house.lumen.orgId])
    const words = await statementInReview(house)
    await pastEveryGuard(restore, [house.lumen.orgId])
    expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['policy_loosened'] })
  })

  test('and left so', async () => {
    await pastEveryGuard(loosen, [house.lumen.orgId])
    const words = await statementInReview(house)
    expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['policy_missing'] })
  })

  test('adopted by whoever proposed it', async () => {
    const words = await cleared(house)
    const subject = { type: 'PolicyProposal', id: newId() } as const
    const data = { name: 'ours', version: 1 }
    await seal(await at('olivier'), 'policy.retirement_proposed', { subject, to: 'open', data })
    await seal(await at('olivier'), 'policy.retired', { subject, from: 'open', to: 'confirmed', data })
    expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['policy_adopted_alone'] })
  })
})
