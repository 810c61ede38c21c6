import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { decisions, notes, waivers } from '#db/schema/cases.ts'
import { members } from '#db/schema/people.ts'
import { steps } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { idOf, lines, maybe, moment, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { lockCase, shareCase } from './lock.ts'
import { refusalToDecide, refusalToDecideAction, refusalToNote } from './rules.ts'

const Decide = z.object({
  caseId: idOf('Case'),
  words: lines(1_000),
  ownerId: maybe(idOf('Person')),
  dueAt: maybe(moment()),
})

/** What we do about it. It counts as public action once a published statement says so. */
export const recordDecision = verb('recordDecision', Decide, async ({ actor, tx, now, record, input }) => {
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToDecideAction(actor, subject))
  if (input.ownerId) await knownMember(tx, actor.orgId, input.ownerId)
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(${decisions.number}), 0)::int` })
    .from(decisions)
    .where(and(eq(decisions.orgId, actor.orgId), eq(decisions.caseId, subject.id)))
  const row = {
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    number: (last?.n ?? 0) + 1,
    words: input.words,
    ownerId: input.ownerId,
    dueAt: input.dueAt,
    decidedBy: actor.memberId,
    decidedAt: now,
  }
  await tx.insert(decisions).values(row)
  await record('decision.recorded', {
    subject: { type: 'Decision', id: row.id },
    caseId: subject.id,
    data: { number: row.number, words: row.words },
  })
  return { decisionId: row.id, caseId: subject.id }
})

const Assign = z.object({ decisionId: idOf('Decision'), ownerId: idOf('Person') })

/** Somebody sees to it from now on: a decision that is nobody's is not carried out. */
export const assignDecision = verb('assignDecision', Assign, async ({ actor, tx, record, input }) => {
  const isTheOne = and(eq(decisions.orgId, actor.orgId), eq(decisions.id, input.decisionId))
  const [seen] = await tx.select({ caseId: decisions.caseId }).from(decisions).where(isTheOne)
  if (!seen) throw new NotFound()
  const subject = await lockCase(tx, actor, seen.caseId)
  refuse(refusalToDecideAction(actor, subject))
  await knownMember(tx, actor.orgId, input.ownerId)
  const isAnother = sql`${decisions.revokedAt} is null and ${decisions.ownerId} is distinct from ${input.ownerId}`
  const [given] = await tx
    .update(decisions)
    .set({ ownerId: input.ownerId })
    .where(and(isTheOne, isAnother))
    .returning({ number: decisions.number })
  if (!given) throw new Refusal('WRONG_STATE', { path: ['ownerId'] })
  await record('decision.assigned', {
    subject: { type: 'Decision', id: input.decisionId },
    caseId: subject.id,
    data: { number: given.number, member: input.ownerId },
  })
  return { decisionId: input.decisionId, caseId: subject.id }
})

const Waive = z.object({ caseId: idOf('Case'), step: z.enum(steps), reason: reason(10) })

/** A step of the modus operandi left out, by name, for ever: the reason and the person stay on the meter. */
export const waiveStep = verb('waiveStep', Waive, async ({ actor, tx, now, record, input }) => {
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToDecide(actor, subject))
  const [made] = await tx
    .insert(waivers)
    .values({
      orgId: actor.orgId,
      id: newId(),
      caseId: subject.id,
      step: input.step,
      reason: input.reason,
      by: actor.memberId,
      at: now,
    })
    .onConflictDoNothing()
    .returning({ id: waivers.id })
  if (!made) throw new Refusal('WRONG_STATE', { path: ['step'] })
  await record('step.waived', {
    subject: { type: 'Waiver', id: made.id },
    caseId: subject.id,
    data: { step: input.step },
    words: { reason: input.reason },
  })
  return { caseId: subject.id }
})

/** Something the timeline should know that no action of the system tells. */
export const addNote = verb('addNote', z.object({ caseId: idOf('Case'), words: lines(5_000) }), async (act) => {
  const subject = await shareCase(act.tx, act.actor, act.input.caseId)
  refuse(refusalToNote(act.actor, subject))
  return write(act, subject.id, act.input.words, null)
})

/** A correction never rewrites: it is a new entry that points at the old one. */
export const correctNote = verb('correctNote', z.object({ noteId: idOf('Note'), words: lines(5_000) }), async (act) => {
  const { actor, tx, input } = act
  const [old] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.orgId, actor.orgId), eq(notes.id, input.noteId)))
  if (!old) throw new NotFound()
  const subject = await shareCase(tx, actor, old.caseId)
  refuse(refusalToNote(actor, subject))
  const [already] = await tx
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.orgId, actor.orgId), eq(notes.corrects, old.id)))
  if (already) throw new Refusal('SUPERSEDED')
  return write(act, subject.id, input.words, old.id)
})

async function write({ actor, tx, now, record }: Act<unknown>, caseId: string, words: string, corrects: string | null) {
  const row = { orgId: actor.orgId, id: newId(), caseId, words, corrects, by: actor.memberId, at: now }
  await tx.insert(notes).values(row)
  await record(corrects ? 'note.corrected' : 'note.added', {
    subject: { type: 'Note', id: row.id },
    caseId,
    words: { words },
    data: corrects ? { corrects } : {},
  })
  return { noteId: row.id, caseId }
}

/** A member of this organisation; anyone else is not found, and the foreign key says so too. */
export async function knownMember(
  tx: Act<unknown>['tx'],
  orgId: string,
  memberId: string,
): Promise<typeof members.$inferSelect> {
  const [found] = await tx
    .select()
    .from(members)
    .where(and(eq(members.orgId, orgId), eq(members.id, memberId)))
  if (!found || found.suspendedAt) throw new NotFound()
  return found
}
