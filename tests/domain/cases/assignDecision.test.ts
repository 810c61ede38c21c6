import { beforeAll, expect, test } from 'vitest'
import { assignDecision, recordDecision } from '#domain/cases/decideOnCase.ts'
import { ending } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let caseId: string
beforeAll(async () => {
  house = await world()
  caseId = await caseWithTeam(house)
})

const decided = async () =>
  (await recordDecision(await house.who('philippe'), { caseId, words: 'Every lamp is exchanged.' })).decisionId
const ownerOf = async (decisionId: string) =>
  (await asSuperuser<{ owner_id: string | null }>('select owner_id from decisions where id = $1', [decisionId]))[0]
    ?.owner_id

test('the lead gives a decision that is nobody’s to somebody, and the timeline says so', async () => {
  const decisionId = await decided()
  await assignDecision(await house.who('claire'), { decisionId, ownerId: house.memberId('maya') })
  expect(await ownerOf(decisionId)).toBe(house.memberId('maya'))
  expect(await timelineOf(caseId)).toContain('decision.assigned')
})

test('whose it is already is told so, and nothing is written twice', async () => {
  const decisionId = await decided()
  const ownerId = house.memberId('maya')
  const both = await Promise.all(
    ['claire', 'philippe'].map(async (key) =>
      ending(assignDecision(await house.who(key as 'claire'), { decisionId, ownerId })),
    ),
  )
  expect(both.sort()).toEqual(['WRONG_STATE', 'done'])
  expect(await ending(assignDecision(await house.who('claire'), { decisionId, ownerId }))).toBe('WRONG_STATE')
})

test('who neither leads nor directs gives nothing away', async () => {
  const decisionId = await decided()
  const given = assignDecision(await house.who('hugo'), { decisionId, ownerId: house.memberId('hugo') })
  expect(await ending(given)).toBe('NOT_YOUR_ROLE')
  expect(await ownerOf(decisionId)).toBeNull()
})
