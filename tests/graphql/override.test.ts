import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { overrideVeto } from '#domain/statements/overrideVeto.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

test('who reads a veto reads whether and by whom it can be overridden, and signs in person alone', async () => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  const words = { statementId, contentHash, policyHash, lane: 'legal', reason: 'It admits a fault.' } as const
  await rejectStatement(await house.who('ines'), words)
  const standing = async (key: PersonKey) => {
    const { data, errors } = await contract.ask(
      await tokenOf(await house.who(key)),
      `{ statement(by: { id: "${globalId('Statement', statementId)}" }) { openVetoes { id owner mine silentFrom overridable signature { by reason } viewerMayOverride { allowed refusal } } }
         inbox(first: 5) { nodes { kind statement { number } lane by { name } } } }`,
    )
    expect(errors).toBeUndefined()
    return { veto: data.statement.openVetoes[0], inbox: data.inbox.nodes }
  }
  expect((await standing('paul')).veto).toMatchObject({
    owner: 'Inès Duhamel',
    mine: false,
    silentFrom: null,
    overridable: null,
    signature: null,
    viewerMayOverride: { allowed: false, refusal: 'IN_PERSON_ONLY' },
  })
  await suspendPerson(await house.who('olivier'), { personId: globalId('Person', house.memberId('ines')) })
  const reason = 'The lamp is still on sale in four shops, and she is away.'
  const { id: vetoId } = (await standing('paul')).veto
  await overrideVeto(await house.who('philippe'), { vetoId, reason })
  const { veto, inbox } = await standing('paul')
  expect(veto).toMatchObject({ overridable: 'SUSPENDED', signature: { by: 'Philippe Arnaud', reason } })
  expect(inbox).toContainEqual({
    kind: 'OVERRIDE_ASKED',
    statement: { number: 1 },
    lane: 'LEGAL',
    by: { name: 'Philippe Arnaud' },
  })
  expect((await standing('maya')).veto.viewerMayOverride).toEqual({ allowed: false, refusal: 'NOT_YOUR_ROLE' })
  const { data } = await contract.ask(
    await tokenOf(await house.who('paul')),
    `mutation { overrideVeto(input: { vetoId: "${vetoId}", reason: "${reason}" }) { userErrors { code } statement { id } } }`,
  )
  expect(data.overrideVeto).toEqual({ userErrors: [{ code: 'IN_PERSON_ONLY' }], statement: null })
})
