import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '#db/schema/people.ts'
import { type Actor, provedRecently } from '../actor.ts'
import { Refusal, refuse } from '../refusal.ts'
import { proveAgain } from '../sign-in/confirm.ts'
import { clock, outside } from '../sign-in/outside.ts'
import { hashPassword } from '../sign-in/password.ts'
import { faultOfPassword } from '../sign-in/passwordRules.ts'
import { SignInRefused } from '../sign-in/refused.ts'
import { checked, type Options, verb } from '../verb.ts'
import { refusalToOwn } from './rules.ts'
import { endOthers } from './sessions.ts'

const Passwords = z.object({ current: z.string().max(1_000).nullish(), next: z.string().max(1_000) })

/** Who has a password gives it; who has none yet has just proved themselves otherwise. Every other session ends. */
export async function changeMyPassword(actor: Actor, raw: unknown, options?: Options) {
  refuse(refusalToOwn(actor))
  const { current, next } = checked(Passwords, raw)
  const fault = await faultOfPassword(next, [actor.name, actor.organisation, actor.email])
  if (fault) throw new Refusal('PASSWORD_REFUSED', { path: ['next'], found: fault })
  await prove(actor, current ?? null)
  const passwordHash = await hashPassword(next)
  return keep(passwordHash)(actor, {}, options)
}

/** The input is left out on purpose: a digest of it, kept for repeats, could be guessed at. */
const keep = (passwordHash: string) =>
  verb('changeMyPassword', z.object({}), async (act) => {
    await act.tx.update(people).set({ passwordHash }).where(eq(people.id, act.actor.personId))
    await act.record('person.password_changed', { subject: { type: 'Person', id: act.actor.memberId } })
    await endOthers(act, act.actor)
    return { memberId: act.actor.memberId }
  })

async function prove(actor: Actor, current: string | null): Promise<void> {
  const [person] = await outside((tx) =>
    tx.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, actor.personId)),
  )
  if (!person?.passwordHash) return refuse(provedRecently(actor, await clock()) ? null : 'STEP_UP_REQUIRED')
  try {
    await proveAgain(actor, current ?? '')
  } catch (error) {
    if (error instanceof SignInRefused) throw new Refusal('WRONG_PASSWORD', { path: ['current'] })
    throw error
  }
}
