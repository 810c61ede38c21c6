import { eq } from 'drizzle-orm'
import { people } from '#db/schema/people.ts'
import { forgive, network, spend, type Tried } from './attempts.ts'
import { readEmail, triedAs } from './email.ts'
import { type Entering, entering } from './entering.ts'
import { type Handoff, handOff, type Visit } from './handoff.ts'
import { outside } from './outside.ts'
import { isPassword } from './password.ts'
import { SignInRefused } from './refused.ts'

export type Credentials = { readonly email: string; readonly password: string }
type Found = typeof people.$inferSelect

export const perPerson = (subject: string): Tried => ({ door: 'password', subject, most: 5, minutes: 15 })
export const perAddress = (address: string): Tried => ({
  door: 'address',
  subject: network(address),
  most: 30,
  minutes: 15,
})

export async function withPassword(credentials: Credentials, visit: Visit): Promise<Handoff> {
  const who = await prove(credentials, visit, ({ id }) => entering(id))
  return handOff(who.actor, 'password')
}

/**
 * Unknown, without a password, suspended and wrong are one answer, after the same work. Whom the right password belongs
 * to still has to be let in by `admit`.
 */
export async function prove<Admitted extends Entering | Found>(
  { email: given, password }: Credentials,
  { address }: Visit,
  admit: (person: Found) => Promise<Admitted | null>,
): Promise<Admitted> {
  const email = readEmail(given)
  const person = perPerson(triedAs(given))
  const spent = await spend(address ? [perAddress(address), person] : [person])
  if (spent.retryAfter !== null) throw new SignInRefused('RATE_LIMITED', 'too many wrong passwords', spent.retryAfter)

  const [found] = email ? await outside((tx) => tx.select().from(people).where(eq(people.email, email))) : []
  const isRight = await isPassword(found?.passwordHash ?? null, password.slice(0, 1_000))
  if (!found || !isRight) throw new SignInRefused('WRONG_PASSWORD', reasonFor(found))
  const admitted = await admit(found)
  if (!admitted) throw new SignInRefused('WRONG_PASSWORD', 'belongs to no organisation')
  await forgive(spent.ids, person)
  return admitted
}

function reasonFor(found: { passwordHash: string | null } | undefined): string {
  if (!found) return 'unknown person'
  return found.passwordHash ? 'wrong password' : 'has no password'
}
