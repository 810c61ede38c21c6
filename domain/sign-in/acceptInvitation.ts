import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { people, sessions } from '#db/schema/people.ts'
import type { Language } from '#db/schema/words.ts'
import { provedRecently } from '../actor.ts'
import { newId } from '../id.ts'
import { spend } from './attempts.ts'
import { present } from './confirm.ts'
import { type Handoff, handOff, type Method, type Visit } from './handoff.ts'
import { join } from './join.ts'
import { clock, outside } from './outside.ts'
import { hashPassword } from './password.ts'
import { faultOfPassword } from './passwordRules.ts'
import { SignInRefused } from './refused.ts'
import { digestOf, isSecret } from './secret.ts'
import { perAddress, prove } from './withPassword.ts'

/** An invitation as its secret opens it; `personId` when the mailbox is somebody's already, `memberId` when they were here before. */
export type Opened = {
  readonly orgId: string
  readonly id: string
  readonly organisation: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly personId: string | null
  readonly memberId: string | null
}
/** How one comes in by it: a new password; the one one has; by a click, being signed in; after signing in another way; not as who one is. */
export type WayIn = 'choose' | 'password' | 'join' | 'elsewhere' | 'another'
export type Shown = Pick<Opened, 'organisation' | 'email' | 'name'> & { readonly way: WayIn }
export type Accepting = { readonly secret: string; readonly password: string }

/** For the page: what the link opens, to whoever looks at it. Null when it opens nothing. */
export async function showInvitation(secret: string, session: string | null): Promise<Shown | null> {
  const opened = await open(secret)
  if (!opened) return null
  const { organisation, email, name } = opened
  return { organisation, email, name, way: await wayIn(opened, session) }
}

/** Someone new chooses a password. Whom the mailbox belongs to already proves who they are, and is a member here too. */
export async function acceptInvitation(
  { secret, password }: Accepting,
  visit: Visit,
  session: string | null,
): Promise<Handoff> {
  const opened = await open(secret)
  if (!opened) throw new SignInRefused('LINK_DEAD', 'an invitation that opens nothing')
  const way = await wayIn(opened, session)
  if (way === 'another') throw new SignInRefused('ANOTHER_PERSON', 'signed in as another person than the one invited')
  if (way === 'elsewhere') throw new SignInRefused('PROOF_TOO_OLD', 'has no password, and is not signed in')
  const passwordHash = way === 'choose' ? await chosen(opened, password, visit) : null
  if (way === 'password') await prove({ email: opened.email, password }, visit, async (person) => person)
  const method = way === 'join' ? await methodOf(session) : 'password'
  const personId = opened.personId ?? newId()
  await join({ ...opened, secret, personId, memberId: opened.memberId ?? newId() }, passwordHash)
  return handOff({ personId, orgId: opened.orgId }, method)
}

async function open(secret: string): Promise<Opened | null> {
  if (!isSecret(secret)) return null
  const { rows } = await database().pool.query<Opened>({
    name: 'find_invitation',
    text: `select org_id as "orgId", id, organisation, email, name, language, person_id as "personId", member_id as "memberId" from find_invitation($1)`,
    values: [digestOf(secret)],
  })
  return rows[0] ?? null
}

async function wayIn({ personId }: Opened, session: string | null): Promise<WayIn> {
  const actor = await present(session).catch(() => null)
  if (actor && actor.personId !== personId) return 'another'
  if (!personId) return 'choose'
  if (actor && provedRecently(actor, await clock())) return 'join'
  const [person] = await outside((tx) => tx.select().from(people).where(eq(people.id, personId)))
  return person?.passwordHash ? 'password' : 'elsewhere'
}

async function chosen({ name, organisation, email }: Opened, password: string, { address }: Visit): Promise<string> {
  const spent = await spend(address ? [perAddress(address)] : [])
  if (spent.retryAfter !== null) throw new SignInRefused('RATE_LIMITED', 'too many passwords tried', spent.retryAfter)
  const fault = await faultOfPassword(password.slice(0, 1_000), [name, organisation, email])
  if (fault) throw new SignInRefused('PASSWORD_REFUSED', `a password that is ${fault}`)
  return hashPassword(password)
}

async function methodOf(session: string | null): Promise<Method> {
  const { sessionId } = await present(session)
  const [row] = await outside((tx) =>
    tx.select({ method: sessions.method }).from(sessions).where(eq(sessions.id, sessionId)),
  )
  return row?.method ?? 'password'
}
