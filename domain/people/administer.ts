import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { members, sessions, tokens } from '#db/schema/people.ts'
import { type Capacity, capacities } from '#db/schema/words.ts'
import { idOf } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { holdWords } from '../statements/holdWords.ts'
import { lapseVotesOf } from '../statements/lapse.ts'
import { type Act, verb } from '../verb.ts'
import { refusalToChangePeople } from './rules.ts'
import { endSessionsOf } from './sessions.ts'

const Whom = z.object({ personId: idOf('Person') })
const Changed = Whom.extend({
  capacities: z
    .array(z.enum(capacities))
    .min(1)
    .max(capacities.length)
    .transform((list) => [...new Set(list)].sort()),
})

/** What a person may do from their next request on; whoever holds none is suspended instead. */
export const changeCapacities = verb('changeCapacities', Changed, async (act) => {
  const { actor, tx, record, input } = act
  const member = await lockVoter(act)
  if (!input.capacities.includes('admin')) await keepAnAdmin(act, member)
  await tx.update(members).set({ capacities: input.capacities }).where(theMember(actor.orgId, member.id))
  await record('person.capacities_changed', {
    subject: { type: 'Person', id: member.id },
    data: { was: member.capacities, now: input.capacities },
  })
  await lapseVotesOf(act, member.id)
  return { memberId: member.id }
})

/** Out at once: sessions and tokens end with the same commit, and words that rested on their vote are not cleared any more. */
export const suspendPerson = verb('suspendPerson', Whom, async (act) => {
  const { actor, tx, now, record } = act
  const member = await lockVoter(act)
  if (member.suspendedAt) throw new Refusal('WRONG_STATE', { path: ['personId'] })
  await keepAnAdmin(act, member)
  await tx.update(members).set({ suspendedAt: now }).where(theMember(actor.orgId, member.id))
  await record('person.suspended', { subject: { type: 'Person', id: member.id } })
  await endAccess(act, member)
  return { memberId: member.id }
})

export const reinstatePerson = verb('reinstatePerson', Whom, async (act) => {
  const { actor, tx, record } = act
  const member = await lockMember(act)
  if (!member.suspendedAt || member.erasedAt) throw new Refusal('WRONG_STATE', { path: ['personId'] })
  await tx.update(members).set({ suspendedAt: null }).where(theMember(actor.orgId, member.id))
  await record('person.reinstated', { subject: { type: 'Person', id: member.id } })
  return { memberId: member.id }
})

/** Signs somebody out everywhere: a lost telephone. */
export const endSessions = verb('endSessions', Whom, async (act) => {
  const member = await lockMember(act)
  const ended = await endSessionsOf(act, act.actor, member.personId, eq(sessions.orgId, act.actor.orgId))
  return { memberId: member.id, ended }
})

/** Votes that wait for others lapse; sessions and tokens end, each with its event. */
export async function endAccess(act: Act<unknown>, member: Member): Promise<void> {
  const { actor, tx, now, record } = act
  await lapseVotesOf(act, member.id)
  await endSessionsOf(act, actor, member.personId, eq(sessions.orgId, actor.orgId))
  const ended = await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.orgId, actor.orgId), eq(tokens.memberId, member.id), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id })
  for (const { id } of ended) await record('token.revoked', { subject: { type: 'Token', id } })
}

export type Member = typeof members.$inferSelect

/** Case, version, then the person: as a vote locks, so that it is cast before this or not at all. */
async function lockVoter(act: Act<{ personId: string }>): Promise<Member> {
  refuse(refusalToChangePeople(act.actor, act.now))
  await lockAdmins(act)
  await holdWords(act)
  return lockMember(act)
}

export async function lockMember({ actor, tx, now, input }: Act<{ personId: string }>): Promise<Member> {
  refuse(refusalToChangePeople(actor, now))
  await lockAdmins({ actor, tx })
  const [member] = await tx.select().from(members).where(theMember(actor.orgId, input.personId)).for('no key update')
  if (!member) throw new NotFound()
  return member
}

/** One change of people at a time, so that of two last administrators not both can go. */
async function lockAdmins({ actor, tx }: Pick<Act<unknown>, 'actor' | 'tx'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`administrators of ${actor.orgId}`}, 0))`)
}

export async function keepAnAdmin({ actor, tx }: Act<unknown>, member: Member): Promise<void> {
  const isAdmin = (held: readonly Capacity[]) => held.includes('admin')
  if (!isAdmin(member.capacities) || member.suspendedAt) return
  const others = await tx
    .select()
    .from(members)
    .where(
      and(
        eq(members.orgId, actor.orgId),
        isNull(members.suspendedAt),
        sql`${members.id} <> ${member.id}`,
        sql`(${members.endsAt} is null or ${members.endsAt} > now())`,
      ),
    )
  if (!others.some(({ capacities: held }) => isAdmin(held))) throw new Refusal('LAST_ADMIN', { path: ['personId'] })
}

const theMember = (orgId: string, id: string) => and(eq(members.orgId, orgId), eq(members.id, id))
