import { describe, expect, test } from 'vitest'
import type { CaseRole } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { approveStatement, rejectStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { pastEveryGuard } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'
import { refused } from './refused.ts'

async function take(lumen: World, caseId: string, key: PersonKey, role: CaseRole): Promise<Actor> {
  const { roleId } = await offerRole(await lumen.who('claire'), { caseId, memberId: lumen.memberId(key), role })
  await acceptRole(await lumen.who(key), { roleId })
  return lumen.who(key)
}

/** The rule of a policy as somebody else would have written it. */
const rewrite = (lumen: World, name: string, from: string, to: string) =>
  pastEveryGuard('update policies set rule = replace(rule::text, $1, $2)::jsonb where org_id = $3 and name = $4', [
    from,
    to,
    lumen.lumen.orgId,
    name,
  ])

describe('voting', () => {
  test('one person sits in one lane: ALREADY_COUNTED in the other', async () => {
    const lumen = await world()
    const { caseId, claimId: _, ...read } = await statementInReview(lumen)
    const ines = await take(lumen, caseId, 'ines', 'communications')
    await approveStatement(ines, { ...read, lane: 'legal' })
    expect(await refused(approveStatement(ines, { ...read, lane: 'communications' }))).toMatchObject({
      code: 'ALREADY_COUNTED',
    })
  })

  test('a vote under other rules than those in force is none: POLICY_CHANGED', async () => {
    const lumen = await world()
    const { statementId, contentHash } = await statementInReview(lumen)
    const vote = { statementId, contentHash, policyHash: 'b'.repeat(64), lane: 'legal' as const }
    expect(await refused(approveStatement(await lumen.who('ines'), vote))).toMatchObject({ code: 'POLICY_CHANGED' })
  })

  test('a lane without a veto asks for changes, and refuses nothing: NO_VETO_IN_THIS_LANE', async () => {
    const lumen = await world()
    await rewrite(lumen, 'base', '"veto": "version"', '"veto": "none"')
    const { caseId: _c, claimId: _k, ...read } = await statementInReview(lumen)
    const vote = { ...read, lane: 'communications' as const, reason: 'The tone is wrong.' }
    expect(await refused(rejectStatement(await lumen.who('elise'), vote))).toMatchObject({
      code: 'NO_VETO_IN_THIS_LANE',
    })
    await requestChanges(await lumen.who('elise'), vote)
  })

  test('one takes back one’s own vote and lifts one’s own veto: NOT_YOUR_VOTE, NOT_YOUR_VETO', async () => {
    const lumen = await world()
    const { caseId: _c, claimId: _k, ...read } = await statementInReview(lumen)
    const { statementId } = read
    await approveStatement(await lumen.who('elise'), { ...read, lane: 'communications' })
    const paul = await lumen.who('paul')
    expect(await refused(withdrawVote(paul, { statementId, reason: 'Not yet.' }))).toMatchObject({
      code: 'NOT_YOUR_VOTE',
    })
    await rejectStatement(await lumen.who('ines'), { ...read, lane: 'legal', reason: 'It admits a fault.' })
    expect(await refused(liftVeto(paul, { statementId }))).toMatchObject({ code: 'NOT_YOUR_VETO' })
  })

  test('where the rule wants a person, a program does not vote: TOKEN_MAY_NOT_VOTE', async () => {
    const lumen = await world()
    await rewrite(lumen, 'outside', '"byToken": true', '"byToken": false')
    const { caseId: _c, claimId: _k, ...read } = await statementInReview(lumen)
    const program: Actor = { ...(await lumen.who('ines')), kind: 'token' }
    expect(await refused(approveStatement(program, { ...read, lane: 'legal' }))).toMatchObject({
      code: 'TOKEN_MAY_NOT_VOTE',
    })
  })
})
