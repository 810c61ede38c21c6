import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { delegations } from '#db/schema/delegations.ts'
import { lockCase } from '../cases/lock.ts'
import { idOf, lines, maybe } from '../input.ts'
import { NotFound, refuse } from '../refusal.ts'
import { holdWords } from '../statements/holdWords.ts'
import { lapseVotesOf } from '../statements/lapse.ts'
import { verb } from '../verb.ts'
import { refusalToRevoke } from './rules.ts'

const Revoke = z.object({ delegationId: idOf('Delegation'), reason: maybe(lines(500)) })

/** Over from this moment: votes that rested on it stop counting, with the words they cleared, and none follows. */
export const revokeDelegation = verb('revokeDelegation', Revoke, async (act) => {
  const { actor, tx, now, record, input } = act
  const theOne = and(eq(delegations.orgId, actor.orgId), eq(delegations.id, input.delegationId))
  const [found] = await tx.select({ caseId: delegations.caseId }).from(delegations).where(theOne)
  if (!found) throw new NotFound()
  if (found.caseId) await lockCase(tx, actor, found.caseId)
  else await holdWords(act)
  const [locked] = await tx.select().from(delegations).where(theOne).for('update')
  if (!locked) throw new NotFound()
  refuse(refusalToRevoke(actor, { ...locked, over: locked.endedAt !== null || locked.endsAt <= now }))
  await tx.update(delegations).set({ endedAt: now, endedBy: actor.memberId }).where(theOne)
  await record('delegation.ended', {
    subject: { type: 'Delegation', id: locked.id },
    caseId: locked.caseId,
    lane: locked.lane,
    data: { member: locked.principalId === actor.memberId ? locked.delegateId : locked.principalId },
    words: { reason: input.reason },
  })
  await lapseVotesOf(act, locked.delegateId, locked.caseId)
  return { delegationId: locked.id, memberId: actor.memberId }
})
