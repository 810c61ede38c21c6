import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { tokens } from '#db/schema/people.ts'
import { scopes } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { idOf, line } from '../input.ts'
import { NotFound, refuse } from '../refusal.ts'
import { digestOf } from '../sign-in/secret.ts'
import { type Act, type Verb, verb } from '../verb.ts'
import { refusalToCreateToken, refusalToOwn } from './rules.ts'
import { hintOf, newToken } from './token.ts'

const Scopes = z
  .array(z.enum(scopes))
  .min(1)
  .max(scopes.length)
  .transform((list) => [...new Set(list)])
const Wanted = z.object({ name: line(80), scopes: Scopes, expiresInDays: z.int().min(1).max(365) })
const anHour = 1 / 24
const ForExplorer = z
  .object({ scopes: Scopes })
  .transform((wanted) => ({ ...wanted, name: 'Explorer', expiresInDays: anHour }))

/** For oneself, at a screen, just after proving who one is. */
export const createToken = shownOnce('createToken', Wanted, forOneself)

/** The same for an hour: what the explorer asks with, so that no script of a page ever acts by cookie. */
export const createExplorerToken = shownOnce('createExplorerToken', ForExplorer, forOneself)

/** For anyone, from the machine itself: whoever has a shell there has the database too. */
export const issueToken = shownOnce(
  'issueToken',
  Wanted.extend({ memberId: idOf('Person') }),
  ({ input }) => input.memberId,
)

function forOneself({ actor, now }: Act<unknown>): string {
  refuse(refusalToCreateToken(actor, now))
  return actor.memberId
}

/** The secret is in the first answer and nowhere else: not in the outcome kept for repeats, which answer null instead. */
function shownOnce<Schema extends z.ZodType<z.output<typeof Wanted>>>(
  name: string,
  schema: Schema,
  ownerOf: (act: Act<z.output<Schema>>) => string,
): Verb<z.input<Schema>, { tokenId: string; secret: string | null }> {
  return async (actor, raw, options = {}) => {
    const secret = newToken()
    let shown: string | null = secret
    const make = verb(name, schema, (act) => keep(act, ownerOf(act), secret))
    const { tokenId } = await make(actor, raw, {
      ...options,
      onReplay: () => {
        shown = null
        options.onReplay?.()
      },
    })
    return { tokenId, secret: shown }
  }
}

async function keep({ actor, tx, now, record, input }: Act<z.output<typeof Wanted>>, memberId: string, secret: string) {
  const expiresAt = new Date(now.getTime() + input.expiresInDays * 86_400_000)
  const row = {
    orgId: actor.orgId,
    id: newId(),
    memberId,
    name: input.name,
    secretHash: digestOf(secret),
    hint: hintOf(secret),
    scopes: input.scopes,
    createdAt: now,
    expiresAt,
  }
  await tx.insert(tokens).values(row)
  await record('token.created', {
    subject: { type: 'Token', id: row.id },
    data: { name: input.name, scopes: input.scopes, expiresAt: expiresAt.toISOString(), member: memberId },
  })
  return { tokenId: row.id }
}

/** One's own; at once. */
export const revokeToken = verb('revokeToken', z.object({ tokenId: idOf('Token') }), async (act) => {
  refuse(refusalToOwn(act.actor))
  return endToken(act, eq(tokens.memberId, act.actor.memberId))
})

/** Anybody's, from the machine itself. */
export const withdrawToken = verb(
  'withdrawToken',
  z.object({ tokenId: idOf('Token'), memberId: idOf('Person') }),
  (act) => endToken(act, eq(tokens.memberId, act.input.memberId)),
)

async function endToken({ actor, tx, now, record, input }: Act<{ tokenId: string }>, whose: SQL) {
  const named = and(eq(tokens.orgId, actor.orgId), eq(tokens.id, input.tokenId), whose, isNull(tokens.revokedAt))
  const [ended] = await tx.update(tokens).set({ revokedAt: now }).where(named).returning({ id: tokens.id })
  if (!ended) throw new NotFound()
  await record('token.revoked', { subject: { type: 'Token', id: ended.id } })
  return { tokenId: ended.id, memberId: actor.memberId }
}
