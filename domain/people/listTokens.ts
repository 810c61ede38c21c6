import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { tokens } from '#db/schema/people.ts'
import type { Actor } from '../actor.ts'
import { globalId } from '../id.ts'
import { transact } from '../transact.ts'

/** The tokens of a member that can still be used, for a command line; screens read the contract. */
export function listTokens(actor: Actor, memberId: string) {
  return transact(actor, async ({ tx }) => {
    const usable = and(
      eq(tokens.orgId, actor.orgId),
      eq(tokens.memberId, memberId),
      isNull(tokens.revokedAt),
      sql`${tokens.expiresAt} > now()`,
    )
    const rows = await tx.select().from(tokens).where(usable).orderBy(desc(tokens.createdAt), tokens.id)
    return rows.map(({ id, name, hint, scopes, createdAt, expiresAt, lastUsedAt }) => ({
      id: globalId('Token', id),
      name,
      hint,
      scopes,
      createdAt,
      expiresAt,
      lastUsedAt,
    }))
  })
}
