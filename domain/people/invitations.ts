import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { invitations } from '#db/schema/invitations.ts'
import { members, people } from '#db/schema/people.ts'
import { capacities, languages } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { idOf, line, mailbox, maybe, moment } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { mailsTo, spendIn } from '../sign-in/attempts.ts'
import { type Act, verb } from '../verb.ts'
import { refusalToChangePeople } from './rules.ts'

const Invited = z.object({
  name: line(120),
  email: mailbox(),
  job: maybe(line(120)),
  capacities: z
    .array(z.enum(capacities))
    .min(1)
    .max(capacities.length)
    .transform((list) => [...new Set(list)].sort()),
  language: z.enum(languages),
  guestUntil: maybe(moment()),
})
const Which = z.object({ invitationId: idOf('Invitation') })

/** Somebody new, by a mail that lets one mailbox in, once, within 72 hours. A day to leave on makes them a guest. */
export const invitePerson = verb('invitePerson', Invited, async (act) => {
  const { actor, tx, now, record, input } = act
  refuse(refusalToChangePeople(actor, now))
  if (input.guestUntil && input.guestUntil <= now) throw new Refusal('INVALID_INPUT', { path: ['guestUntil'] })
  await notHereYet(act)
  const id = newId()
  const [made] = await tx
    .insert(invitations)
    .values({ orgId: actor.orgId, id, ...input, ...asked(act) })
    .onConflictDoNothing()
    .returning({ id: invitations.id })
  if (!made) throw new Refusal('ALREADY_INVITED', { path: ['email'] })
  await record('person.invited', {
    subject: { type: 'Invitation', id },
    data: { capacities: input.capacities, guestUntil: input.guestUntil?.toISOString() },
  })
  await mailLater(act, id, input.email, ['email'])
  return { invitationId: id }
})

/** The same offer under a new secret, vouched for by whoever sends it: what was mailed before opens nothing. */
export const resendInvitation = verb('resendInvitation', Which, async (act) => {
  const sent = await change(act, { ...asked(act), secretHash: null, mailedAt: null })
  await act.record('invitation.resent', { subject: { type: 'Invitation', id: sent.id } })
  await mailLater(act, sent.id, sent.email, [])
  return { invitationId: sent.id }
})

export const withdrawInvitation = verb('withdrawInvitation', Which, async (act) => {
  const gone = await change(act, { withdrawnAt: act.now, withdrawnBy: act.actor.memberId })
  await act.record('invitation.withdrawn', { subject: { type: 'Invitation', id: gone.id } })
  return { invitationId: gone.id }
})

const asked = ({ actor, now }: Act<unknown>) => ({
  invitedBy: actor.memberId,
  askedAt: now,
  expiresAt: new Date(now.getTime() + 72 * 3_600_000),
})

/** One that is open; one that was accepted or withdrawn meanwhile says so. */
async function change(act: Act<z.output<typeof Which>>, to: Partial<typeof invitations.$inferInsert>) {
  const { actor, tx, now, input } = act
  refuse(refusalToChangePeople(actor, now))
  const named: SQL | undefined = and(eq(invitations.orgId, actor.orgId), eq(invitations.id, input.invitationId))
  const open = and(named, isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt))
  const [changed] = await tx.update(invitations).set(to).where(open).returning()
  if (changed) return changed
  const [ended] = await tx.select({ id: invitations.id }).from(invitations).where(named)
  throw ended ? new Refusal('WRONG_STATE') : new NotFound()
}

/** Whoever left on their day may be invited again; whoever is suspended is let in again instead. */
async function notHereYet({ actor, tx, input }: Act<z.output<typeof Invited>>): Promise<void> {
  const [here] = await tx
    .select({ id: members.id })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(
      and(
        eq(members.orgId, actor.orgId),
        eq(people.email, input.email),
        sql`(${members.suspendedAt} is not null or ${members.endsAt} is null or ${members.endsAt} > now())`,
      ),
    )
  if (here) throw new Refusal('ALREADY_MEMBER', { path: ['email'] })
}

/** The job names the row, and neither mailbox nor secret: the secret is drawn when the mail is written. */
async function mailLater({ actor, tx, now }: Act<unknown>, id: string, email: string, path: string[]): Promise<void> {
  const spent = await spendIn(tx, [mailsTo(email, 'invitation')])
  if (spent.retryAfter !== null) throw new Refusal('TOO_MANY_MAILS', { path })
  const payload = sql`json_build_object('orgId', ${actor.orgId}::text, 'invitationId', ${id}::text, 'askedAt', ${now.toISOString()}::text)`
  await tx.execute(sql`select graphile_worker.add_job('mail_invitation', ${payload}, max_attempts => 10)`)
}
