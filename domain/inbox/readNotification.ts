import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { notifications } from '#db/schema/events.ts'
import type { Actor } from '../actor.ts'
import { idOf, maybe, moment } from '../input.ts'
import { NotFound, Refusal } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'

const LONGEST = 30 * 24 * 60 * 60_000

// One's own inbox is no part of any case: what is done to it leaves no event.

/** Seen. What is asked goes on being asked. */
export const readNotification = verb(
  'readNotification',
  z.object({ notificationId: idOf('Notification') }),
  async (act) => {
    await change(act, act.input.notificationId, { readAt: act.now })
    return { notificationId: act.input.notificationId, memberId: act.actor.memberId }
  },
)

/** Everything that is only for information, at once. */
export const readAllNotifications = verb('readAllNotifications', z.object({}), async ({ actor, tx, now }) => {
  await tx
    .update(notifications)
    .set({ readAt: now })
    .where(and(mine(actor), eq(notifications.asks, false), isNull(notifications.readAt)))
  return { memberId: actor.memberId }
})

const Snooze = z.object({ notificationId: idOf('Notification'), until: maybe(moment()) })

/** Put aside until an hour one chooses, or taken back. A deadline does not move with it. */
export const snoozeNotification = verb('snoozeNotification', Snooze, async (act) => {
  const {
    now,
    input: { until, notificationId },
  } = act
  if (until && until <= now) throw new Refusal('INVALID_INPUT', { path: ['until'], found: 'past' })
  if (until && until.getTime() - now.getTime() > LONGEST)
    throw new Refusal('INVALID_INPUT', { path: ['until'], found: '30 days' })
  await change(act, notificationId, { laterUntil: until })
  return { notificationId, memberId: act.actor.memberId }
})

async function change(
  { actor, tx }: Act<unknown>,
  id: string,
  values: Partial<typeof notifications.$inferInsert>,
): Promise<void> {
  const changed = await tx
    .update(notifications)
    .set(values)
    .where(and(mine(actor), eq(notifications.id, id)))
    .returning({ id: notifications.id })
  if (changed.length === 0) throw new NotFound()
}

const mine = (actor: Actor) => and(eq(notifications.orgId, actor.orgId), eq(notifications.memberId, actor.memberId))
