import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { versions } from '#db/schema/versions.ts'
import { idOf, reason } from '../input.ts'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { lockNewestWords } from './lock.ts'
import { recordOnVersion } from './move.ts'
import { refusalToEdit } from './rules.ts'

const Waive = z.object({
  statementId: idOf('Statement'),
  element: z.enum(['not_known', 'apology', 'values']),
  reason: reason(10),
})

/** An element left out of this statement, by name. The step of the case stays due. */
export const waiveElement = verb('waiveElement', Waive, async ({ actor, tx, record, input }) => {
  const { subject, statement, version } = await lockNewestWords(tx, actor, input.statementId, 'update')
  refuse(
    refusalToEdit(actor, { caseId: subject.id, stage: subject.stage, state: version.state }) ??
      (version.state === 'draft' ? null : 'WRONG_STATE'),
  )
  const waived = [
    ...version.waived.filter(({ element }) => element !== input.element),
    { element: input.element, by: actor.memberId, reason: input.reason },
  ]
  await tx
    .update(versions)
    .set({ waived, revision: version.revision + 1 })
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, version.id)))
  await recordOnVersion(record, { statement, version }, 'element.waived', {
    data: { element: input.element },
    words: { reason: input.reason },
  })
  return { statementId: statement.id }
})
