import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { policyId } from '#tests/support/legislature.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
let olivier: string
let ines: string
let hugo: string
beforeAll(async () => {
  house = await world()
  contract = await openContract()
  ;[olivier, ines] = [await tokenOf(await house.who('olivier')), await tokenOf(await house.who('ines'))]
  hugo = await tokenOf(await house.who('hugo'))
})
afterAll(() => contract.close())

const rule = {
  match: { jurisdiction: ['DE'] },
  lanes: [{ lane: 'LEGAL', min: 2, veto: 'STICKY', dueMinutes: 60, expressDueMinutes: 20, backups: [] as string[] }],
  threads: 'ALL',
  voteLifeMinutes: 720,
  windowMaxMinutes: 1440,
  publisherMayApprove: false,
  express: true,
  holdingLine: false,
}
const PROPOSE =
  'mutation P($input: ProposePolicyInput!) { proposePolicy(input: $input) { proposal { id name version warnings { code lane kind } viewerMayConfirm { allowed refusal } rule { match { jurisdiction kind } lanes { lane min backups { name } stepUp escalateTo } threads } } userErrors { code path } } }'
const CONFIRM =
  'mutation C($input: ConfirmPolicyInput!) { confirmPolicy(input: $input) { policy { id name version inForce proposedBy { name } confirmedBy { name } } userErrors { code } } }'

test('a policy is proposed, read with what it would leave undone, and confirmed by somebody else', async () => {
  const input = { name: 'germany', rule, reason: 'German law asks for two.' }
  const { data } = await contract.ask(olivier, PROPOSE, { input })
  const { proposal, userErrors } = data.proposePolicy
  expect(userErrors).toEqual([])
  expect(proposal).toMatchObject({
    name: 'germany',
    version: 1,
    warnings: [],
    viewerMayConfirm: { allowed: false, refusal: 'POLICY_NEEDS_SECOND_PERSON' },
    rule: {
      match: { jurisdiction: ['DE'], kind: [] },
      lanes: [{ lane: 'LEGAL', min: 2, backups: [], stepUp: 'RECENT', escalateTo: [] }],
      threads: 'ALL',
    },
  })
  const alone = await contract.ask(olivier, CONFIRM, { input: { proposalId: proposal.id } })
  expect(alone.data.confirmPolicy).toEqual({ policy: null, userErrors: [{ code: 'POLICY_NEEDS_SECOND_PERSON' }] })
  const done = await contract.ask(ines, CONFIRM, { input: { proposalId: proposal.id } })
  expect(done.data.confirmPolicy).toMatchObject({
    policy: {
      name: 'germany',
      version: 1,
      inForce: true,
      proposedBy: { name: 'Olivier Brandt' },
      confirmedBy: { name: 'Inès Duhamel' },
    },
    userErrors: [],
  })
})

test('the policies of a house are read by everyone of it and by nobody else', async () => {
  const QUESTION =
    '{ policies { id name proposal { name } versions { version } rule { lanes { lane } } } policyProposals { id } }'
  const names = (await contract.ask(hugo, QUESTION)).data.policies.map(({ name }: { name: string }) => name)
  expect(names).toContain('inside-information')
  const vera = await tokenOf(await house.outsider())
  const theirs = await contract.ask(vera, QUESTION)
  expect(theirs.data.policyProposals).toEqual([])
  const id = globalId('Policy', (await policyId(house, 'base')) ?? '')
  const node = '{ node(id: "%") { ... on Policy { name } } }'
  expect((await contract.ask(hugo, node.replace('%', id))).data.node).toEqual({ name: 'base' })
  expect((await contract.ask(vera, node.replace('%', id))).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  const input = { policyId: id, reason: 'It is not ours at all.' }
  const RETIRE = 'mutation R($input: RetirePolicyInput!) { retirePolicy(input: $input) { userErrors { code } } }'
  const taken = await contract.ask(vera, RETIRE, { input })
  expect(taken.errors?.[0]?.extensions.code ?? taken.data.retirePolicy.userErrors[0].code).toMatch(
    /NOT_FOUND|NOT_YOUR_ROLE/,
  )
})

test('the end of a policy is proposed, read with what it would leave unread, and turned down', async () => {
  const RETIRE =
    'mutation R($input: RetirePolicyInput!) { retirePolicy(input: $input) { proposal { id kind rule { threads } policy { rule { lanes { lane } } } warnings { code kind lane } } userErrors { code } } }'
  const policy = globalId('Policy', (await policyId(house, 'base')) ?? '')
  const input = { policyId: policy, reason: 'To see what would happen.' }
  const { data } = await contract.ask(olivier, RETIRE, { input })
  expect(data.retirePolicy.proposal).toMatchObject({
    kind: 'RETIRE',
    rule: null,
    policy: { rule: { lanes: [{ lane: 'COMMUNICATIONS' }] } },
    warnings: expect.arrayContaining([{ code: 'NO_POLICY', kind: 'SOCIAL_POST', lane: null }]),
  })
  const WITHDRAW =
    'mutation W($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { proposal { state decidedReason decidedBy { name } warnings { code } } userErrors { code } } }'
  const closed = { proposalId: data.retirePolicy.proposal.id, reason: 'It would leave posts unread.' }
  expect((await contract.ask(ines, WITHDRAW, { input: closed })).data.withdrawProposal).toEqual({
    proposal: {
      state: 'WITHDRAWN',
      decidedReason: 'It would leave posts unread.',
      decidedBy: { name: 'Inès Duhamel' },
      warnings: [],
    },
    userErrors: [],
  })
})

test('a token without the scope legislates nothing', async () => {
  const reader = await tokenOf(await house.who('olivier'), ['cases:read'])
  const { errors } = await contract.ask(reader, PROPOSE, { input: { name: 'x', rule, reason: 'Ten letters.' } })
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

const WHO =
  'query W($case: ID, $severity: Int, $inside: Boolean, $wrote: [ID!]) { resolvePolicy(caseId: $case, severity: $severity, kind: PRESS_RELEASE, channels: [PRESS], audiences: [PRESS], insideInformation: $inside, contributors: $wrote) { severity sources { name } missing express breakGlass lanes { rule { lane min } askedBy people { name } } } }'

test('anyone who writes may ask who would have to clear it, before there is a case', async () => {
  const { data } = await contract.ask(hugo, WHO, { severity: 3 })
  expect(data.resolvePolicy).toMatchObject({
    severity: 3,
    missing: [],
    breakGlass: ['INTRANET', 'LINKEDIN', 'WEBSITE', 'X'],
  })
  expect(data.resolvePolicy.sources.map(({ name }: { name: string }) => name).sort()).toEqual([
    'base',
    'major',
    'outside',
    'press',
  ])
  expect(data.resolvePolicy.lanes.map(({ rule: { lane, min } }: never) => `${lane} ${min}`)).toEqual([
    'COMMUNICATIONS 1',
    'EXECUTIVE 1',
    'LEGAL 1',
  ])
  expect(data.resolvePolicy.lanes[2]).toMatchObject({
    askedBy: expect.arrayContaining(['outside', 'press']),
    people: [{ name: 'Inès Duhamel' }, { name: 'Paul Mercier' }],
  })
})

test('on a case, the people of the case answer, and whoever writes the words sits in no lane', async () => {
  const caseId = await caseWithTeam(house, { severity: 2 })
  const asked = { case: globalId('Case', caseId), inside: true, wrote: [globalId('Person', house.memberId('paul'))] }
  const { data } = await contract.ask(hugo, WHO, asked)
  expect(data.resolvePolicy.lanes.find(({ rule: { lane } }: never) => lane === 'LEGAL').people).toEqual([
    { name: 'Inès Duhamel' },
  ])
  expect(data.resolvePolicy.missing).toEqual(['EXECUTIVE'])
})

test('a restricted case answers nobody who is not on it, as if it were not there', async () => {
  const caseId = await caseWithTeam(house, { restricted: true })
  const [nadia, gone] = [await tokenOf(await house.who('nadia')), globalId('Case', house.memberId('nadia'))]
  const hidden = await contract.ask(nadia, WHO, { case: globalId('Case', caseId) })
  expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  expect(hidden.text).toBe((await contract.ask(nadia, WHO, { case: gone })).text)
})

test('a question without a case and without a severity is malformed', async () => {
  expect((await contract.ask(hugo, WHO)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('what a house starts with says which of it is in force', async () => {
  const { data } = await contract.ask(hugo, '{ starterPolicies { name inForce rule { lanes { lane } } } }')
  expect(data.starterPolicies).toContainEqual(expect.objectContaining({ name: 'inside-information', inForce: true }))
})
