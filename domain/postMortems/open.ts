import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { organisations } from '#db/schema/people.ts'
import { postMortems } from '#db/schema/postMortems.ts'
import { leadsOf } from '../cases/holders.ts'
import { type LockedCase, lockCase } from '../cases/lock.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { idOf } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { systemActor } from '../system.ts'
import { type Act, verb } from '../verb.ts'
import type { PostMortem } from './lock.ts'
import { changed, movePostMortem } from './move.ts'
import { refusalToStart } from './rules.ts'

const DAY = 86_400_000

type Acting = Pick<Act<unknown>, 'actor' | 'tx' | 'now' | 'record'>

/** A real case that closes owes its post-mortem; one that closes again owes it anew, and keeps what was written. */
export async function oweOnClosing(act: Acting, subject: LockedCase, closedAt: Date): Promise<string | null> {
  if (subject.kind === 'drill') return null
  const { actor, tx, now, record } = act
  const [house] = await tx
    .select({ days: organisations.postMortemDays })
    .from(organisations)
    .where(eq(organisations.id, actor.orgId))
  const dueAt = new Date(now.getTime() + (house?.days ?? 15) * DAY)
  const before = await postMortemOf(act, subject.id)
  const id = before?.id ?? newId()
  const state = before?.state ?? 'due'
  const stateEventId = await record('post_mortem.opened', {
    subject: { type: 'PostMortem', id },
    caseId: subject.id,
    to: state,
    data: { dueAt: dueAt.toISOString() },
  })
  const row = { closedAt, dueAt, stateEventId }
  if (before)
    await tx
      .update(postMortems)
      .set({ ...row, version: before.version + 1 })
      .where(is(act, id))
  else
    await tx.insert(postMortems).values({ orgId: actor.orgId, id, caseId: subject.id, state, stateSince: now, ...row })
  // Whoever closes it is told too: it is theirs to do, not news of their own act.
  await notify(tx, { ...systemActor(actor.orgId), claimedAt: actor.claimedAt }, now, {
    members: await leadsOf(act, subject.id),
    kind: 'post_mortem_due',
    asks: true,
    caseId: subject.id,
    subject: { type: 'PostMortem', id },
    dueAt,
  })
  return id
}

/** A rebound belongs to the same case: what was under review is not reviewed while the case goes on. */
export async function setAsideOnReopening(act: Acting, caseId: string): Promise<void> {
  const found = await postMortemOf(act, caseId)
  if (found?.state === 'in_review') await movePostMortem(act, found, 'drafting', 'post_mortem.drafting')
}

/** Begins to write it; on a case that was closed before cases owed one, opens it too. */
export const startPostMortem = verb('startPostMortem', z.object({ caseId: idOf('Case') }), async (act) => {
  const { actor, tx, input } = act
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToStart(actor, { caseId: subject.id, stage: subject.stage }), { found: subject.stage })
  if (subject.kind === 'drill') throw new Refusal('WRONG_STATE', { found: 'drill' })
  if (!(await postMortemOf(act, subject.id))) await oweOnClosing(act, subject, subject.stageSince)
  const found = await postMortemOf(act, subject.id)
  if (found?.state !== 'due') throw new Refusal('WRONG_STATE', { found: found?.state })
  await changed(act, found)
  return { postMortemId: found.id, caseId: subject.id }
})

async function postMortemOf({ tx, actor }: Acting, caseId: string): Promise<PostMortem | null> {
  const [found] = await tx
    .select()
    .from(postMortems)
    .where(and(eq(postMortems.orgId, actor.orgId), eq(postMortems.caseId, caseId)))
    .for('update')
  return found ?? null
}

const is = ({ actor }: Acting, id: string) => and(eq(postMortems.orgId, actor.orgId), eq(postMortems.id, id))
