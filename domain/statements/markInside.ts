import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { statements } from '#db/schema/statements.ts'
import { versions } from '#db/schema/versions.ts'
import { idOf, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { lockNewestVersion } from './lock.ts'
import { recordOnVersion } from './move.ts'
import { refusalToMarkInside } from './rules.ts'
import { tightenReview } from './tighten.ts'

/** Found to be inside information, at whatever point: from now on these words are judged as such, in every version. */
export const markInsideInformation = verb(
  'markInsideInformation',
  z.object({ statementId: idOf('Statement'), reason: reason() }),
  async (act) => {
    const { actor, tx, now, record, input } = act
    const locked = await lockNewestVersion(tx, actor, input.statementId, 'update')
    const { subject, statement, version } = locked
    refuse(refusalToMarkInside(actor, { caseId: subject.id, stage: subject.stage }))
    if (statement.insideSince) throw new Refusal('WRONG_STATE', { found: 'inside' })
    const found = { insideSince: now, insideBy: actor.memberId }
    await tx
      .update(statements)
      .set(found)
      .where(and(eq(statements.orgId, actor.orgId), eq(statements.id, statement.id)))
    if (version.state === 'draft')
      await tx
        .update(versions)
        .set({ insideInformation: true })
        .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, version.id)))
    await recordOnVersion(record, locked, 'statement.marked_inside', { words: { reason: input.reason } })
    await tightenReview(act, { ...locked, statement: { ...statement, ...found } })
    return { statementId: statement.id }
  },
)
