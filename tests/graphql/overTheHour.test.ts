import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { systemActor } from '#domain/system.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

// A vote clears words in their window: once that has closed there is nothing to vote on, whether the clock has come round or not.

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const acts = { approveStatement: '', requestChanges: ', reason: "Too late."', rejectStatement: ', reason: "Too late."' }

test.each([
  ['before the clock has come round', false],
  ['once the clock has said that they are over', true],
])('no vote is cast after the window of the words, %s: OUTSIDE_WINDOW', async (_, swept) => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  const closes = `update versions set not_after = now() - interval '1 second' where statement_id = $1`
  await pastEveryGuard(closes, [statementId])
  if (swept) await sweepVersionsOf(systemActor(house.lumen.orgId))
  const token = await tokenOf(await house.who('ines'))
  const id = globalId('Statement', statementId)
  const before = await asSuperuser('select count(*)::int from events where org_id = $1', [house.lumen.orgId])
  for (const [name, rest] of Object.entries(acts)) {
    const { data, errors } = await contract.ask(
      token,
      `mutation { ${name}(input: { statementId: "${id}", lane: LEGAL, contentHash: "${contentHash}", policyHash: "${policyHash}"${rest} }) { userErrors { code } vote { id } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data[name]).toEqual({ userErrors: [{ code: 'OUTSIDE_WINDOW' }], vote: null })
  }
  const { data } = await contract.ask(
    token,
    `{ statement(by: { id: "${id}" }) { version { state viewerMayVote(lane: LEGAL) { allowed refusal } viewerMayApprove(lane: LEGAL) { refusal } } } }`,
  )
  expect(data.statement.version).toEqual({
    state: swept ? 'EXPIRED' : 'IN_REVIEW',
    viewerMayVote: { allowed: false, refusal: 'OUTSIDE_WINDOW' },
    viewerMayApprove: { refusal: 'OUTSIDE_WINDOW' },
  })
  expect(await asSuperuser('select count(*)::int from events where org_id = $1', [house.lumen.orgId])).toEqual(before)
})
