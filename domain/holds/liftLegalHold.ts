import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { legalHolds } from '#db/schema/erasures.ts'
import { shareCase } from '../cases/lock.ts'
import { idOf, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { refusalToHoldForLaw } from './rules.ts'
import { oneHoldAtATime } from './standing.ts'

/** What it kept may be erased again. */
export const liftLegalHold = verb(
  'liftLegalHold',
  z.object({ holdId: idOf('LegalHold'), reason: reason() }),
  async ({ actor, tx, now, record, input }) => {
    const theOne = and(eq(legalHolds.orgId, actor.orgId), eq(legalHolds.id, input.holdId))
    const [found] = await tx.select().from(legalHolds).where(theOne)
    if (!found) throw new NotFound()
    if (found.caseId) await shareCase(tx, actor, found.caseId)
    refuse(refusalToHoldForLaw(actor))
    await oneHoldAtATime(tx, actor.orgId)
    const [hold] = await tx.select().from(legalHolds).where(theOne).for('update')
    if (!hold || hold.liftedAt) throw new Refusal('WRONG_STATE', { path: ['holdId'] })
    const liftedEventId = await record('legal_hold.lifted', {
      subject: { type: 'LegalHold', id: hold.id },
      caseId: hold.caseId,
      data: { member: hold.memberId },
      words: { ground: input.reason },
    })
    await tx.update(legalHolds).set({ liftedBy: actor.memberId, liftedAt: now, liftedEventId }).where(theOne)
    return { holdId: hold.id, caseId: hold.caseId, memberId: hold.memberId }
  },
)
