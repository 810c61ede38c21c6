import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { mutes, notifications } from '#db/schema/events.ts'
import { shareCase } from '../cases/lock.ts'
import { idOf } from '../input.ts'
import { verb } from '../verb.ts'

const One = z.object({ caseId: idOf('Case') })

// Which mails one wants is no part of any case: choosing leaves no event.

/** No mail of this case that asks nothing of its reader; what asks still comes, and the inbox has it all. */
export const muteCase = verb('muteCase', One, async ({ actor, tx, now, input }) => {
  await shareCase(tx, actor, input.caseId)
  await tx
    .insert(mutes)
    .values({ orgId: actor.orgId, memberId: actor.memberId, caseId: input.caseId, at: now })
    .onConflictDoNothing()
  const mine = and(eq(notifications.orgId, actor.orgId), eq(notifications.memberId, actor.memberId))
  await tx
    .update(notifications)
    .set({ mailAt: null })
    .where(and(mine, eq(notifications.caseId, input.caseId), eq(notifications.asks, false)))
  return { caseId: input.caseId }
})

/** From here on everything of this case is mailed again; what was said meanwhile is in the inbox. */
export const unmuteCase = verb('unmuteCase', One, async ({ actor, tx, input }) => {
  await shareCase(tx, actor, input.caseId)
  const mine = and(eq(mutes.orgId, actor.orgId), eq(mutes.memberId, actor.memberId))
  await tx.delete(mutes).where(and(mine, eq(mutes.caseId, input.caseId)))
  return { caseId: input.caseId }
})
