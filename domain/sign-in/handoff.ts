import { and, eq, isNull, sql } from 'drizzle-orm'
import { handoffs, sessions } from '#db/schema/people.ts'
import type { signInMethods } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { newId } from '../id.ts'
import { findActor } from '../people/findActor.ts'
import { endSessionsOf } from '../people/sessions.ts'
import { transact, type Work } from '../transact.ts'
import { type Entering, entering } from './entering.ts'
import { outside } from './outside.ts'
import { SignInRefused } from './refused.ts'
import { digestOf, isSecret, newSecret } from './secret.ts'

export type Method = (typeof signInMethods)[number]
/** Where a request comes from, kept with the session so that its owner knows it again. */
export type Visit = { readonly address: string | null; readonly agent: string | null }
export type Handoff = { readonly handoff: string }
export type Opened = {
  readonly secret: string
  readonly method: Method
  readonly language: Actor['language']
  readonly timeZone: string
}

/** Proof was given: a single-use word, good for a minute, to be turned into a session. */
export async function handOff(
  { personId, orgId }: Pick<Actor, 'personId' | 'orgId'>,
  method: Method,
  replaces: string | null = null,
): Promise<Handoff> {
  const handoff = newSecret()
  const expiresAt = sql`now() + interval '60 seconds'`
  await outside((tx) =>
    tx.insert(handoffs).values({ secretHash: digestOf(handoff), personId, orgId, method, replaces, expiresAt }),
  )
  return { handoff }
}

/** The word becomes a session under a new secret. What this browser carried before, ours or planted, is dead. */
export async function redeem(handoff: string, carried: string | null, visit: Visit): Promise<Opened> {
  const secretHash = digestOf(handoff)
  const [written] = isSecret(handoff)
    ? await outside((tx) => tx.select().from(handoffs).where(eq(handoffs.secretHash, secretHash)))
    : []
  const who = written && (await entering(written.personId, written.orgId))
  if (!who) throw new SignInRefused('SIGNED_OUT', 'unknown handoff')
  const secret = newSecret()
  await transact(who.actor, async (work) => {
    const [used] = await work.tx
      .update(handoffs)
      .set({ usedAt: work.now })
      .where(and(eq(handoffs.secretHash, secretHash), isNull(handoffs.usedAt), sql`${handoffs.expiresAt} > now()`))
      .returning()
    if (!used) throw new SignInRefused('SIGNED_OUT', 'handoff used or late')
    const replaced = used.replaces ? await replace(work, used.replaces) : null
    const row = {
      ...startOf(work.now, who, replaced),
      id: newId(),
      secretHash: digestOf(secret),
      personId: used.personId,
      orgId: used.orgId,
      method: used.method,
      confirmedAt: work.now,
      lastSeenAt: work.now,
      ...shortened(visit),
    }
    await work.tx.insert(sessions).values(row)
    await work.record(replaced ? 'session.confirmed' : 'session.started', {
      subject: { type: 'Session', id: row.id },
      data: { method: used.method },
    })
  })
  if (!written.replaces && carried) await end(carried)
  return { secret, method: written.method, language: who.actor.language, timeZone: who.actor.timeZone }
}

/** Proving oneself again gives a new secret and a new hour of proof, but no longer life. */
async function replace({ tx, now }: Work, sessionId: string) {
  const [old] = await tx
    .update(sessions)
    .set({ replacedAt: now })
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.replacedAt),
        isNull(sessions.revokedAt),
        sql`${sessions.endsAt} > now()`,
      ),
    )
    .returning()
  if (!old) throw new SignInRefused('SIGNED_OUT', 'the session to confirm has ended')
  return old
}

function startOf(now: Date, { absoluteHours }: Entering, replaced: { createdAt: Date; endsAt: Date } | null) {
  return replaced
    ? { createdAt: replaced.createdAt, endsAt: replaced.endsAt }
    : { createdAt: now, endsAt: new Date(now.getTime() + absoluteHours * 3_600_000) }
}

/** Ends the session behind a secret, if there is one: at sign-out, and when another takes its place. */
export async function end(secret: string): Promise<void> {
  const found = isSecret(secret) ? await findActor('session', digestOf(secret)) : null
  if (found) await endOwn(found.actor)
}

export async function endOwn(actor: Actor): Promise<void> {
  const { sessionId } = actor
  if (sessionId) await transact(actor, (work) => endSessionsOf(work, actor, actor.personId, eq(sessions.id, sessionId)))
}

const shortened = ({ address, agent }: Visit): Visit => ({
  address: address?.slice(0, 45) ?? null,
  agent: agent?.slice(0, 300) ?? null,
})
