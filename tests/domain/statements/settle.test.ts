import { beforeEach, expect, test } from 'vitest'
import { acceptRole, handOverRole, offerRole } from '#domain/cases/roles.ts'
import { globalId } from '#domain/id.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { approveStatement, rejectStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { ending, firstVariant, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

// Cleared is what the votes say at every moment: whoever votes is who they are now, and what completes the votes clears. How votes fall: lapse.test.ts.

let house: World
beforeEach(async () => {
  house = await world()
})

const who = (key: PersonKey) => house.who(key)
const vote = async (key: PersonKey, statementId: string, lane: 'legal' | 'communications') =>
  approveStatement(await who(key), { ...(await reading(statementId)), lane })
const giveLegalTo = async (key: PersonKey, caseId: string) => {
  const ines = await who('ines')
  const [mine] = await asSuperuser<{ id: string }>(
    `select id from roles where case_id = $1 and member_id = $2 and role = 'legal'`,
    [caseId, ines.memberId],
  )
  return handOverRole(ines, { roleId: mine?.id ?? '', memberId: house.memberId(key) })
}

test('who was read before they were suspended votes no more after it: NOT_IN_THIS_LANE (I13)', async () => {
  const { statementId } = await statementInReview(house)
  const ines = await who('ines')
  await suspendPerson(await who('olivier'), { personId: globalId('Person', house.memberId('ines')) })
  expect(await ending(approveStatement(ines, { ...(await reading(statementId)), lane: 'legal' }))).toBe(
    'NOT_IN_THIS_LANE',
  )
})

test('who gave their part of the case to somebody else meanwhile votes no more in it: NOT_IN_THIS_LANE', async () => {
  const { statementId, caseId } = await statementInReview(house)
  const ines = await who('ines')
  const { roleId } = await giveLegalTo('nadia', caseId)
  await acceptRole(await who('nadia'), { roleId })
  expect(await ending(approveStatement(ines, { ...(await reading(statementId)), lane: 'legal' }))).toBe(
    'NOT_IN_THIS_LANE',
  )
})

test('who takes a lane over by voting in it takes its giver’s vote along, and their own stands for it', async () => {
  const { statementId, caseId } = await statementInReview(house)
  await vote('ines', statementId, 'legal')
  await giveLegalTo('nadia', caseId)
  await vote('nadia', statementId, 'legal')
  expect((await timelineOf(caseId)).slice(-4)).toEqual([
    'role.accepted',
    'role.handed_over',
    'vote.lapsed',
    'statement.approved',
  ])
  await vote('elise', statementId, 'communications')
  expect(await stateOf(statementId)).toBe('approved')
})

test('a vote that its lane had to spare is taken back and the words stay cleared; without the other they fall', async () => {
  const { statementId, caseId } = await statementInReview(house)
  const { roleId } = await offerRole(await who('claire'), { caseId, memberId: house.memberId('nadia'), role: 'legal' })
  await acceptRole(await who('nadia'), { roleId })
  for (const key of ['ines', 'nadia'] as const) await vote(key, statementId, 'legal')
  await vote('elise', statementId, 'communications')
  await withdrawVote(await who('nadia'), { statementId, reason: 'Read again.' })
  expect([await stateOf(statementId), (await timelineOf(caseId)).at(-1)]).toEqual(['approved', 'vote.withdrawn'])
  await withdrawVote(await who('ines'), { statementId, reason: 'Read again.' })
  expect(await stateOf(statementId)).toBe('in_review')
})

test('an approval past its life may be given again before the clock has come round, and once only', async () => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  const words = { statementId, contentHash, policyHash }
  for (const [key, lane] of [
    ['elise', 'communications'],
    ['ines', 'legal'],
  ] as const)
    await approveStatement({ ...(await who(key)), provedAt: yesterday, claimedAt: yesterday }, { ...words, lane })
  expect(await stateOf(statementId)).toBe('approved')
  await withdrawVote(await who('elise'), { statementId, reason: 'Read again.' })
  await vote('ines', statementId, 'legal')
  expect(await ending(approveStatement(await who('ines'), { ...words, lane: 'legal' }))).toBe('ALREADY_VOTED')
  await vote('elise', statementId, 'communications')
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('approved')
})

test('the last veto lifted clears words that every lane has cleared meanwhile', async () => {
  const { statementId, claimId, caseId } = await statementInReview(house)
  await rejectStatement(await who('ines'), {
    ...(await reading(statementId)),
    lane: 'legal',
    reason: 'It admits a fault.',
  })
  const hugo = await who('hugo')
  await saveDraft(hugo, { statementId, expectedRevision: 1, variants: [variant('en', claimId, 'We were wrong.')] })
  await submitStatement(hugo, { statementId, expectedRevision: 2 })
  await vote('paul', statementId, 'legal')
  await vote('elise', statementId, 'communications')
  expect(await stateOf(statementId)).toBe('in_review')
  const release = firstVariant({ statementId, variants: await variantsOf(statementId) })
  expect(await ending(publishVariant(await who('karim'), release))).toBe('VETO_STANDS')
  await liftVeto(await who('ines'), { statementId })
  expect(await stateOf(statementId)).toBe('approved')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['veto.lifted', 'statement.cleared'])
})

test('a request taken back clears words for which no vote is missing', async () => {
  const { statementId, caseId } = await statementInReview(house)
  await vote('ines', statementId, 'legal')
  const paul = await who('paul')
  await requestChanges(paul, { ...(await reading(statementId)), lane: 'legal', reason: 'One word.' })
  await withdrawVote(paul, { statementId, reason: 'Read again.' })
  await vote('elise', statementId, 'communications')
  expect(await stateOf(statementId)).toBe('approved')
  await withdrawVote(await who('elise'), { statementId, reason: 'Once more.' })
  await requestChanges(paul, { ...(await reading(statementId)), lane: 'legal', reason: 'Another word.' })
  expect(await stateOf(statementId)).toBe('changes_requested')
  await withdrawVote(paul, { statementId, reason: 'It is right.' })
  expect(await stateOf(statementId)).toBe('in_review')
  await vote('elise', statementId, 'communications')
  expect((await timelineOf(caseId)).at(-1)).toBe('statement.cleared')
})
