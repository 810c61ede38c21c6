import { eq } from 'drizzle-orm'
import { identities, people } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { findActor } from '../people/findActor.ts'
import { forgive, spend, type Tried } from './attempts.ts'
import { endOwn, type Handoff, handOff } from './handoff.ts'
import { outside } from './outside.ts'
import { isPassword } from './password.ts'
import { SignInRefused } from './refused.ts'
import { digestOf, isSecret } from './secret.ts'

const most = 5

export type Present = Actor & { readonly sessionId: string }

/** Who is signed in behind this cookie, at full strength: a session that was replaced proves nothing. */
export async function present(session: string | null): Promise<Present> {
  const actor = session && isSecret(session) ? (await findActor('session', digestOf(session)))?.actor : undefined
  if (!actor?.sessionId || actor.scopes !== null) throw new SignInRefused('SIGNED_OUT', 'no session')
  return { ...actor, sessionId: actor.sessionId }
}

export type Way = 'password' | 'persona' | 'provider'
export type Confirming = { readonly name: string; readonly minutes: number; readonly ways: readonly Way[] }

/** How whoever is signed in can prove it again, for the page that asks; null when nobody is. */
export async function waysToConfirm(session: string | null, demo: boolean): Promise<Confirming | null> {
  const actor = await present(session).catch(() => null)
  if (!actor) return null
  const [person] = await outside((tx) => tx.select().from(people).where(eq(people.id, actor.personId)))
  const linked = await outside((tx) =>
    tx.select().from(identities).where(eq(identities.personId, actor.personId)).limit(1),
  )
  const ways = [
    person?.passwordHash && 'password',
    linked.length > 0 && 'provider',
    demo && person?.demo && actor.demo && 'persona',
  ] as const
  return {
    name: actor.name,
    minutes: actor.stepUpMinutes,
    ways: ways.filter((way) => typeof way === 'string' && way !== '') as Way[],
  }
}

/** The same person once more: a new secret, with a new hour of proof. */
export async function confirmWithPassword(session: string | null, password: string): Promise<Handoff> {
  const actor = await present(session)
  await proveAgain(actor, password)
  return handOff(actor, 'password', actor.sessionId)
}

/** In a demonstration a click is all the proof there is; the secret changes all the same. */
export async function confirmAsPersona(session: string | null): Promise<Handoff> {
  const actor = await present(session)
  const [person] = await outside((tx) =>
    tx.select({ demo: people.demo }).from(people).where(eq(people.id, actor.personId)),
  )
  if (!person?.demo || !actor.demo) throw new SignInRefused('NOT_HERE', 'not a persona of a demonstration')
  return handOff(actor, 'persona', actor.sessionId)
}

/** Five wrong answers end the session they were given in. */
export async function proveAgain(actor: Actor, password: string): Promise<void> {
  const limit: Tried = { door: 'confirm', subject: actor.sessionId ?? actor.memberId, most, minutes: 24 * 60 }
  const spent = await spend([limit])
  const [person] =
    spent.retryAfter === null
      ? await outside((tx) => tx.select().from(people).where(eq(people.id, actor.personId)))
      : []
  const isRight =
    spent.retryAfter === null && (await isPassword(person?.passwordHash ?? null, password.slice(0, 1_000)))
  if (isRight) return forgive(spent.ids, limit)
  if (spent.retryAfter === null && spent.used < most)
    throw new SignInRefused('WRONG_PASSWORD', 'wrong password at step-up')
  await endOwn(actor)
  throw new SignInRefused('SIGNED_OUT', 'five wrong passwords at step-up')
}
