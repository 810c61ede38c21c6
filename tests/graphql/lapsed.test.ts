import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { systemActor } from '#domain/system.ts'
import { clearedStatement } from '#tests/faults/arrange.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { pastEveryGuard } from '#tests/support/postgres.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const read = `query S($id: ID!) { statement(by: { id: $id }) { case { timeline(first: 3) { nodes { type staleBecause lane person { name } actor { name } } } }
  version { state viewerVerdict staleVotes { person lane because mine } viewerMayApprove(lane: LEGAL) { allowed } viewerMayEdit { allowed } review { lanes { lane state } } variants { viewerMayPublish { allowed refusal } } } } }`
const statement = async (key: PersonKey, id: string) => {
  const { data, errors } = await contract.ask(await tokenOf(await house.who(key)), read, {
    id: globalId('Statement', id),
  })
  expect(errors).toBeUndefined()
  return data.statement
}

test('words whose voter was suspended read as under review, with the reason on the vote, and the lane as waiting', async () => {
  const { statementId } = await clearedStatement(house)
  await suspendPerson(await house.who('olivier'), { personId: house.memberId('ines') })
  const { version, case: subject } = await statement('paul', statementId)
  expect(version.state).toBe('IN_REVIEW')
  expect(version.staleVotes).toEqual([{ person: 'Inès Duhamel', lane: 'LEGAL', because: 'SUSPENDED', mine: false }])
  expect(version.viewerMayApprove).toEqual({ allowed: true })
  expect(version.review.lanes).toEqual([
    { lane: 'COMMUNICATIONS', state: 'CLEARED' },
    { lane: 'LEGAL', state: 'WAITING' },
  ])
  expect(version.variants[0].viewerMayPublish.allowed).toBe(false)
  expect(subject.timeline.nodes).toContainEqual({
    type: 'vote.lapsed',
    staleBecause: 'SUSPENDED',
    lane: 'LEGAL',
    person: { name: 'Inès Duhamel' },
    actor: null,
  })
})

test('words past their time read as expired, with their lanes void, and may be written anew', async () => {
  const { statementId } = await clearedStatement(await world().then((fresh) => (house = fresh)))
  await pastEveryGuard(`update versions set not_after = now() - interval '1 second' where statement_id = $1`, [
    statementId,
  ])
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  const { version } = await statement('hugo', statementId)
  expect(version).toMatchObject({ state: 'EXPIRED', viewerMayEdit: { allowed: true } })
  expect(version.review.lanes.map(({ state }: { state: string }) => state)).toEqual(['VOID', 'VOID'])
})
