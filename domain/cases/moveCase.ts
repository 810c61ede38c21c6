import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { claims } from '#db/schema/claims.ts'
import { statements } from '#db/schema/statements.ts'
import { versions } from '#db/schema/versions.ts'
import type { Stage } from '#db/schema/words.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe } from '../input.ts'
import { oweOnClosing, setAsideOnReopening } from '../postMortems/open.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { enterStage } from './enterStage.ts'
import { type LockedCase, lockCase } from './lock.ts'
import { refusalToMove } from './rules.ts'

const Move = z.object({ caseId: idOf('Case'), reason: maybe(lines(2_000)) })

/** Volume is falling and nothing new is due, but words may still be needed. */
export const containCase = verb('containCase', Move, (act) => move(act, 'contained'))
/** A signal that turns out to be nothing, said by someone with a reason. */
export const dismissSignal = verb('dismissSignal', Move, (act) => move(act, 'dismissed', true))
/** Nothing is left to do; what still is open is named, and going on asks for a reason. */
export const closeCase = verb('closeCase', Move, (act) => move(act, 'closed'))
/** A rebound belongs to the same case. */
export const reopenCase = verb('reopenCase', Move, (act) => move(act, 'active', true))

async function move(act: Act<z.output<typeof Move>>, to: Stage, needsReason = false): Promise<{ caseId: string }> {
  const { actor, tx, now, input } = act
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToMove(actor, subject, to), { found: subject.stage })
  if (needsReason && !input.reason) throw new Refusal('REASON_REQUIRED', { path: ['reason'] })
  if (to === 'closed' && !input.reason) {
    const items = await openItems(tx, subject)
    if (items.length > 0) throw new Refusal('STILL_OPEN', { items })
  }
  await enterStage(act, subject, to, input.reason)
  await settleNotices(tx, actor, now, subject.id, ['signal_received'])
  if (to === 'closed') await oweOnClosing(act, subject, now)
  if (subject.stage === 'closed') await setAsideOnReopening(act, subject.id)
  return { caseId: subject.id }
}

/** What stands in the way of closing: claims nobody settled, words still under way. */
export async function openItems(
  tx: Act<unknown>['tx'],
  { orgId, id }: Pick<LockedCase, 'orgId' | 'id'>,
): Promise<{ type: string; id: string }[]> {
  const unsettled = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.orgId, orgId), eq(claims.caseId, id), inArray(claims.state, ['reported', 'checking'])))
  const underway = await tx
    .selectDistinct({ id: statements.id })
    .from(statements)
    .innerJoin(versions, and(eq(versions.orgId, statements.orgId), eq(versions.statementId, statements.id)))
    .where(
      and(
        eq(statements.orgId, orgId),
        eq(statements.caseId, id),
        inArray(versions.state, ['draft', 'in_review', 'changes_requested', 'approved']),
      ),
    )
  return [
    ...unsettled.map((row) => ({ type: 'Claim', id: row.id })),
    ...underway.map((row) => ({ type: 'Statement', id: row.id })),
  ]
}
