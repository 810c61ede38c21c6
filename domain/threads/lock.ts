import { and, eq } from 'drizzle-orm'
import { suggestions, type threads as threadTable } from '#db/schema/threads.ts'
import { NotFound } from '../refusal.ts'
import { type Locked, lockNewestVersion } from '../statements/lock.ts'
import type { Act } from '../verb.ts'
import type { ThreadFacts } from './rules.ts'
import { openTables, privilegedTables, type Tables } from './tables.ts'

export type Thread = typeof threadTable.$inferSelect
export type LockedThread = Locked & { readonly thread: Thread; readonly tables: Tables }
export type Suggestion = typeof suggestions.$inferSelect

/** Case, newest version, thread: in this order. One that the actor is not cleared to read is not there. */
export async function lockThread(
  { actor, tx }: Act<unknown>,
  threadId: string,
  strength: 'share' | 'update' = 'share',
): Promise<LockedThread> {
  for (const tables of [openTables, privilegedTables]) {
    const { threads } = tables
    const named = and(eq(threads.orgId, actor.orgId), eq(threads.id, threadId))
    const [found] = await tx.select({ statementId: threads.statementId }).from(threads).where(named)
    if (!found) continue
    const locked = await lockNewestVersion(tx, actor, found.statementId, strength)
    const [thread] = await tx.select().from(threads).where(named).for('update')
    if (thread) return { ...locked, thread, tables }
  }
  throw new NotFound()
}

export async function lockSuggestion(
  act: Act<unknown>,
  suggestionId: string,
): Promise<LockedThread & { readonly suggestion: Suggestion }> {
  const { actor, tx } = act
  const named = and(eq(suggestions.orgId, actor.orgId), eq(suggestions.id, suggestionId))
  const [found] = await tx.select({ threadId: suggestions.threadId }).from(suggestions).where(named)
  if (!found) throw new NotFound()
  const locked = await lockThread(act, found.threadId, 'update')
  const [suggestion] = await tx.select().from(suggestions).where(named).for('update')
  if (!suggestion) throw new NotFound()
  return { ...locked, suggestion }
}

/** What the rules ask, with the newest version's writers: they are whom an objection is raised against. */
export const factsOf = ({ subject, version, contributors, thread, tables }: LockedThread): ThreadFacts => ({
  caseId: subject.id,
  stage: subject.stage,
  state: version.state,
  contributors,
  openedBy: thread.openedBy,
  blocking: thread.blocking,
  privileged: tables.privileged,
  resolved: thread.resolvedAt !== null,
})
