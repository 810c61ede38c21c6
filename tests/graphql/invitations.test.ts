import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const asked = async (key: PersonKey, query: string, variables = {}, scopes?: readonly string[]) =>
  contract.ask(await tokenOf(await house.who(key), scopes), query, variables)

const invite = `mutation I($input: InvitePersonInput!) { invitePerson(input: $input) { invitation { id name email stands mailedAt invitedBy { name } } userErrors { code path message } } }`
const input = {
  name: 'Nora Petit',
  email: 'Nora.Petit@lumen.example',
  job: 'Juriste',
  capacities: ['LEGAL', 'EMPLOYEE'],
  language: 'EN',
  guestUntil: '2099-01-01T00:00:00.000Z',
}
const list =
  '{ invitations(first: 10) { nodes { id name email job capacities language guestUntil expiresAt askedAt stands } totalCount { value } } }'

test('an administrator invites, sends again and withdraws, by the contract alone', async () => {
  const { data } = await asked('olivier', invite, { input })
  const { invitation, userErrors } = data.invitePerson
  expect(userErrors).toEqual([])
  expect(invitation).toMatchObject({
    name: 'Nora Petit',
    email: 'nora.petit@lumen.example',
    stands: true,
    mailedAt: null,
    invitedBy: { name: 'Olivier Brandt' },
  })
  const again = await asked('olivier', invite, { input })
  expect(again.data.invitePerson).toMatchObject({
    invitation: null,
    userErrors: [{ code: 'ALREADY_INVITED', path: ['email'] }],
  })
  const open = await asked('olivier', list)
  expect(open.data.invitations).toMatchObject({
    nodes: [{ ...input, email: 'nora.petit@lumen.example', capacities: ['EMPLOYEE', 'LEGAL'] }],
    totalCount: { value: 1 },
  })
  const which = { input: { invitationId: invitation.id } }
  const resent = await asked(
    'olivier',
    'mutation R($input: ResendInvitationInput!) { resendInvitation(input: $input) { invitation { stands } userErrors { code } } }',
    which,
  )
  expect(resent.data.resendInvitation).toEqual({ invitation: { stands: true }, userErrors: [] })
  const gone = await asked(
    'olivier',
    'mutation W($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { invitation { stands } userErrors { code } } }',
    which,
  )
  expect(gone.data.withdrawInvitation).toEqual({ invitation: { stands: false }, userErrors: [] })
  expect((await asked('olivier', list)).data.invitations.nodes).toEqual([])
})

test('nobody else sees whom the house waits for, not even by id, and a token needs the scope', async () => {
  const { data } = await asked('olivier', invite, { input: { ...input, email: 'other@lumen.example' } })
  const { id } = data.invitePerson.invitation
  expect((await asked('claire', list)).data.invitations).toEqual({ nodes: [], totalCount: { value: 0 } })
  const named = await asked('anne', 'query N($id: ID!) { node(id: $id) { id } }', { id })
  expect([named.data.node, named.errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND'])
  const narrow = await asked('olivier', list, {}, ['cases:read'])
  expect(narrow.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
