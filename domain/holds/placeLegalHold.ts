import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { legalHolds } from '#db/schema/erasures.ts'
import { members } from '#db/schema/people.ts'
import { shareCase } from '../cases/lock.ts'
import { newId } from '../id.ts'
import { idOf, maybe, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { refusalToHoldForLaw } from './rules.ts'
import { oneHoldAtATime } from './standing.ts'

const Place = z
  .object({ caseId: maybe(idOf('Case')), personId: maybe(idOf('Person')), reason: reason() })
  .refine(({ caseId, personId }) => (caseId === null) !== (personId === null), {
    path: ['caseId'],
    message: 'a case or a person',
  })

/** From now on nobody it concerns is erased, until it is lifted. */
export const placeLegalHold = verb('placeLegalHold', Place, async (act) => {
  const { actor, tx, now, record, input } = act
  const { caseId, personId: memberId } = input
  await findSubject(act)
  refuse(refusalToHoldForLaw(actor))
  await oneHoldAtATime(tx, actor.orgId)
  const what = caseId ? eq(legalHolds.caseId, caseId) : eq(legalHolds.memberId, memberId ?? '')
  const [already] = await tx
    .select({ id: legalHolds.id })
    .from(legalHolds)
    .where(and(eq(legalHolds.orgId, actor.orgId), what, isNull(legalHolds.liftedAt)))
  if (already) throw new Refusal('WRONG_STATE', { path: [caseId ? 'caseId' : 'personId'] })
  const id = newId()
  const eventId = await record('legal_hold.placed', {
    subject: { type: 'LegalHold', id },
    caseId,
    data: { member: memberId },
    words: { ground: input.reason },
  })
  await tx
    .insert(legalHolds)
    .values({ orgId: actor.orgId, id, caseId, memberId, placedBy: actor.memberId, placedAt: now, eventId })
  return { holdId: id, caseId, memberId }
})

async function findSubject({ actor, tx, input }: Act<z.output<typeof Place>>): Promise<void> {
  if (input.caseId) {
    await shareCase(tx, actor, input.caseId)
    return
  }
  const [member] = await tx
    .select()
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), eq(members.id, input.personId ?? '')))
    .for('share')
  if (!member) throw new NotFound()
  if (member.erasedAt) throw new Refusal('WRONG_STATE', { path: ['personId'] })
}
