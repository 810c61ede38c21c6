import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { invitations } from '#db/schema/invitations.ts'
import { members, people } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { systemActor } from '../system.ts'
import { transact, type Work } from '../transact.ts'
import type { Opened } from './acceptInvitation.ts'
import { SignInRefused } from './refused.ts'
import { digestOf } from './secret.ts'

type Joining = Opened & { readonly secret: string; readonly personId: string; readonly memberId: string }
type Invitation = typeof invitations.$inferSelect

/** One transaction: the person, their membership, the end of the invitation. Everything is asked again under lock. */
export function join(joining: Joining, passwordHash: string | null): Promise<void> {
  return transact(newcomer(joining), async (work) => {
    const invitation = await lockOpen(work, joining)
    if (passwordHash) await makePerson(work, joining, passwordHash)
    await makeMember(work, joining, invitation)
    await work.tx
      .update(invitations)
      .set({ acceptedAt: work.now, acceptedBy: joining.memberId })
      .where(and(eq(invitations.orgId, joining.orgId), eq(invitations.id, joining.id)))
    await work.record('invitation.accepted', { subject: { type: 'Invitation', id: joining.id } })
  })
}

/** On the doorstep: may sign the book, no more. */
const newcomer = ({ orgId, organisation, personId, memberId, name, email, language }: Joining): Actor => ({
  ...systemActor(orgId, organisation),
  kind: 'person',
  personId,
  memberId,
  name,
  email,
  language,
  guest: true,
  scopes: new Set(),
})

/** The inviter's row is held too, so that of a change of their role and this one comes first. */
async function lockOpen({ tx }: Work, { orgId, secret }: Joining): Promise<Invitation> {
  const [invitation] = await tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.orgId, orgId),
        eq(invitations.secretHash, digestOf(secret)),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
        sql`${invitations.expiresAt} > now()`,
      ),
    )
    .for('update')
  const [by] = invitation
    ? await tx
        .select()
        .from(members)
        .where(
          and(
            eq(members.orgId, orgId),
            eq(members.id, invitation.invitedBy),
            isNull(members.suspendedAt),
            sql`(${members.endsAt} is null or ${members.endsAt} > now())`,
          ),
        )
        .for('share')
    : []
  if (!invitation || !by?.capacities.includes('admin') || by.guest)
    throw new SignInRefused('LINK_DEAD', 'an invitation that ended meanwhile')
  return invitation
}

async function makePerson({ tx }: Work, { personId, email, name, language }: Joining, passwordHash: string) {
  const made = await tx
    .insert(people)
    .values({ id: personId, email, name, language, passwordHash })
    .onConflictDoNothing()
    .returning({ id: people.id })
  if (made.length === 0) throw new SignInRefused('WRONG_PASSWORD', 'the mailbox became somebody’s meanwhile')
}

/** New, or back again after the day they left on. */
async function makeMember({ tx, now }: Work, { orgId, memberId, personId }: Joining, invitation: Invitation) {
  const { capacities, job, guestUntil } = invitation
  const place = { capacities, job, guest: guestUntil !== null, endsAt: guestUntil }
  const made = await tx
    .insert(members)
    .values({ orgId, id: memberId, personId, ...place })
    .onConflictDoUpdate({
      target: [members.orgId, members.personId],
      set: place,
      setWhere: and(lte(members.endsAt, now), isNull(members.suspendedAt)),
    })
    .returning({ id: members.id })
  if (made.length === 0) throw new SignInRefused('LINK_DEAD', 'a member already')
}
