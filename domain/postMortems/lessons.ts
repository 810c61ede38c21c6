import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { appliedLessons } from '#db/schema/appliedLessons.ts'
import { policies } from '#db/schema/policies.ts'
import { postMortemPassages } from '#db/schema/postMortemPassages.ts'
import { risks } from '#db/schema/risks.ts'
import { statements } from '#db/schema/statements.ts'
import { newId } from '../id.ts'
import { idOf, line, maybe, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { lockPostMortem, type Passage } from './lock.ts'
import { refusalToApply, refusalToTakeBack, type Target } from './rules.ts'

type Applied = typeof appliedLessons.$inferSelect
type Ids = Readonly<Record<'lineId' | 'policyId' | 'riskId', string | null>>
type Changed = Ids & { readonly target: Target }

/** This lesson changed that line, that policy or that risk, and how. What the post-mortem says stays as it was cleared. */
export const applyLesson = verb(
  'applyLesson',
  z.object({
    passageId: idOf('Passage'),
    lineId: maybe(idOf('Statement')),
    policyId: maybe(idOf('Policy')),
    riskId: maybe(idOf('Risk')),
    how: line(500),
  }),
  async (act) => {
    const { actor, tx, now, input } = act
    const { locked, passage } = await lockLesson(act, input.passageId)
    const changed = changedBy(input)
    const facts = { ...passage, stage: locked.subject.stage, privileged: passage.privilegedAt !== null }
    refuse(refusalToApply(actor, facts, changed.target), { found: passage.privilegedAt ? 'privileged' : passage.kind })
    await expectTarget(act, changed)
    await expectNew(act, passage, changed)
    const row = {
      orgId: actor.orgId,
      id: newId(),
      passageId: passage.id,
      caseId: passage.caseId,
      lineId: input.lineId,
      policyId: input.policyId,
      riskId: input.riskId,
      how: input.how,
      appliedBy: actor.memberId,
      appliedAt: now,
    }
    await tx.insert(appliedLessons).values(row)
    await tell(act, 'lesson.applied', row, passage)
    return { appliedLessonId: row.id, passageId: passage.id, postMortemId: passage.postMortemId }
  },
)

/** The link was wrong: it is no longer shown where it led to, and the reason stays. */
export const takeBackLesson = verb(
  'takeBackLesson',
  z.object({ appliedLessonId: idOf('AppliedLesson'), reason: reason() }),
  async (act) => {
    const { actor, tx, now, input } = act
    const theOne = and(eq(appliedLessons.orgId, actor.orgId), eq(appliedLessons.id, input.appliedLessonId))
    const [seen] = await tx.select().from(appliedLessons).where(theOne)
    if (!seen) throw new NotFound()
    const { passage } = await lockLesson(act, seen.passageId)
    const [applied] = await tx.select().from(appliedLessons).where(theOne)
    if (!applied) throw new NotFound()
    const target = targetOf(applied)
    refuse(refusalToTakeBack(actor, { caseId: applied.caseId, takenBack: applied.takenBackAt !== null }, target))
    await tx.update(appliedLessons).set({ takenBackBy: actor.memberId, takenBackAt: now }).where(theOne)
    await tell(act, 'lesson.taken_back', applied, passage, input.reason)
    return { appliedLessonId: applied.id, passageId: passage.id, postMortemId: passage.postMortemId }
  },
)

const targetOf = ({ lineId, riskId }: Ids): Target => (lineId ? 'line' : riskId ? 'risk' : 'policy')

function changedBy({ lineId, policyId, riskId }: Ids): Changed {
  if ([lineId, policyId, riskId].filter((id) => id !== null).length !== 1)
    throw new Refusal('INVALID_INPUT', { path: ['lineId'], found: 'one of lineId, policyId and riskId' })
  return { target: targetOf({ lineId, policyId, riskId }), lineId, policyId, riskId }
}

/** What a lesson still changes stands in the way of taking it out. */
export async function standingLinks({ tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>, passageId: string) {
  return tx
    .select({ id: appliedLessons.id })
    .from(appliedLessons)
    .where(
      and(
        eq(appliedLessons.orgId, actor.orgId),
        eq(appliedLessons.passageId, passageId),
        isNull(appliedLessons.takenBackAt),
      ),
    )
}

/** Case, post-mortem, then the lesson, in the order in which everybody locks. */
async function lockLesson({ actor, tx }: Act<unknown>, passageId: string) {
  const theOne = and(eq(postMortemPassages.orgId, actor.orgId), eq(postMortemPassages.id, passageId))
  const [seen] = await tx.select().from(postMortemPassages).where(theOne)
  if (!seen) throw new NotFound()
  const locked = await lockPostMortem(tx, actor, seen.postMortemId)
  const [passage] = await tx.select().from(postMortemPassages).where(theOne)
  if (!passage || passage.removedAt) throw new NotFound()
  return { locked, passage }
}

/** Lines and risks one is not told of, and policies that never were, are one answer. */
async function expectTarget({ tx, actor }: Act<unknown>, { lineId, policyId, riskId }: Changed): Promise<void> {
  if (lineId) {
    const [found] = await tx
      .select({ id: statements.id })
      .from(statements)
      .where(and(eq(statements.orgId, actor.orgId), eq(statements.id, lineId), isNull(statements.caseId)))
    if (!found) throw new NotFound()
  }
  if (policyId) {
    const [found] = await tx
      .select({ retiredAt: policies.retiredAt })
      .from(policies)
      .where(and(eq(policies.orgId, actor.orgId), eq(policies.id, policyId)))
    if (!found) throw new NotFound()
    if (found.retiredAt) throw new Refusal('WRONG_STATE', { path: ['policyId'], found: 'retired' })
  }
  if (riskId) {
    const [found] = await tx
      .select({ retiredAt: risks.retiredAt })
      .from(risks)
      .where(and(eq(risks.orgId, actor.orgId), eq(risks.id, riskId)))
      .for('share')
    if (!found) throw new NotFound()
    if (found.retiredAt) throw new Refusal('WRONG_STATE', { path: ['riskId'], found: 'retired' })
  }
}

async function expectNew(
  act: Act<unknown>,
  { id }: Passage,
  { target, lineId, policyId, riskId }: Changed,
): Promise<void> {
  const { tx, actor } = act
  const same = {
    line: eq(appliedLessons.lineId, lineId ?? ''),
    policy: eq(appliedLessons.policyId, policyId ?? ''),
    risk: eq(appliedLessons.riskId, riskId ?? ''),
  }[target]
  const [before] = await tx
    .select({ id: appliedLessons.id })
    .from(appliedLessons)
    .where(
      and(
        eq(appliedLessons.orgId, actor.orgId),
        eq(appliedLessons.passageId, id),
        same,
        isNull(appliedLessons.takenBackAt),
      ),
    )
  if (before) throw new Refusal('WRONG_STATE', { path: [`${target}Id`], found: 'applied' })
}

/** No word of how it was applied is in the event: what legal closes later would be in the ledger already. */
async function tell(
  { record }: Act<unknown>,
  type: string,
  { id, caseId, lineId, policyId, riskId }: Pick<Applied, 'id' | 'caseId' | 'lineId' | 'policyId' | 'riskId'>,
  { number }: Pick<Passage, 'number'>,
  why?: string,
): Promise<void> {
  await record(type, {
    subject: { type: 'AppliedLesson', id },
    caseId,
    data: { number, line: lineId, policy: policyId, risk: riskId },
    words: { reason: why },
  })
}
