import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { mails } from '#db/schema/events.ts'
import { resets } from '#db/schema/invitations.ts'
import { people } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { newId } from '../id.ts'
import type { Written } from '../inbox/mail.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import { entering } from './entering.ts'
import { outside } from './outside.ts'
import { digestOf, newSecret } from './secret.ts'

export type ResetLetter = { readonly secret: string; readonly to: Actor; readonly expiresAt: Date }

const waiting = (id: string) =>
  and(eq(resets.id, id), isNull(resets.mailedAt), isNull(resets.usedAt), sql`${resets.expiresAt} > now()`)

/**
 * Finds out whose mailbox it is, and draws the secret for the mail that is about to be written. A mailbox that is nobody's,
 * or whose person signs in without a password, is forgotten. What is sent goes to the address that is kept, never as typed.
 */
export async function drawReset(id: string): Promise<ResetLetter | null> {
  const [found] = await outside((tx) =>
    tx
      .select({ personId: people.id })
      .from(resets)
      .innerJoin(people, eq(people.email, resets.email))
      .where(and(waiting(id), isNotNull(people.passwordHash))),
  )
  const who = found && (await entering(found.personId))
  const secret = newSecret()
  return outside(async (tx) => {
    const stale = lt(resets.askedAt, sql`now() - interval '1 day'`)
    await tx.delete(resets).where(who ? stale : or(stale, eq(resets.id, id)))
    if (!who) return null
    const { personId, orgId } = who.actor
    const [drawn] = await tx
      .update(resets)
      .set({ personId, orgId, secretHash: digestOf(secret) })
      .where(waiting(id))
      .returning({ expiresAt: resets.expiresAt })
    return drawn ? { secret, to: who.actor, expiresAt: drawn.expiresAt } : null
  })
}

/** Noted once it left; in a demonstration nothing does, and the mail is kept in its person's mailbox. */
export async function noteResetMailed(id: string, { to }: ResetLetter, kept: Written | null): Promise<void> {
  await transact(systemActor(to.orgId), async ({ tx, now, record }) => {
    const [noted] = await tx.update(resets).set({ mailedAt: now }).where(waiting(id)).returning()
    if (!noted) return
    await record('person.reset_mailed', { subject: { type: 'Person', id: to.memberId } })
    if (kept)
      await tx.insert(mails).values({
        orgId: to.orgId,
        id: newId(),
        memberId: to.memberId,
        kind: 'reset',
        saidAt: noted.askedAt,
        at: now,
        ...kept,
      })
  })
}
