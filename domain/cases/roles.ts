import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { roles } from '#db/schema/cases.ts'
import { caseRoles } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { lapseVotesOf } from '../statements/lapse.ts'
import { type Act, verb } from '../verb.ts'
import { knownMember } from './decideOnCase.ts'
import { lockCase } from './lock.ts'
import { refusalToAnswerRole, refusalToHandOver, refusalToOfferRole } from './rules.ts'

const Offer = z.object({
  caseId: idOf('Case'),
  memberId: idOf('Person'),
  role: z.enum(caseRoles),
  note: maybe(lines(5_000)),
})

/** A role is offered, then held: nobody is put in charge without a yes. */
export const offerRole = verb('offerRole', Offer, async (act) => {
  const subject = await lockCase(act.tx, act.actor, act.input.caseId)
  refuse(refusalToOfferRole(act.actor, subject))
  return offer(act, act.input, null)
})

const HandOver = z.object({ roleId: idOf('Role'), memberId: idOf('Person'), note: maybe(lines(5_000)) })

/** The giver keeps the role until the receiver accepts; both are shown meanwhile. */
export const handOverRole = verb('handOverRole', HandOver, async (act) => {
  const held = await lockRole(act, act.input.roleId)
  refuse(refusalToHandOver(act.actor, held), { found: held.state })
  return offer(
    act,
    { caseId: held.caseId, memberId: act.input.memberId, role: held.role, note: act.input.note },
    held.id,
  )
})

export const acceptRole = verb('acceptRole', z.object({ roleId: idOf('Role') }), async (act) => {
  const offered = await myOffer(act)
  await accept(act, offered)
  return { roleId: offered.id, caseId: offered.caseId }
})

/** From offered to held, by a press on it or by a vote in its lane. */
export async function accept(act: Act<unknown>, offered: typeof roles.$inferSelect): Promise<void> {
  const { actor, tx, now, record } = act
  await settleNotices(tx, actor, now, offered.id, ['role_offered'])
  await tx
    .update(roles)
    .set({ state: 'held', heldAt: now })
    .where(and(eq(roles.orgId, actor.orgId), eq(roles.id, offered.id)))
  await record('role.accepted', {
    subject: { type: 'Role', id: offered.id },
    caseId: offered.caseId,
    from: 'offered',
    to: 'held',
    data: { role: offered.role },
  })
  if (offered.replaces) {
    const [given] = await tx
      .update(roles)
      .set({ state: 'handed_over', endedAt: now })
      .where(and(eq(roles.orgId, actor.orgId), eq(roles.id, offered.replaces), eq(roles.state, 'held')))
      .returning({ memberId: roles.memberId })
    if (!given) throw new Refusal('WRONG_STATE', { path: ['roleId'] }) // someone else took it first
    await record('role.handed_over', {
      subject: { type: 'Role', id: offered.replaces },
      caseId: offered.caseId,
      from: 'held',
      to: 'handed_over',
      data: { role: offered.role, member: actor.memberId },
    })
    await lapseVotesOf(act, given.memberId, offered.caseId)
  }
}

export const declineRole = verb('declineRole', z.object({ roleId: idOf('Role') }), async (act) => {
  const { actor, tx, now, record } = act
  const offered = await myOffer(act)
  await settleNotices(tx, actor, now, offered.id, ['role_offered'])
  await tx
    .update(roles)
    .set({ state: 'declined', endedAt: now })
    .where(and(eq(roles.orgId, actor.orgId), eq(roles.id, offered.id)))
  await record('role.declined', {
    subject: { type: 'Role', id: offered.id },
    caseId: offered.caseId,
    from: 'offered',
    to: 'declined',
    data: { role: offered.role },
  })
  return { roleId: offered.id, caseId: offered.caseId }
})

export async function offer(
  { actor, tx, now, record }: Act<unknown>,
  given: z.output<typeof Offer>,
  replaces: string | null,
) {
  await knownMember(tx, actor.orgId, given.memberId)
  const row = {
    orgId: actor.orgId,
    id: newId(),
    caseId: given.caseId,
    memberId: given.memberId,
    role: given.role,
    state: 'offered' as const,
    offeredAt: now,
    offeredBy: actor.memberId,
    note: given.note,
    replaces,
  }
  const [made] = await tx.insert(roles).values(row).onConflictDoNothing().returning({ id: roles.id })
  if (!made) throw new Refusal('WRONG_STATE', { path: ['memberId'] })
  await record('role.offered', {
    subject: { type: 'Role', id: row.id },
    caseId: given.caseId,
    to: 'offered',
    data: { role: given.role, member: given.memberId },
  })
  await notify(tx, actor, now, {
    members: [given.memberId],
    kind: 'role_offered',
    asks: true,
    caseId: given.caseId,
    subject: { type: 'Role', id: row.id },
    data: { role: given.role },
  })
  return { roleId: row.id, caseId: given.caseId }
}

async function myOffer(act: Act<{ roleId: string }>) {
  const found = await lockRole(act, act.input.roleId)
  refuse(refusalToAnswerRole(act.actor, found), { found: found.state })
  return found
}

async function lockRole({ actor, tx }: Act<unknown>, roleId: string) {
  const theRole = and(eq(roles.orgId, actor.orgId), eq(roles.id, roleId))
  const [found] = await tx.select({ caseId: roles.caseId }).from(roles).where(theRole)
  if (!found) throw new NotFound()
  await lockCase(tx, actor, found.caseId)
  const [locked] = await tx.select().from(roles).where(theRole).for('update')
  if (!locked) throw new NotFound()
  return locked
}
