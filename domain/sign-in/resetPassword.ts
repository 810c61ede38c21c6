import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { resets } from '#db/schema/invitations.ts'
import { people } from '#db/schema/people.ts'
import { endSessionsOf } from '../people/sessions.ts'
import { transact } from '../transact.ts'
import { forgive, spend } from './attempts.ts'
import { type Entering, entering } from './entering.ts'
import type { Visit } from './handoff.ts'
import { outside } from './outside.ts'
import { hashPassword } from './password.ts'
import { faultOfPassword } from './passwordRules.ts'
import { SignInRefused } from './refused.ts'
import { digestOf, isSecret } from './secret.ts'
import { perAddress, perPerson } from './withPassword.ts'

export type Resetting = { readonly secret: string; readonly password: string }

const openBy = (secret: string): SQL | undefined =>
  and(eq(resets.secretHash, digestOf(secret)), isNull(resets.usedAt), sql`${resets.expiresAt} > now()`)

/** For the page: whose password the link changes. Null when it opens nothing. */
export async function showReset(secret: string): Promise<{ readonly email: string } | null> {
  const who = await whose(secret)
  return who && { email: who.actor.email }
}

/** A new password for whoever reads that mailbox: every session ends, every other link too, and wrong guesses are forgiven. */
export async function resetPassword({ secret, password }: Resetting, { address }: Visit): Promise<{ reset: true }> {
  const spent = await spend(address ? [perAddress(address)] : [])
  if (spent.retryAfter !== null) throw new SignInRefused('RATE_LIMITED', 'too many passwords tried', spent.retryAfter)
  const who = await whose(secret)
  if (!who) throw new SignInRefused('LINK_DEAD', 'a reset that opens nothing')
  const { actor } = who
  const fault = await faultOfPassword(password.slice(0, 1_000), [actor.name, actor.organisation, actor.email])
  if (fault) throw new SignInRefused('PASSWORD_REFUSED', `a password that is ${fault}`)
  const passwordHash = await hashPassword(password)
  await transact(actor, async (work) => {
    const { tx, now, record } = work
    const [used] = await tx.update(resets).set({ usedAt: now }).where(openBy(secret)).returning()
    if (!used) throw new SignInRefused('LINK_DEAD', 'a reset that was used meanwhile')
    await tx.update(people).set({ passwordHash }).where(eq(people.id, actor.personId))
    await record('person.password_reset', { subject: { type: 'Person', id: actor.memberId } })
    await endSessionsOf(work, actor, actor.personId)
    const others = and(eq(resets.personId, actor.personId), isNull(resets.usedAt))
    await tx.update(resets).set({ usedAt: now }).where(others)
  })
  await forgive(spent.ids, perPerson(actor.email))
  return { reset: true }
}

/** The person, as long as the mailbox is still theirs and they may come in. */
async function whose(secret: string): Promise<Entering | null> {
  if (!isSecret(secret)) return null
  const [found] = await outside((tx) =>
    tx
      .select({ personId: resets.personId, orgId: resets.orgId })
      .from(resets)
      .innerJoin(people, and(eq(people.id, resets.personId), eq(people.email, resets.email)))
      .where(openBy(secret)),
  )
  return found?.personId ? entering(found.personId, found.orgId) : null
}
