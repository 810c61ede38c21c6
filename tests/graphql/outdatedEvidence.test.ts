import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { declareCase } from '#domain/cases/declareCase.ts'
import { globalId } from '#domain/id.ts'
import { checkEvidence, takeEvidence, writeEvidence } from '#domain/ledger/evidence.ts'
import { requestEvidence } from '#domain/ledger/requestEvidence.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { ending } from '#tests/faults/arrange.ts'
import { gathered } from '#tests/support/bundle.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { signingHouse } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
const signing = signingHouse()
beforeAll(async () => {
  contract = await openContract()
})
afterAll(() => contract.close())
beforeEach(async () => {
  house = await world()
})

const written = async (caseId: string) => {
  const { bundleId } = await requestEvidence(await house.who('anne'), { caseId, reason: 'Asked for by counsel.' })
  await writeEvidence(house.lumen.orgId, bundleId, signing)
  return bundleId
}
const told = async (bundleId: string) => {
  const query = 'query B($id: ID!) { node(id: $id) { ... on EvidenceBundle { state url outdatedAt outdatedWhy } } }'
  const { data } = await contract.ask(await tokenOf(await house.who('anne')), query, {
    id: globalId('EvidenceBundle', bundleId),
  })
  return data.node
}
const erased = async () =>
  erasePerson(await house.who('olivier'), {
    personId: house.memberId('hugo'),
    name: 'Hugo Lefranc',
    reason: 'Asked for it.',
  })
const take = async (bundleId: string) =>
  gathered((await takeEvidence(await house.who('anne'), bundleId, signing)).bytes)

test('a bundle that shows somebody who was erased says so, and one asked for anew is ready', async () => {
  const { caseId } = await statementInReview(house)
  const alone = await declareCase(await house.who('claire'), { said: 'Another case.', channel: 'press', severity: 2 })
  const [shows, other] = [await written(caseId), await written(alone.caseId)]
  await erased()
  const [job] = await asSuperuser<{ queue: string; payload: object }>(
    "select queue_name as queue, (select p.payload from graphile_worker._private_jobs p where p.id = j.id) as payload from graphile_worker.jobs j where task_identifier = 'check_evidence' and locked_at is null order by id desc limit 1",
  )
  expect(job).toEqual({ queue: 'bundles', payload: { orgId: house.lumen.orgId } })
  await checkEvidence(house.lumen.orgId, signing)
  expect(await told(shows)).toEqual({
    state: 'OUTDATED',
    url: null,
    outdatedAt: expect.any(String),
    outdatedWhy: 'PERSON_ERASED',
  })
  expect(await told(other)).toMatchObject({ state: 'READY', outdatedWhy: null })
  expect(await ending(take(shows))).toBe('WRONG_STATE')
  const anew = await written(caseId)
  expect(await told(anew)).toMatchObject({ state: 'READY', url: expect.any(String), outdatedAt: null })
  expect((await take(anew)).length).toBeGreaterThan(0)
})

test('one that turns out to be another when it is taken says so from then on', async () => {
  const { caseId } = await statementInReview(house)
  const bundleId = await written(caseId)
  await asSuperuser("update people set name = 'Somebody Else' where name = 'Claire Vasseur'")
  await expect(take(bundleId)).rejects.toThrow('not what it was')
  expect(await told(bundleId)).toMatchObject({ state: 'OUTDATED', url: null, outdatedWhy: 'CHANGED' })
})

test('that it is outdated is said once, and nothing else of it is ever rewritten', async () => {
  const bundleId = await written(await caseWithTeam(house))
  const set = (words: string) => asSuperuser(`update evidence_bundles set ${words} where id = $1`, [bundleId])
  await expect(set('length = length + 1')).rejects.toThrow('written once')
  await expect(set("length = length + 1, outdated_at = now(), outdated_why = 'changed'")).rejects.toThrow(
    'written once',
  )
  await set("outdated_at = now(), outdated_why = 'changed'")
  await expect(set('outdated_at = null, outdated_why = null')).rejects.toThrow('written once')
})
