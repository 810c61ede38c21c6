import { and, eq } from 'drizzle-orm'
import { identities } from '#db/schema/people.ts'
import { provedRecently } from '../actor.ts'
import { transact } from '../transact.ts'
import { present } from './confirm.ts'
import { entering } from './entering.ts'
import { type Handoff, handOff } from './handoff.ts'
import { clock, outside } from './outside.ts'
import { SignInRefused } from './refused.ts'
import { signed, unsigned } from './secret.ts'

export const purposes = ['enter', 'confirm', 'link'] as const
export type Purpose = (typeof purposes)[number]

/** What a provider vouched for: (issuer, subject) is the person, never a mail address. */
export type Vouched = { readonly issuer: string; readonly subject: string; readonly authenticatedAt: number | null }
export type Linked = { readonly linked: true }

type Intent = { purpose: Purpose; sessionId: string | null; at: number }
const life = 5 * 60_000
const clockTolerance = 10_000

/** Sealed before the browser leaves for the provider, opened when it is back: why it went, and from which session. */
export async function intend(purpose: Purpose, session: string | null, key: Buffer): Promise<string> {
  const [actor, now] = [purpose === 'enter' ? null : await present(session), await clock()]
  if (actor && purpose === 'link' && !provedRecently(actor, now))
    throw new SignInRefused('PROOF_TOO_OLD', 'linking without recent proof')
  return signed(
    JSON.stringify({ purpose, sessionId: actor?.sessionId ?? null, at: now.getTime() } satisfies Intent),
    key,
  )
}

export async function withProvider(
  vouched: Vouched,
  intent: string | null,
  session: string | null,
  key: Buffer,
): Promise<Handoff | Linked> {
  const { purpose, sessionId, at } = await openIntent(intent, key)
  if (purpose === 'enter') return enter(vouched)
  const actor = await present(session)
  if (actor.sessionId !== sessionId)
    throw new SignInRefused('ANOTHER_PERSON', 'another session came back from the provider')
  if (purpose === 'link') return link(vouched, actor)
  const personId = await personBehind(vouched)
  if (personId !== actor.personId) throw new SignInRefused('ANOTHER_PERSON', 'another person proved themselves')
  if (vouched.authenticatedAt === null || vouched.authenticatedAt * 1_000 < at - clockTolerance)
    throw new SignInRefused('PROOF_TOO_OLD', 'the provider did not ask again')
  return handOff(actor, 'oidc', actor.sessionId)
}

async function openIntent(intent: string | null, key: Buffer): Promise<Intent> {
  const words = intent === null ? null : unsigned(intent, key)
  const read = words === null ? null : (JSON.parse(words) as Intent)
  if (!read || (await clock()).getTime() - read.at > life)
    throw new SignInRefused('LINK_EXPIRED', 'no intent, or one older than five minutes')
  return read
}

async function enter(vouched: Vouched): Promise<Handoff> {
  const personId = await personBehind(vouched)
  const who = personId && (await entering(personId))
  if (!who)
    throw new SignInRefused('UNKNOWN_IDENTITY', personId ? 'belongs to no organisation' : 'no person has this identity')
  return handOff(who.actor, 'oidc')
}

async function personBehind({ issuer, subject }: Vouched): Promise<string | null> {
  const [found] = await outside((tx) =>
    tx
      .select()
      .from(identities)
      .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject))),
  )
  return found?.personId ?? null
}

/** Only whoever is signed in, and proved it a moment ago, ties an outside identity to themselves. */
async function link({ issuer, subject }: Vouched, actor: Awaited<ReturnType<typeof present>>): Promise<Linked> {
  return transact(actor, async ({ tx, now, record }) => {
    if (!provedRecently(actor, now)) throw new SignInRefused('PROOF_TOO_OLD', 'linking without recent proof')
    const made = await tx
      .insert(identities)
      .values({ issuer, subject, personId: actor.personId, linkedAt: now })
      .onConflictDoNothing()
      .returning({ personId: identities.personId })
    if (made.length === 0) throw new SignInRefused('IDENTITY_TAKEN', 'the identity is tied already')
    await record('identity.linked', { subject: { type: 'Person', id: actor.memberId }, data: { issuer } })
    return { linked: true }
  })
}
