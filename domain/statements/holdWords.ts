import { and, eq, inArray, isNull } from 'drizzle-orm'
import { statements } from '#db/schema/statements.ts'
import { versions } from '#db/schema/versions.ts'
import { asSystem } from '../asSystem.ts'
import { lockCase } from '../cases/lock.ts'
import type { Act } from '../verb.ts'

/**
 * Before anybody's part in clearing ends, whatever their votes may rest on is held still as a vote holds it: the cases
 * with words under review or cleared, then the lines that have none, and only then the person or the delegation.
 * A vote is cast before this, and falls with it, or comes after it and is refused.
 */
export const holdWords = (act: Act<unknown>): Promise<void> =>
  asSystem(act, async ({ tx, actor }) => {
    const running = and(
      eq(versions.orgId, actor.orgId),
      inArray(versions.state, ['in_review', 'changes_requested', 'approved']),
    )
    const ofStatement = and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId))
    const found = await tx
      .selectDistinct({ caseId: statements.caseId })
      .from(versions)
      .innerJoin(statements, ofStatement)
      .where(running)
      .orderBy(statements.caseId)
    for (const { caseId } of found) if (caseId !== null) await lockCase(tx, actor, caseId)
    await tx
      .select({ id: versions.id })
      .from(versions)
      .innerJoin(statements, ofStatement)
      .where(and(running, isNull(statements.caseId)))
      .orderBy(versions.id)
      .for('update', { of: versions })
  })
