import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { passDeadline } from '#domain/statements/passDeadline.ts'
import { systemActor } from '#domain/system.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication } from './arrange.ts'

// What was said of a lane's time, with the code taken away: the application's role writes what it likes.

let house: World
let claire: Actor
let reviewId: string
beforeAll(async () => {
  house = await world()
  claire = await house.who('claire')
  const { statementId } = await statementInReview(house)
  const [review] = await asSuperuser<{ id: string }>(
    'select r.id from reviews r join versions v on v.id = r.version_id where v.statement_id = $1',
    [statementId],
  )
  reviewId = review?.id ?? ''
  const later = { ...systemActor(house.lumen.orgId), claimedAt: new Date(Date.now() + 61 * 60_000) }
  await passDeadline(later, { reviewId, lane: 'legal', mark: 'due' })
})

test('a mark is told once per lane and review, whatever runs twice', async () => {
  const again = asApplication(claire, (sql) =>
    sql('insert into deadlines select * from deadlines where review_id = $1', [reviewId]),
  )
  await expect(again).rejects.toMatchObject({ code: '23505' })
})

test.each(['update deadlines set told_at = now() where review_id = $1', 'delete from deadlines where review_id = $1'])(
  'what was told stays told: %s',
  async (attack) => {
    await expect(asApplication(claire, (sql) => sql(attack, [reviewId]))).rejects.toThrow('permission denied')
  },
)
