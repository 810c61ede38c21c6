import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { events, stars } from '#db/schema/events.ts'
import { shareCase } from '../cases/lock.ts'
import { idOf } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { refusalToStar } from './rules.ts'

const Star = z.object({ eventId: idOf('Event'), starred: z.boolean() })

/** Kept for the post-mortem, or let go. */
export const starEvent = verb('starEvent', Star, async ({ actor, tx, now, record, input }) => {
  const [event] = await tx
    .select({ id: events.id, type: events.type, caseId: events.caseId })
    .from(events)
    .where(and(eq(events.orgId, actor.orgId), eq(events.id, input.eventId)))
  if (!event?.caseId || event.type.startsWith('event.')) throw new NotFound()
  const subject = await shareCase(tx, actor, event.caseId)
  refuse(refusalToStar(actor, subject))
  const theStar = and(eq(stars.orgId, actor.orgId), eq(stars.eventId, event.id))
  const changed = input.starred
    ? await tx
        .insert(stars)
        .values({ orgId: actor.orgId, eventId: event.id, by: actor.memberId, at: now })
        .onConflictDoNothing()
        .returning({ id: stars.eventId })
    : await tx.delete(stars).where(theStar).returning({ id: stars.eventId })
  if (changed.length === 0) throw new Refusal('WRONG_STATE', { path: ['starred'] })
  await record(input.starred ? 'event.starred' : 'event.unstarred', {
    subject: { type: 'Event', id: event.id },
    caseId: event.caseId,
  })
  return { eventId: event.id, caseId: event.caseId }
})
