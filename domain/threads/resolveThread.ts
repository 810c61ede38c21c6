import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe } from '../input.ts'
import { refuse } from '../refusal.ts'
import { settle } from '../statements/settle.ts'
import { type Act, verb } from '../verb.ts'
import { factsOf, type LockedThread, lockThread } from './lock.ts'
import { refusalToResolve } from './rules.ts'
import { say } from './say.ts'
import { participants, tell } from './tell.ts'

const Resolve = z.object({ threadId: idOf('Thread'), words: maybe(lines()) })

/** Answered, or dropped. Where it was the last thing in the way of words that every lane cleared, they are cleared. */
export const resolveThread = verb('resolveThread', Resolve, async (act) => {
  const locked = await lockThread(act, act.input.threadId)
  refuse(refusalToResolve(act.actor, factsOf(locked)), { found: 'resolved' })
  const { eventId } = await say(act, locked, 'thread.resolved', act.input)
  await end(act, locked, eventId)
  if (act.input.words) await tell(act, locked, 'remark_answered', await participants(act, locked))
  if (locked.version.state === 'in_review') await settle(act, locked)
  return { statementId: locked.statement.id, threadId: locked.thread.id }
})

export async function end(
  { actor, tx, now }: Act<unknown>,
  { thread, tables: { threads } }: LockedThread,
  eventId: string,
): Promise<void> {
  await tx
    .update(threads)
    .set({ resolvedBy: actor.memberId, resolvedAt: now, resolvedEventId: eventId })
    .where(and(eq(threads.orgId, actor.orgId), eq(threads.id, thread.id)))
  await settleNotices(tx, actor, now, thread.id, ['remark_blocks'])
}
