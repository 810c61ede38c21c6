import { and, count, eq, max } from 'drizzle-orm'
import { z } from 'zod'
import { roles } from '#db/schema/cases.ts'
import { improvements } from '#db/schema/improvements.ts'
import { members } from '#db/schema/people.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe, moment, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { systemActor } from '../system.ts'
import { type Act, verb } from '../verb.ts'
import { expectRoom, expectVersion, factsOf, type Improvement, type LockedPostMortem, lockPostMortem } from './lock.ts'
import { wroteOn } from './move.ts'
import { refusalToChange, refusalToFinish, refusalToWaive, refusalToWrite } from './rules.ts'

/** A day: whatever hour of it somebody names. */
const day = moment().transform((at) => at.toISOString().slice(0, 10))
const owner = maybe(idOf('Person'))
const OnImprovement = z.object({ improvementId: idOf('Improvement'), expectedVersion: z.int().min(1) })

/** What will be done otherwise. Owner and date may come later, and must before anybody is asked to clear it. */
export const addImprovement = verb(
  'addImprovement',
  z.object({ postMortemId: idOf('PostMortem'), words: lines(1_000), ownerId: owner, dueAt: maybe(day) }),
  async (act) => {
    const { actor, tx, now, input } = act
    const locked = await lockPostMortem(tx, actor, input.postMortemId)
    refuse(refusalToWrite(actor, factsOf(locked, actor)), { found: locked.postMortem.state })
    await expectOnCase(act, locked.subject, input.ownerId)
    const [last] = await tx
      .select({ number: max(improvements.number), standing: count() })
      .from(improvements)
      .where(and(eq(improvements.orgId, actor.orgId), eq(improvements.postMortemId, locked.postMortem.id)))
    expectRoom(last?.standing ?? 0)
    const row = {
      orgId: actor.orgId,
      id: newId(),
      postMortemId: locked.postMortem.id,
      caseId: locked.subject.id,
      number: (last?.number ?? 0) + 1,
      words: input.words,
      ownerId: input.ownerId,
      dueOn: input.dueAt,
      addedBy: actor.memberId,
      addedAt: now,
    }
    await tx.insert(improvements).values(row)
    await tell(act, 'improvement.added', row)
    await wroteOn(act, locked.postMortem)
    return { improvementId: row.id, postMortemId: row.postMortemId }
  },
)

/** Gives it to somebody, by a day. While it is under review this takes the review back; once published it does not. */
export const changeImprovement = verb(
  'changeImprovement',
  OnImprovement.extend({ ownerId: idOf('Person'), dueAt: day }),
  async (act) => {
    const { actor, tx, now, input } = act
    const { locked, improvement } = await lockImprovement(act, refusalToChange)
    await expectOnCase(act, locked.subject, input.ownerId)
    const to = { ownerId: input.ownerId, dueOn: input.dueAt }
    await update(act, improvement, to)
    await tell(act, 'improvement.changed', { ...improvement, ...to })
    if (locked.postMortem.state !== 'published') await wroteOn(act, locked.postMortem)
    else {
      await settleNotices(tx, actor, now, improvement.id, ['improvement_given'])
      await give(act, { ...improvement, ...to })
    }
    return { improvementId: improvement.id, postMortemId: improvement.postMortemId }
  },
)

/** It is done, and what shows it. */
export const finishImprovement = verb('finishImprovement', OnImprovement.extend({ note: reason() }), (act) =>
  end(act, 'done', act.input.note),
)

/** Let go by name: it leaves the board, and the reason stays. */
export const waiveImprovement = verb('waiveImprovement', OnImprovement.extend({ reason: reason() }), (act) =>
  end(act, 'waived', act.input.reason),
)

async function end(act: Act<z.output<typeof OnImprovement>>, state: 'done' | 'waived', why: string) {
  const { actor, tx, now } = act
  const { improvement } = await lockImprovement(act, state === 'done' ? refusalToFinish : refusalToWaive)
  await update(act, improvement, { state, endedAt: now, endedBy: actor.memberId })
  await tell(act, `improvement.${state}`, improvement, why)
  await settleNotices(tx, actor, now, improvement.id, ['improvement_given'])
  return { improvementId: improvement.id, postMortemId: improvement.postMortemId }
}

/** In its owner's inbox from now on, until it is done or waived by name. */
export async function give(
  { actor, tx, now }: Pick<Act<unknown>, 'actor' | 'tx' | 'now'>,
  { id, caseId, ownerId, dueOn }: Pick<Improvement, 'id' | 'caseId' | 'ownerId' | 'dueOn'>,
): Promise<void> {
  if (!ownerId || !dueOn) return
  await notify(tx, { ...systemActor(actor.orgId), claimedAt: actor.claimedAt }, now, {
    members: [ownerId],
    kind: 'improvement_given',
    asks: true,
    caseId,
    subject: { type: 'Improvement', id },
    dueAt: new Date(`${dueOn}T23:59:59.000Z`),
  })
}

async function lockImprovement(
  { actor, tx, input }: Act<z.output<typeof OnImprovement>>,
  refusalTo: typeof refusalToFinish,
) {
  const theOne = and(eq(improvements.orgId, actor.orgId), eq(improvements.id, input.improvementId))
  const [seen] = await tx.select().from(improvements).where(theOne)
  if (!seen) throw new NotFound()
  const locked = await lockPostMortem(tx, actor, seen.postMortemId)
  const [improvement] = await tx.select().from(improvements).where(theOne)
  if (!improvement) throw new NotFound()
  refuse(refusalTo(actor, improvement), { found: improvement.state })
  expectVersion('Improvement', improvement, input.expectedVersion)
  return { locked, improvement }
}

/** Whoever is given something can come in and see what it is about. */
async function expectOnCase(
  { actor, tx }: Act<unknown>,
  { id, confidentiality }: LockedPostMortem['subject'],
  memberId: string | null,
): Promise<void> {
  if (!memberId) return
  const [found] = await tx
    .select({ suspendedAt: members.suspendedAt, erasedAt: members.erasedAt, guest: members.guest })
    .from(members)
    .where(and(eq(members.orgId, actor.orgId), eq(members.id, memberId)))
  if (!found) throw new NotFound()
  const [part] = await tx
    .select({ id: roles.id })
    .from(roles)
    .where(
      and(eq(roles.orgId, actor.orgId), eq(roles.caseId, id), eq(roles.memberId, memberId), eq(roles.state, 'held')),
    )
  const outside = (confidentiality === 'restricted' || found.guest) && !part
  if (found.suspendedAt || found.erasedAt || outside) throw new Refusal('INVALID_INPUT', { path: ['ownerId'] })
}

async function update(
  { tx, actor }: Act<unknown>,
  { id, version }: Improvement,
  set: Partial<typeof improvements.$inferInsert>,
): Promise<void> {
  await tx
    .update(improvements)
    .set({ ...set, version: version + 1 })
    .where(and(eq(improvements.orgId, actor.orgId), eq(improvements.id, id)))
}

async function tell(
  { record }: Act<unknown>,
  type: string,
  { id, caseId, number, ownerId, dueOn }: Pick<Improvement, 'id' | 'caseId' | 'number' | 'ownerId' | 'dueOn'>,
  why?: string,
): Promise<void> {
  await record(type, {
    subject: { type: 'Improvement', id },
    caseId,
    data: { number, member: ownerId, dueOn },
    words: { reason: why },
  })
}
