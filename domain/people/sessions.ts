import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { sessions } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { idOf } from '../input.ts'
import { NotFound, refuse } from '../refusal.ts'
import type { Work } from '../transact.ts'
import { verb } from '../verb.ts'
import { refusalToOwn } from './rules.ts'

/** One of one's own, here or on a machine left behind. */
export const endSession = verb('endSession', z.object({ sessionId: idOf('Session') }), async (act) => {
  refuse(refusalToOwn(act.actor))
  const ended = await endSessionsOf(act, act.actor, act.actor.personId, eq(sessions.id, act.input.sessionId))
  if (ended === 0) throw new NotFound()
  return { ended, memberId: act.actor.memberId }
})

/** All but the one this is asked from. */
export const endOtherSessions = verb('endOtherSessions', z.object({}), async (act) => {
  refuse(refusalToOwn(act.actor))
  return { ended: await endOthers(act, act.actor), memberId: act.actor.memberId }
})

export function endOthers(work: Work, actor: Actor): Promise<number> {
  return endSessionsOf(work, actor, actor.personId, actor.sessionId ? ne(sessions.id, actor.sessionId) : undefined)
}

/** Ends what is still open, with one event each; they are dead at the next request. */
export async function endSessionsOf(
  { tx, now, record }: Work,
  by: Actor,
  personId: string,
  which?: SQL,
): Promise<number> {
  const open = and(eq(sessions.personId, personId), which, isNull(sessions.revokedAt), sql`${sessions.endsAt} > now()`)
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now, revokedBy: by.personId })
    .where(open)
    .returning({ id: sessions.id })
  for (const { id } of ended) await record('session.ended', { subject: { type: 'Session', id } })
  return ended.length
}
