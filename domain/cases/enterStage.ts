import { and, eq } from 'drizzle-orm'
import { cases, transitions } from '#db/schema/cases.ts'
import type { Stage } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import type { Act } from '../verb.ts'
import type { LockedCase } from './lock.ts'

/** The case is at this stage from now on: said by its event, kept by its row, told by its transitions. */
export async function enterStage(
  { actor, tx, now, record }: Act<unknown>,
  { id, stage: from, version }: Pick<LockedCase, 'id' | 'stage' | 'version'>,
  to: Stage,
  reason?: string | null,
): Promise<void> {
  const eventId = await record(`case.${to}`, {
    subject: { type: 'Case', id },
    caseId: id,
    from,
    to,
    words: { reason },
  })
  await tx
    .update(cases)
    .set({ stage: to, stageSince: now, version: version + 1 })
    .where(and(eq(cases.orgId, actor.orgId), eq(cases.id, id)))
  await tx
    .insert(transitions)
    .values({ orgId: actor.orgId, id: newId(), caseId: id, from, to, at: now, by: actor.memberId, reason, eventId })
}
