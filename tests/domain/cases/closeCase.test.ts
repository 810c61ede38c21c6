import { expect, test } from 'vitest'
import { waiveStep } from '#domain/cases/decideOnCase.ts'
import { closeCase, containCase } from '#domain/cases/moveCase.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { nextOf } from '#tests/support/next.ts'
import { caseWithTeam, timelineOf } from '#tests/support/room.ts'
import { world } from '#tests/support/world.ts'

test('a case is not closed over what is still open: STILL_OPEN names it, and going on takes a reason', async () => {
  const house = await world()
  const caseId = await caseWithTeam(house)
  const claire = await house.who('claire')
  const { claimId } = await logClaim(await house.who('maya'), {
    caseId,
    words: 'A second video is out.',
    origin: 'post',
  })
  await expect(closeCase(claire, { caseId })).rejects.toMatchObject({
    code: 'STILL_OPEN',
    details: { items: [{ type: 'Claim', id: claimId }] },
  })
  expect((await timelineOf(caseId)).at(-1)).toBe('claim.logged')
  await closeCase(claire, { caseId, reason: 'The mother thanked us, and nobody else asks.' })
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['case.closed', 'post_mortem.opened'])
})

test('a case asks whether it is contained until it is, and nothing more of its steps or clocks once it is closed', async () => {
  const house = await world()
  const caseId = await caseWithTeam(house)
  const claire = await house.who('claire')
  expect((await nextOf(claire, caseId)).kind).toBe('confirm_facts')
  for (const step of ['facts', 'action', 'apology', 'values'] as const)
    await waiveStep(claire, { caseId, step, reason: 'Nothing of it is public.' })
  expect((await nextOf(claire, caseId)).kind).toBe('contain')
  await containCase(claire, { caseId })
  expect(await nextOf(claire, caseId)).toBeNull()
  await closeCase(claire, { caseId, reason: 'Nobody asks any more.' })
  expect(await nextOf(claire, caseId)).toBeNull()
})

test('a case closed in silence does not ask for its first words', async () => {
  const house = await world()
  const caseId = await caseWithTeam(house)
  const claire = await house.who('claire')
  await closeCase(claire, { caseId, reason: 'It was about another house.' })
  expect(await nextOf(claire, caseId)).toBeNull()
})
