import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { globalId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const VERSION = `query($id: ID!) { node(id: $id) { ... on Statement { waiting { lane minutes rounds } version {
  viewerLane viewerMayVote(lane: LEGAL) { allowed refusal }
  review { policyHash lanes { lane waitedMinutes viewerMayVoteFor { name } delegations { principal { name } delegate { name } reason } } }
} } } }`
const APPROVE = `mutation($input: ApproveStatementInput!) { approveStatement(input: $input) {
  vote { person { name } onBehalfOf { name } } userErrors { code } } }`

test('the contract says for whom one may vote, takes the vote in both names, and tells the reason to the two alone', async () => {
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(house)
  await delegateLane(await house.who('ines'), {
    caseId,
    delegateId: house.memberId('paul'),
    lane: 'legal',
    endsAt: new Date(Date.now() + 60_000),
    reason: 'In court.',
  })
  const id = globalId('Statement', statementId)
  const [paul, hugo] = [await tokenOf(await house.who('paul')), await tokenOf(await house.who('hugo'))]
  const seen = async (token: string) => (await contract.ask(token, VERSION, { id })).data?.node
  const legal = (node: Awaited<ReturnType<typeof seen>>) =>
    node.version.review.lanes.find(({ lane }: { lane: string }) => lane === 'LEGAL')
  const before = await seen(paul)
  expect(before.version).toMatchObject({ viewerLane: 'LEGAL', viewerMayVote: { allowed: true, refusal: null } })
  expect(before.waiting).toContainEqual({ lane: 'LEGAL', minutes: 0, rounds: 1 })
  expect(legal(before)).toMatchObject({
    waitedMinutes: 0,
    viewerMayVoteFor: [{ name: 'Inès Duhamel' }],
    delegations: [{ principal: { name: 'Inès Duhamel' }, delegate: { name: 'Paul Mercier' }, reason: 'In court.' }],
  })
  expect(legal(await seen(hugo))).toMatchObject({ viewerMayVoteFor: [], delegations: [{ reason: null }] })
  const input = { statementId: id, lane: 'LEGAL', contentHash, policyHash }
  const { data } = await contract.ask(paul, APPROVE, {
    input: { ...input, onBehalfOf: globalId('Person', house.memberId('ines')) },
  })
  expect(data?.approveStatement).toEqual({
    vote: { person: { name: 'Paul Mercier' }, onBehalfOf: { name: 'Inès Duhamel' } },
    userErrors: [],
  })
})

test('somebody who only stands in reads whose vote they hold, and is refused in their own name', async () => {
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(house)
  await delegateLane(await house.who('elise'), {
    caseId,
    delegateId: house.memberId('claire'),
    lane: 'communications',
    endsAt: new Date(Date.now() + 60_000),
  })
  const claire = await tokenOf(await house.who('claire'))
  const input = { statementId: globalId('Statement', statementId), lane: 'COMMUNICATIONS', contentHash, policyHash }
  const { data } = await contract.ask(claire, APPROVE, { input })
  expect(data?.approveStatement).toEqual({ vote: null, userErrors: [{ code: 'NOT_IN_THIS_LANE' }] })
})
