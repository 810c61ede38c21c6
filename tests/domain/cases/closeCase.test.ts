import { expect, test } from 'vitest'
import { closeCase } from '#domain/cases/moveCase.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
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
